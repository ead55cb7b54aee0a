/**
 * What a cell can hold, as Excel hands it over: text, number (dates are serial numbers), yes/no, or nothing.
 * A blank cell is `null` inside the product; Office.js reads a blank as `''`, and `workbook/` turns it into `null`.
 * An error (`#N/A` …) is handed over as text that starts with `#`.
 */
export type CellValue = string | number | boolean | null;

/** A text in the two languages of the product. Chinese comes first everywhere. */
export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

export type Language = 'zh-CN' | 'en-US';

/** Picks the text of a language. */
export const say = (text: Bilingual, language: Language): string => (language === 'zh-CN' ? text.zh : text.en);

/** True for a cell that holds nothing a person would see: blank, or text of spaces only. */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
