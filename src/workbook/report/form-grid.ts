/** Where everything of a form stands: rows and columns, counted from the form's own corner. Pure. */
import { say } from '../../values/cell';
import { translate } from '../../locales';
import type { FormField, ReportForm } from '../../reports/types';
import type { ReportJob } from '../types';
import type { SheetCell } from '../write/cell';
import { textWidth } from '../write/widths';
import { REPORT_FORMATS, shownText } from './formats';

export const FORM_COLUMNS = 12;
/** Points; twelve of them nearly fill A4 between our margins, also where another font makes columns wider. */
export const FORM_COLUMN_WIDTH = 39;
/** Characters of one column at the size forms are set in. */
const CHARACTERS = 6.6;
/** Height of the page between our margins, less the page number. */
const PAGE_HEIGHT = 735;

export type FormPart = 'title' | 'line' | 'right' | 'section' | 'label' | 'value' | 'signature' | 'note';

export interface Placed {
  readonly part: FormPart;
  readonly row: number;
  readonly column: number;
  readonly span: number;
  readonly cell: SheetCell;
  /** Number format; '' for text. */
  readonly format: string;
  /** Kept at refresh. */
  readonly handwritten: boolean;
}

export interface FormGrid {
  readonly cells: readonly Placed[];
  /** Height of each row in points. */
  readonly heights: readonly number[];
  /** First and last row inside the border. */
  readonly box: readonly [top: number, bottom: number];
  /** The cell that names the record. */
  readonly mark: string;
}

const zh = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
  translate(`workbook.report.${key}`, params, 'zh-CN');

/** Lines a value takes in its field. */
const linesIn = ({ value = null, format = 'text', span }: FormField): number =>
  Math.max(1, Math.ceil(textWidth(shownText(value, format)) / (span * CHARACTERS - 1)));

export const gridOf = (job: ReportJob, form: ReportForm): FormGrid => {
  const cells: Placed[] = [];
  const heights: number[] = [];
  const put = (part: FormPart, column: number, span: number, cell: SheetCell, more: Partial<Placed> = {}): void => {
    cells.push({ part, row: heights.length, column, span, cell, format: '', handwritten: false, ...more });
  };
  const mark = zh('number', { key: form.key });
  put('title', 0, FORM_COLUMNS, job.def.title);
  heights.push(36);
  put('line', 0, 5, zh('unit', { unit: job.unit }));
  put('line', 5, 4, mark);
  put('right', 9, 3, zh('date', { asOf: job.asOf }));
  heights.push(22);
  const top = heights.length;
  for (const section of form.sections) {
    if (section.title !== undefined) {
      put('section', 0, FORM_COLUMNS, section.title);
      heights.push(21);
    }
    for (const { fields, lines = 1 } of section.rows) {
      let column = 0;
      for (const field of fields) {
        const { label, labelSpan = 2, value = null, format = 'text', span, head = false, handwritten = false } = field;
        if (label !== undefined) {
          put('label', column, labelSpan, label);
          column += labelSpan;
        }
        const shape = { format: format === 'text' ? '' : REPORT_FORMATS[format], handwritten };
        put(head ? 'label' : 'value', column, span, value, shape);
        column += span;
      }
      heights.push(Math.max(lines, ...fields.map(linesIn)) * 14 + 8);
    }
  }
  const bottom = heights.length - 1;
  const each = FORM_COLUMNS / form.signatures.length;
  form.signatures.forEach((who, at) => put('signature', at * each, each, zh('signature', { who })));
  heights.push(34);
  put('note', 0, FORM_COLUMNS, zh('note.mark') + say(job.def.note, 'zh-CN'));
  heights.push(18);
  return { cells, heights: stretched(heights, top, bottom), box: [top, bottom], mark };
};

/** Rows inside the border are spread over the page, by three fifths at most, or drawn together so that they fit on it. */
const stretched = (heights: readonly number[], top: number, bottom: number): number[] => {
  const inside = heights.slice(top, bottom + 1).reduce((sum, height) => sum + height, 0);
  const outside = heights.reduce((sum, height) => sum + height, 0) - inside;
  const factor = Math.min(1.6, Math.max(0.75, (PAGE_HEIGHT - outside) / inside));
  return heights.map((height, at) => (at >= top && at <= bottom ? Math.floor(height * factor * 4) / 4 : height));
};
