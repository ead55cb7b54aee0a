/** From a draft and a schema to the sheet: which columns in which order, with which rules and formulas. */
import { render, type Names } from '../../formulas/expr';
import { translate } from '../../locales';
import type { RegisterDraft } from '../../intake/types';
import { keyField, registerById } from '../../registers';
import { NUMBER_FORMATS, type RegisterSchema, type SchemaColumn } from '../../schema';
import type { CellValue } from '../../values/cell';
import { CALENDAR } from '../state/contract';
import type { CellRule, SheetColumn } from './sheet-model';

/** Ending of the column that holds when something falls due. */
const DUE = '期限';

const zh = (key: string): string => translate(`workbook.${key}`, {}, 'zh-CN');

/** The draft of a register that no source feeds. */
export const emptyDraft = (schema: RegisterSchema): RegisterDraft => ({
  register: schema.def.id,
  columns: [],
  kept: [],
  rows: [],
  keptFormats: {},
  missing: schema.columns.filter(({ kind }) => kind === 'input').map(({ label }) => label),
});

/**
 * Columns left to right: the schema's, and before the lineage what the sources held besides. Optional columns for which
 * no source had anything are folded away: they are there when somebody needs them, and out of the way until then.
 * @param values labels of computed columns that are written as values here
 */
export const columnsOf = (
  schema: RegisterSchema,
  draft: RegisterDraft,
  names: Names,
  values: ReadonlySet<string>,
  asOf: string,
): SheetColumn[] => {
  const unfed = new Set(draft.rows.length > 0 ? draft.missing : []);
  const own = schema.columns.map((column) => {
    const planned = columnOf(schema, column, names, values, asOf);
    const idle = column.kind === 'input' && !column.required && !column.whenBlank && unfed.has(column.label);
    return idle ? { ...planned, folded: true } : planned;
  });
  const kept = draft.kept.map((label): SheetColumn => ({
    label,
    kind: 'kept',
    format: draft.keptFormats[label] ?? NUMBER_FORMATS.general,
    formula: null,
    note: zh('note.kept'),
  }));
  const at = own.findIndex(({ kind }) => kind === 'lineage');
  return [...own.slice(0, at), ...kept, ...own.slice(at)];
};

const columnOf = (
  schema: RegisterSchema,
  column: SchemaColumn,
  names: Names,
  values: ReadonlySet<string>,
  asOf: string,
): SheetColumn => {
  const { label, kind, hidden, folded, tones } = column;
  const asValues = values.has(label);
  const rule = kind === 'input' ? ruleOf(schema, column) : undefined;
  const formula = column.formula ? render(column.formula, names) : null;
  const dated = label.endsWith(DUE) && formula?.includes(`${names.table(CALENDAR)}[`);
  return {
    label,
    kind: kind === 'key' ? 'computed' : kind,
    format: column.numberFormat,
    width: column.width,
    centred: column.alignment === 'center',
    folded,
    hidden,
    formula: asValues ? null : formula,
    ...(dated ? { dated } : {}),
    ...(column.whenBlank ? { whenBlank: render(column.whenBlank, names) } : {}),
    note: [noteOf(column, asValues ? asOf : null), ...(dated ? [zh('note.calendar')] : [])].join('\n'),
    ...(rule ? { rule } : {}),
    ...(tones ? { tones } : {}),
  };
};

const noteOf = (column: SchemaColumn, asOf: string | null): string => {
  const { field, note, kind } = column;
  const from = field?.source ?? column.source ?? '';
  const named = from === 'ours' ? zh('note.ours') : from;
  const source = named ? translate('workbook.note.source', { source: named }, 'zh-CN') : '';
  const parts = [
    zh(`note.${kind === 'key' ? 'computed' : kind}`),
    column.required ? zh('note.required') : '',
    column.unique ? zh('note.unique') : '',
    note?.zh ?? '',
    source,
    asOf === null ? '' : translate('workbook.note.asValues', { asOf }, 'zh-CN'),
  ];
  return parts.filter((part) => part !== '').join('\n');
};

const ruleOf = (schema: RegisterSchema, column: SchemaColumn): CellRule | undefined => {
  const { type, list, field, min, max } = column;
  if (field?.references && field.references !== schema.def.id) {
    const target = registerById(field.references);
    const key = keyField(target);
    if (key) return { kind: 'key', register: target.name, field: key.label };
  }
  if (list) return { kind: 'list', values: list };
  if (column.suggested) return { kind: 'list', values: column.suggested, open: true };
  switch (type) {
    case 'date':
    case 'month':
      return { kind: 'date' };
    case 'datetime':
      return { kind: 'datetime' };
    case 'integer':
      return { kind: 'integer', min, max };
    case 'number':
    case 'money':
    case 'percent':
    case 'score':
      return { kind: 'number', min, max };
    default:
      return undefined;
  }
};

/**
 * Rows of the sheet: the draft's cells under the sheet's columns. An empty register keeps one blank row.
 * @param values computed columns that are written as values, by label
 */
export const rowsOf = (
  draft: RegisterDraft,
  columns: readonly SheetColumn[],
  values: ReadonlyMap<string, readonly CellValue[]>,
): CellValue[][] => {
  if (draft.rows.length === 0) return [columns.map(() => null)];
  const from = columns.map(({ label }) => draft.columns.indexOf(label));
  const computed = columns.map(({ label }) => values.get(label));
  return draft.rows.map((row, n) =>
    from.map((at, column) => {
      const value = computed[column]?.[n] ?? (at < 0 ? null : row[at]);
      return value === '' ? null : (value ?? null);
    }),
  );
};
