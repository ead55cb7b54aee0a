import { intersect, subtract } from '../../model/areas';
import type { Area, ValidationModel } from '../../model/types';
import type { Property } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument } from '../errors';
import { demand } from '../protection';
import type { AreasTarget } from '../targets';

/** Longest list that can be given inline; longer ones must be a range or a name. */
const MAX_INLINE_LIST = 255;

/** `Excel.DataValidationType` by the key of the rule. */
const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  list: 'List',
  date: 'Date',
  time: 'Time',
  custom: 'Custom',
};

const NO_PROMPT = { showPrompt: true, title: '', message: '' };
const NO_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };

const touches = (one: ValidationModel, t: AreasTarget): boolean =>
  one.areas.some((area) => t.areas.some((own) => intersect(area, own)));

const sameAreas = (a: readonly Area[], b: readonly Area[]): boolean =>
  a.length === b.length &&
  a.every(
    (one, i) =>
      one.top === b[i]!.top && one.left === b[i]!.left && one.bottom === b[i]!.bottom && one.right === b[i]!.right,
  );

/** The validation of all cells of the target, null when they have none, 'mixed' when they differ. */
function found(t: AreasTarget): ValidationModel | null | 'mixed' {
  const first = t.areas[0]!;
  const touching = t.sheet.validations.filter((one) => touches(one, t));
  if (touching.length === 0) return null;
  const rest = touching[0]!.areas.reduce((left, area) => left.flatMap((own) => subtract(own, area)), [first]);
  return touching.length === 1 && rest.length === 0 ? touching[0]! : 'mixed';
}

function read<R>(t: AreasTarget, of: (validation: ValidationModel) => R, none: R): R | null {
  const validation = found(t);
  return validation === 'mixed' ? null : validation ? of(validation) : none;
}

/** Takes the target's cells out of every validation. */
function clear(t: AreasTarget): void {
  demand(t.sheet);
  const { validations } = t.sheet;
  for (let i = validations.length - 1; i >= 0; i--) {
    const one = validations[i]!;
    if (!touches(one, t)) continue;
    for (const own of t.areas) one.areas = one.areas.flatMap((area) => subtract(area, own));
    if (one.areas.length === 0) validations.splice(i, 1);
  }
  t.sheet.touched('format', t.areas[0]);
}

/** The target's own validation: the one it has, or one with the same settings for these cells only. */
function own(t: AreasTarget): ValidationModel {
  const now = found(t);
  if (now && now !== 'mixed' && sameAreas(now.areas, t.areas)) {
    t.sheet.touched('format', t.areas[0]);
    return now;
  }
  const settings = now && now !== 'mixed' ? { ...now } : { rule: {}, ignoreBlanks: true };
  clear(t);
  const validation: ValidationModel = { ...settings, areas: [...t.areas] };
  t.sheet.validations.push(validation);
  return validation;
}

function change(key: 'prompt' | 'errorAlert' | 'ignoreBlanks'): (t: AreasTarget, value: unknown) => void {
  return (t, value) => {
    demand(t.sheet);
    Object.assign(own(t), { [key]: value });
  };
}

function setRule(t: AreasTarget, value: unknown): void {
  demand(t.sheet);
  const rule = value as Record<string, unknown> | null;
  const key = Object.keys(rule ?? {}).find((name) => name in TYPES);
  if (!rule || !key) throw invalidArgument();
  const list = rule['list'] as { source?: unknown } | undefined;
  const source = list?.source;
  if (list && typeof source === 'string' && !source.startsWith('=') && source.length > MAX_INLINE_LIST)
    throw invalidArgument();
  if (typeof source === 'object' && source !== null) throw invalidArgument();
  own(t).rule = rule;
}

const type: Property<AreasTarget> = readOnly((t) => {
  const validation = found(t);
  if (validation === 'mixed') return 'Inconsistent';
  const key = Object.keys(validation?.rule ?? {}).find((name) => name in TYPES);
  return key ? TYPES[key] : 'None';
});

/** `Excel.DataValidation`. A list's source given as a Range object is not supported: give its address. */
export const dataValidation = defineClass<AreasTarget>({
  name: 'DataValidation',
  properties: {
    type,
    rule: { get: (t) => read(t, (one) => one.rule, {}), set: setRule },
    prompt: { get: (t) => read(t, (one) => one.prompt ?? NO_PROMPT, NO_PROMPT), set: change('prompt') },
    errorAlert: { get: (t) => read(t, (one) => one.errorAlert ?? NO_ALERT, NO_ALERT), set: change('errorAlert') },
    ignoreBlanks: { get: (t) => read(t, (one) => one.ignoreBlanks, true), set: change('ignoreBlanks') },
  },
  methods: { clear: (t) => clear(t) },
});
