/** The stages of a lead, in the order in which it goes through them [4]. */
export const STAGES = ['见到客户', '发现机会', '确认机会', '明确需求', '方案报价', '客户承诺', '验收', '收款'] as const;

/** Place of a stage among them; one that is not among them comes last. */
export const stageRank = (stage: string): number => {
  const at = STAGES.findIndex((one) => one === stage);
  return at < 0 ? STAGES.length : at;
};
