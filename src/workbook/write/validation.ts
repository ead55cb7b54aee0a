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

/** Dates before this are typing errors. */
const FIRST_DAY = '=DATE(1900,1,1)';
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

/** Puts a column's rule on its cells. A key may be typed before its record exists, so there it only warns. */
export const validate = (
  range: Excel.Range,
  column: SheetColumn,
  rule: CellRule,
  lists: Lists,
  nameOf: (name: string) => string,
): void => {
  const validation = range.dataValidation;
  const message = messageOf(rule);
  validation.rule = ruleOf(rule, lists, nameOf);
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    showAlert: true,
    style: rule.kind === 'key' ? 'Warning' : 'Stop',
    title: zh('prompt.invalid'),
    message,
  };
  validation.prompt = { showPrompt: true, title: cut(column.label, MAX_TITLE), message };
};

/** The header's note: an input message, which needs no comment box and prints nowhere. */
export const noteOn = (header: Excel.Range, label: string, note: string): void => {
  header.dataValidation.rule = { custom: { formula: '=TRUE' } };
  header.dataValidation.prompt = { showPrompt: true, title: cut(label, MAX_TITLE), message: cut(note, MAX_MESSAGE) };
};
