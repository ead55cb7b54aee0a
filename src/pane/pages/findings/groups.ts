/** Findings gathered by rule and register, the most serious first. */
import type { FindingView, Severity } from '../../../commands/views';

export interface FindingGroup {
  readonly key: string;
  readonly rule: string;
  readonly register: string;
  readonly severity: Severity;
  readonly findings: readonly FindingView[];
}

const RANK: Readonly<Record<Severity, number>> = { 错误: 0, 警告: 1, 提示: 2 };

export const groupFindings = (findings: readonly FindingView[]): readonly FindingGroup[] => {
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const key = `${finding.severity}|${finding.rule}|${finding.register}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups]
    .map(([key, members]) => ({
      key,
      rule: members[0]!.rule,
      register: members[0]!.register,
      severity: members[0]!.severity,
      findings: members,
    }))
    .sort(
      (a, b) =>
        RANK[a.severity] - RANK[b.severity] || b.findings.length - a.findings.length || a.key.localeCompare(b.key),
    );
};

/** How many findings there are of each severity. */
export const countBySeverity = (findings: readonly FindingView[]): Readonly<Record<Severity, number>> => {
  const counts = { 错误: 0, 警告: 0, 提示: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
};
