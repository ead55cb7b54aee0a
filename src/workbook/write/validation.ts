/** What may be typed into a column. Pasting goes around it, so the checks look again. */
import { translate } from '../../locales';
import type { Lists } from './lists';
import type { CellRule, SheetColumn } from './sheet-model';

const zh = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
  translate(`workbook.${key}`, params, 'zh-CN');

/** Excel's limits for messages. */
const MAX_TITLE = 32;
const MAX_MESSAGE = 255;
const cut = (text: string, max: number): string => (text.length > max ? `${text.slice(0, max - 1)}…` : text);

/** Dates before this are typing errors. A workbook that counts its days from 1904 knows no earlier one. */
const FIRST_DAY = '=DATE(1904,1,2)';
/** Numbers beyond this are none that Excel keeps exactly. */
const HUGE = 1e15;

/** Name under which the keys of a register are offered; a structured reference cannot stand in a validation. */
export const keyName = (register: string): string => `键_${register}`;

const ruleOf = (rule: CellRule, lists: Lists, nameOf: (name: string) => string): Excel.DataValidationRule => {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: lists.sourceOf(rule.values) } };
    case 'key':
      return { list: { inCellDropDown: true, source: `=${nameOf(keyName(rule.register))}` } };
    case 'date':
    case 'datetime':
      return { date: { formula1: FIRST_DAY, operator: 'GreaterThanOrEqualTo' } };
    default: {
      const { min = -HUGE, max = HUGE } = rule;
      const bounds = { formula1: min, formula2: max, operator: 'Between' as const };
      return rule.kind === 'integer' ? { wholeNumber: bounds } : { decimal: bounds };
    }
  }
};

/** What the person is told. */
const messageOf = (rule: CellRule): string => {
  switch (rule.kind) {
    case 'key':
      return zh('prompt.key', { register: rule.register, field: rule.field });
    case 'number':
    case 'integer':
      if (rule.min !== undefined && rule.max !== undefined)
        return zh('prompt.between', { min: rule.min, max: rule.max });
      if (rule.min !== undefined) return zh('prompt.atLeast', { min: rule.min });
      return zh(`prompt.${rule.kind}`);
    default:
      return zh(`prompt.${rule.kind}`);
  }
};

/** A validation as Office.js takes it, whole: plain data, so that undo can keep one. */
export interface Validation {
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert?: Excel.DataValidationErrorAlert;
}

/** A column's rule for its cells. A key may be typed before its record exists, so there it only warns; an offer informs. */
export const validationOf = (
  { label }: SheetColumn,
  rule: CellRule,
  lists: Lists,
  nameOf: (name: string) => string,
): Validation => {
  const message = messageOf(rule);
  const style = rule.kind === 'key' ? 'Warning' : rule.kind === 'list' && rule.open ? 'Information' : 'Stop';
  return {
    rule: ruleOf(rule, lists, nameOf),
    prompt: { showPrompt: true, title: cut(label, MAX_TITLE), message },
    errorAlert: { showAlert: true, style, title: zh('prompt.invalid'), message },
  };
};

/** The header's note: an input message, which needs no comment box and prints nowhere. */
export const noteValidation = (label: string, note: string): Validation => ({
  rule: { custom: { formula: '=TRUE' } },
  prompt: { showPrompt: true, title: cut(label, MAX_TITLE), message: cut(note, MAX_MESSAGE) },
});

export const putValidation = (range: Excel.Range, { rule, prompt, errorAlert }: Validation): void => {
  const validation = range.dataValidation;
  validation.rule = rule;
  if (errorAlert) {
    validation.ignoreBlanks = true;
    validation.errorAlert = errorAlert;
  }
  validation.prompt = prompt;
};

/** Puts a column's rule on its cells. */
export const validate = (
  range: Excel.Range,
  column: SheetColumn,
  rule: CellRule,
  lists: Lists,
  nameOf: (name: string) => string,
): void => putValidation(range, validationOf(column, rule, lists, nameOf));

export const noteOn = (header: Excel.Range, label: string, note: string): void =>
  putValidation(header, noteValidation(label, note));
