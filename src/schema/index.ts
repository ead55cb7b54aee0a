/** Composes registers, tiers and deadlines into the final columns of every register table. */
import { deadlineColumns, deadlineRules, deadlinesByRegister } from '../deadlines';
import type { DeadlineRule } from '../deadlines';
import { filled, or_ } from '../formulas/expr';
import type { Expr } from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { bandsOf, resolvePreset } from '../policy/presets';
import type { Preset, PresetRef } from '../policy/presets';
import { keyField, registerById, registers } from '../registers';
import { field } from '../registers/field';
import { CUSTOMER_CODE } from '../registers/types';
import type { FieldDef, RegisterDef, RegisterId } from '../registers/types';
import { tierColumns, tierSchemes } from '../tiers';
import type { TierScheme } from '../tiers';
import { computedColumn, inputColumn } from './columns';
import { customerCriterion, customerKey, lineageColumns } from './keys';
import { ruleInBands } from './tier-names';
import type { RegisterSchema, SchemaColumn } from './types';

export { rowPairs, staysFormula } from './cross-row';
export { CUSTOMER_CRITERION } from './keys';
export { NUMBER_FORMATS, computedFormat, fieldFormat, parameterFormat } from './number-formats';
export type { RegisterSchema, SchemaColumn } from './types';

/** What columns are composed from; the product's own lists unless others are given. */
export interface Definitions {
  readonly registers: readonly RegisterDef[];
  readonly schemes: readonly TierScheme[];
  /** By register id. */
  readonly deadlines: Readonly<Record<string, readonly DeadlineRule[]>>;
}

const OWN: Definitions = { registers, schemes: tierSchemes, deadlines: deadlinesByRegister };

const APPROVED_TIER = '核定等级';

const hasCustomer = (def: RegisterDef): boolean => def.fields.some((one) => one.label === CUSTOMER_CODE);

/**
 * When a row holds a record: its key is filled, or (so that a source without document numbers still counts) its 客户编号 is.
 * A register without a key looks at its first required field.
 */
const presence = (def: RegisterDef): Expr => {
  const key = keyField(def) ?? def.fields.find((one) => one.required);
  const labels = [...new Set([key?.label ?? CUSTOMER_CODE, ...(hasCustomer(def) ? [CUSTOMER_CODE] : [])])];
  return or_(...labels.map(filled));
};

/** Columns for the preset's own factors; a factor may also be a column that exists already. */
const factorFields = (def: RegisterDef, preset: Preset, lists: Definitions): FieldDef[] => {
  const existing = new Set([...def.fields, ...computedOf(def, preset, lists)].map(({ label }) => label));
  return preset.factors
    .filter(({ label }) => !existing.has(label))
    .map(({ label, en, synonyms }) => field(label, en, 'score', synonyms.join(' '), { min: 0, max: 100, unit: '分' }));
};

/** The input fields of a register under a preset: those that exist, required as the preset asks, factors after the scores. */
const fieldsOf = (def: RegisterDef, preset: Preset | undefined, lists: Definitions): FieldDef[] => {
  const kept = def.fields.filter((one) => !one.onlyIn || (preset && one.onlyIn.includes(preset.id)));
  if (def.id !== 'customers' || !preset) return kept;
  const withRequired = kept.map((one) => (preset.required.includes(one.label) ? { ...one, required: true } : one));
  const at = withRequired.findIndex((one) => one.label === '重要性评分') + 1;
  return [...withRequired.slice(0, at), ...factorFields(def, preset, lists), ...withRequired.slice(at)];
};

/** How a deadline is named in a policy: register and stem, `客户台账.拜访`. */
export const deadlineKey = (def: RegisterDef, rule: DeadlineRule): string => `${def.name}.${rule.stem}`;

/** A rule as a preset has it: switched off, or with its own names of tiers. */
const ruleUnder = (def: RegisterDef, rule: DeadlineRule, preset: Preset | undefined): DeadlineRule => {
  const named = preset && preset.bands.length > 0 ? ruleInBands(rule, preset.bands) : rule;
  return preset?.deadlinesOff.includes(deadlineKey(def, rule)) ? { ...named, off: true } : named;
};

const computedOf = (def: RegisterDef, preset: Preset | undefined, lists: Definitions): ComputedColumn[] => [
  ...def.computed,
  ...(def.id === 'customers' ? tierColumns(preset, lists.schemes) : []),
  ...deadlineRules(def.id, lists.deadlines).flatMap((rule) =>
    deadlineColumns(ruleUnder(def, rule, preset), presence(def)),
  ),
];

/** A tier set by hand is offered from the bands in force; another one may be typed, since bands change. */
const withTiers = (column: SchemaColumn, preset: Preset | undefined): SchemaColumn =>
  column.label === APPROVED_TIER ? { ...column, suggested: bandsOf(preset).map(({ tier }) => tier) } : column;

/** The register under a preset with its final columns, left to right: input, rollups and computed, tiers, deadlines, lineage, keys. */
export const registerSchema = (id: RegisterId, ref?: PresetRef, lists: Definitions = OWN): RegisterSchema => {
  const preset = resolvePreset(ref);
  const register = registerById(id, lists.registers);
  const def = { ...register, fields: fieldsOf(register, preset, lists) };
  const present = presence(def);
  return {
    def,
    columns: [
      ...def.fields.map(inputColumn).map((column) => withTiers(column, preset)),
      ...computedOf(def, preset, lists).map((column) => computedColumn(column, present)),
      ...lineageColumns,
      ...(hasCustomer(def) ? [customerKey] : []),
      ...(def.id === 'customers' ? [customerCriterion] : []),
    ],
  };
};

/** Every register under a preset, in the order of requirements section 1. */
export const allSchemas = (preset?: PresetRef, lists: Definitions = OWN): readonly RegisterSchema[] =>
  lists.registers.map((register) => registerSchema(register.id, preset, lists));

/** Registers in the order a preset shows them, then the rest, hidden. */
export const registerOrder = (preset: PresetRef): readonly { readonly def: RegisterDef; readonly shown: boolean }[] => {
  const names = resolvePreset(preset)?.shown ?? registers.map((register) => register.name);
  const rank = (def: RegisterDef): number => (names.includes(def.name) ? names.indexOf(def.name) : names.length);
  return [...registers].sort((a, b) => rank(a) - rank(b)).map((def) => ({ def, shown: names.includes(def.name) }));
};
