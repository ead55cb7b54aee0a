/** Which register each found table feeds. A wide table may feed several: its customers, its sales, its plans. */
import type { IntakeDefinitions } from './definitions';
import { registerOf } from './definitions';
import { adoptHeaderless } from './adopt-headerless';
import type { Candidate } from './candidate';
import type { FoundSheet } from './find/found';
import type { Choice } from './map/choose';
import { asCustomers, chooseRegister } from './map/choose';
import { fieldsOf } from './map/columns';
import { proposeMapping } from './map/propose-mapping';
import { type WideTable, wideTable } from './map/wide';

export interface Proposal {
  readonly candidate: Candidate;
  readonly choice: Choice;
  /** Set when the table stands in the list before this one already, for another register. */
  readonly again?: true;
}

const CUSTOMERS = 'customers';

/** What a list of sales says about its customers too; more than this, and the table keeps the customers themselves. */
const SHARED = new Set([
  '客户编号',
  '客户名称',
  '客户经理',
  '所属部门',
  '地区',
  '行业',
  '客户类型',
  '来源渠道',
  '备注',
]);
const LEAST_OWN = 2;
/** Names that come again and again are no list of customers. */
const DISTINCT = 0.9;

/** The customers that a wide table keeps beside its periods, when it does or when nothing else in the workbook does. */
const customersOf = (
  { plain }: WideTable,
  definitions: IntakeDefinitions,
  preset: string,
  needed: boolean,
): Choice | undefined => {
  const fields = fieldsOf(registerOf(definitions, CUSTOMERS), preset);
  const mapping = proposeMapping(plain, fields, definitions.computed.get(CUSTOMERS));
  const name = mapping.findIndex(({ field, confidence }) => field === '客户名称' && confidence >= 0.8);
  if (name < 0) return undefined;
  const own = mapping.filter(({ field }) => field !== null && !SHARED.has(field)).length;
  if (own < LEAST_OWN && !(needed && plain[name]!.profile.distinct >= DISTINCT)) return undefined;
  const taken = mapping.filter(({ field }) => field !== null);
  return { register: CUSTOMERS, confidence: own >= LEAST_OWN ? 0.9 : 0.7, mapping: taken };
};

/**
 * Chooses for all tables together: a workbook without customers takes the table that could be either as customers, and a
 * sheet without header may continue its sibling's table.
 * @returns the proposals, and the sheets that stay without any
 */
export const proposeRegisters = (
  candidates: readonly Candidate[],
  bare: readonly FoundSheet[],
  definitions: IntakeDefinitions,
  preset: string,
): { readonly proposals: readonly Proposal[]; readonly left: readonly FoundSheet[] } => {
  const wide = candidates.map(({ columns, context }) => wideTable(columns, context, definitions, preset));
  const choose = (favour: boolean): Choice[] =>
    candidates.map(
      ({ columns, texts }, i) => wide[i]?.parts[0] ?? chooseRegister(columns, texts, definitions, preset, favour),
    );
  const isCustomers = (choice: Choice): boolean => choice.register === CUSTOMERS;
  let choices = choose(false);
  if (!choices.some(isCustomers)) choices = choose(true);
  if (choices.every((choice) => choice.register === null))
    choices = choices.map(
      (choice, i) => asCustomers(candidates[i]!.columns, candidates[i]!.texts, definitions, preset) ?? choice,
    );
  const proposals: Proposal[] = candidates.flatMap((candidate, i) => {
    const table = wide[i];
    if (!table) return [{ candidate, choice: choices[i]! }];
    const customers = customersOf(table, definitions, preset, !choices.some(isCustomers));
    const parts = customers ? [...table.parts, customers] : table.parts;
    return parts.map((choice, nth): Proposal => ({ candidate, choice, ...(nth > 0 ? { again: true } : {}) }));
  });
  const left: FoundSheet[] = [];
  const plain = candidates.map((candidate, i) => ({ candidate, choice: choices[i]! }));
  for (const found of bare) {
    const known = plain.map(({ candidate }) => candidate);
    const chosen = plain.map(({ choice }) => choice);
    const adopted = adoptHeaderless(found, known, chosen, definitions, preset);
    if (!adopted) left.push(found);
    else {
      plain.push(adopted);
      proposals.push(adopted);
    }
  }
  return { proposals, left };
};
