/** A form is a card for one record: rows of labelled fields on twelve columns, signatures below. */
import type { RegisterId } from '../../registers/types';
import type { CellValue } from '../../values/cell';
import { Row } from '../../values/rows';
import type { FormField, FormRow, FormSection, ReportContext, ReportDef, ReportForm, ReportFormat } from '../types';
import { customerOf, customersOf, shownText } from './customers';
import { recordsOf } from './records';

/** A record that holds nothing: what a blank form is filled from. */
export const NOBODY = new Row(new Map(), [], -1);

export interface FormSpec extends Pick<ReportDef, 'id' | 'title' | 'en' | 'note' | 'aliases' | 'external'> {
  /** The register whose records the form is for. */
  readonly register: RegisterId;
  /** Column that names a record. */
  readonly key: string;
  /** Other registers it reads. */
  readonly reads?: readonly RegisterId[];
  /** Records the form is meant for; the first of them is taken when none is selected. */
  where?(record: Row): boolean;
  /** Must give the same rows for every record: long lists are cut to a fixed number of lines. */
  sections(record: Row, customer: Row, context: ReportContext): readonly FormSection[];
  readonly signatures: readonly string[];
}

export const formReport = ({
  register,
  key,
  reads = [],
  where,
  sections,
  signatures,
  ...rest
}: FormSpec): ReportDef => ({
  ...rest,
  kind: 'form',
  sources: [...new Set([register, 'customers', ...reads])],
  paper: 'portrait',
  period: 'asOf',
  build(context) {
    const all = register === 'customers' ? customersOf(context) : recordsOf(context, register);
    const filled = all.filter((record) => record.has(key));
    const forms = chosen(filled, key, where, context.selected).map((record): ReportForm => {
      const customer = register === 'customers' ? record : (customerOf(record, context) ?? NOBODY);
      return {
        key: record.text(key),
        sections: veiled(sections(record, customer, context), customer, context),
        signatures,
      };
    });
    return { columns: [], rows: [], forms };
  },
});

/** What names a confidential customer is hidden in every text of its form. */
const veiled = (sections: readonly FormSection[], customer: Row, context: ReportContext): readonly FormSection[] => {
  const hide = (one: FormField): FormField =>
    typeof one.value === 'string' ? { ...one, value: shownText(one.value, customer, context) } : one;
  return sections.map((section) => ({
    ...section,
    rows: section.rows.map((line) => ({ ...line, fields: line.fields.map(hide) })),
  }));
};

/** The selected records in the order asked for; none selected or found: the first that fits; none at all: a blank form. */
const chosen = (
  records: readonly Row[],
  key: string,
  where: FormSpec['where'],
  selected: readonly string[] = [],
): readonly Row[] => {
  if (selected.length > 0) {
    const byKey = new Map<string, Row>();
    for (const record of records) if (!byKey.has(record.text(key))) byKey.set(record.text(key), record);
    const found = [...new Set(selected)].flatMap((one) => byKey.get(one) ?? []);
    if (found.length > 0) return found;
  }
  return [(where ? records.find(where) : records[0]) ?? NOBODY];
};

type Bare = Omit<FormField, 'span'>;

/** A labelled value. */
export const field = (label: string, value: CellValue, format: ReportFormat = 'text'): Bare => ({
  label,
  value,
  format,
});

/** A field of a record as it stands; text in a number or date column shows as nothing. */
export const of = (record: Row, label: string, format: ReportFormat = 'text', shown = label): Bare =>
  field(shown, format === 'text' ? record.text(label) || null : (record.number(label) ?? null), format);

/** Left empty for handwriting. */
export const blank = (label: string): Bare => ({ label, value: null, format: 'text', handwritten: true });

/** One, two or three fields share the row evenly. */
export const row = (...fields: readonly Bare[]): FormRow => ({
  fields: fields.map((one) => ({ ...one, span: 12 / fields.length - 2 })),
});

/** A field over the whole width, several lines high. */
export const paragraph = (one: Bare, lines = 3): FormRow => ({ fields: [{ ...one, span: 10 }], lines });

/** Boxes to tick. */
export const choices = (label: string, ...options: readonly string[]): Bare =>
  field(label, options.map((option) => `□ ${option}`).join('　'));

export interface ListColumn {
  readonly label: string;
  readonly span: number;
  readonly format?: ReportFormat;
}

/** A small table of a fixed number of lines; records beyond it are left out, missing ones and null cells are for handwriting. */
export const list = (
  columns: readonly ListColumn[],
  lines: number,
  records: readonly (readonly CellValue[])[],
): FormRow[] => [
  { fields: columns.map(({ label, span }) => ({ value: label, span, head: true })) },
  ...Array.from({ length: lines }, (_, at): FormRow => ({
    fields: columns.map(({ span, format = 'text' }, n) => {
      const value = records[at]?.[n] ?? null;
      return { value: value === '' ? null : value, span, format, ...(value === null ? { handwritten: true } : {}) };
    }),
  })),
];
