import { areaOf, overlap, type Area } from './areas';
import { checkFormula } from './formulas';
import { checkCount, checkOrder, type Tree } from './tree';

const WORKSHEET = `
  sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges
  scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting
  dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks
  customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture
  oleObjects controls webPublishItems tableParts extLst`
  .trim()
  .split(/\s+/);
const ONCE = new Set(WORKSHEET.filter((name) => name !== 'conditionalFormatting'));

export type SheetContext = {
  strings: readonly Tree[];
  targets: Map<string, string>;
  cellFormats: number;
  differential: number;
};

/** The text of a shared or inline string. */
export const textOf = (string: Tree | undefined): string =>
  (string?.find('t') ?? [])
    .map((part) => part.text)
    .join('')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Checks a worksheet; gives the text of its text cells by address. */
export function checkSheet(sheet: Tree, context: SheetContext, say: (what: string) => void): Map<string, string> {
  checkOrder(sheet, WORKSHEET, say);
  for (const name of ONCE) if (sheet.children.filter((child) => child.name === name).length > 1) say(`<${name}> twice`);
  const cells = checkCells(sheet, context, say);
  checkColumns(sheet, say);
  checkMerges(sheet, say);
  checkValidations(sheet, say);
  checkConditions(sheet, context, say);
  checkLinks(sheet, context, say);
  for (const part of sheet.find('headerFooter')[0]?.children ?? [])
    if (part.text.length > 255) say(`${part.name} of ${part.text.length} characters`);
  const parts = sheet.child('tableParts');
  checkCount(parts, say);
  return cells;
}

function checkCells(
  sheet: Tree,
  { strings, cellFormats }: SheetContext,
  say: (what: string) => void,
): Map<string, string> {
  const texts = new Map<string, string>();
  let lastRow = 0;
  for (const row of sheet.child('sheetData')?.children ?? []) {
    const at = row.attributes.r === undefined ? lastRow + 1 : row.number('r');
    if (at <= lastRow || at > 1_048_576) say(`row ${at} after row ${lastRow}`);
    lastRow = at;
    let lastColumn = 0;
    for (const cell of row.children) {
      const { r = '', t, s } = cell.attributes;
      const place = areaOf(r);
      if (!place || place.top !== at || place.left <= lastColumn) say(`cell ${r} in row ${at}`);
      lastColumn = place?.left ?? lastColumn;
      if (s !== undefined && !(Number(s) < cellFormats)) say(`${r}: format ${s} is not there`);
      checkOrder(cell, ['f', 'v', 'is', 'extLst'], (what) => say(`${r}: ${what}`));
      const formula = cell.child('f');
      if (formula && (formula.text !== '' || formula.attributes.t !== 'shared')) checkFormula(formula.text, r, say);
      const value = cell.child('v')?.text;
      if (t === 's' && !(Number(value) < strings.length)) say(`${r}: string ${value} is not there`);
      if ((t === undefined || t === 'n') && value !== undefined && !/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(value))
        say(`${r}: ${value} is no number`);
      if (t === 'b' && value !== '0' && value !== '1') say(`${r}: ${value} is no boolean`);
      if (t === 'e' && !/^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/.test(value ?? ''))
        say(`${r}: ${value} is no error`);
      const text =
        t === 's' ? textOf(strings[Number(value)]) : t === 'inlineStr' ? textOf(cell.child('is')) : undefined;
      if (text !== undefined) texts.set(r, text);
      if ((text ?? value ?? '').length > 32_767) say(`${r}: a text of ${(text ?? value ?? '').length} characters`);
    }
  }
  return texts;
}

function checkColumns(sheet: Tree, say: (what: string) => void): void {
  let last = 0;
  for (const column of sheet.child('cols')?.children ?? []) {
    const [min, max] = [column.number('min'), column.number('max')];
    if (!(min > last && max >= min && max <= 16_384)) say(`columns ${min} to ${max} after ${last}`);
    if (column.number('width') > 255) say(`column ${min} is ${column.attributes.width} wide`);
    last = max;
  }
  if (sheet.child('cols')?.children.length === 0) say('<cols> is empty');
}

function checkMerges(sheet: Tree, say: (what: string) => void): void {
  const areas: Area[] = [];
  const merges = sheet.child('mergeCells');
  checkCount(merges, say);
  if (merges?.children.length === 0) say('<mergeCells> is empty');
  for (const { attributes } of merges?.children ?? []) {
    const area = areaOf(attributes.ref ?? '');
    if (!area || areas.some((other) => overlap(area, other))) say(`merged cells ${attributes.ref}`);
    else areas.push(area);
  }
}

function checkValidations(sheet: Tree, say: (what: string) => void): void {
  const validations = sheet.child('dataValidations');
  checkCount(validations, say);
  if (validations?.children.length === 0) say('<dataValidations> is empty');
  for (const validation of validations?.children ?? []) {
    const { sqref = '', type, error = '', errorTitle = '', prompt = '', promptTitle = '' } = validation.attributes;
    if (!sqref.split(' ').every(areaOf)) say(`validation of ${sqref}`);
    if (error.length > 225 || prompt.length > 255) say(`validation of ${sqref}: a message too long`);
    if (errorTitle.length > 32 || promptTitle.length > 32) say(`validation of ${sqref}: a title too long`);
    checkOrder(validation, ['formula1', 'formula2'], say);
    if (type && type !== 'none' && !validation.child('formula1')) say(`validation of ${sqref}: no formula`);
    for (const { text } of validation.children) {
      checkFormula(text, `validation of ${sqref}`, say);
      if (text.length > 255) say(`validation of ${sqref}: ${text.length} characters`);
      if (/\[/.test(text.replace(/"[^"]*"/g, ''))) say(`validation of ${sqref}: a structured reference`);
    }
  }
}

function checkConditions(sheet: Tree, { differential }: SheetContext, say: (what: string) => void): void {
  const priorities = new Set<string>();
  for (const format of sheet.children.filter((child) => child.name === 'conditionalFormatting')) {
    const { sqref = '' } = format.attributes;
    if (sqref === '' || !sqref.split(' ').every(areaOf)) say(`conditional format of ${sqref}`);
    if (format.children.length === 0) say(`conditional format of ${sqref} without rules`);
    for (const rule of format.children.filter((child) => child.name === 'cfRule')) {
      const { priority = '', dxfId, type } = rule.attributes;
      if (!(Number(priority) >= 1) || priorities.has(priority))
        say(`conditional format of ${sqref}: priority ${priority}`);
      priorities.add(priority);
      if (dxfId !== undefined && !(Number(dxfId) < differential))
        say(`conditional format of ${sqref}: format ${dxfId} is not there`);
      if (type === 'expression' && !rule.child('formula')) say(`conditional format of ${sqref}: no formula`);
      for (const { text } of rule.children.filter((child) => child.name === 'formula')) {
        checkFormula(text, `conditional format of ${sqref}`, say);
        if (/\[/.test(text.replace(/"[^"]*"/g, ''))) say(`conditional format of ${sqref}: a structured reference`);
      }
    }
  }
}

function checkLinks(sheet: Tree, { targets }: SheetContext, say: (what: string) => void): void {
  for (const tree of ['drawing', 'legacyDrawing', 'hyperlink', 'tablePart'].flatMap((name) => sheet.find(name))) {
    const { 'r:id': id, location, ref, tooltip = '' } = tree.attributes;
    if (id !== undefined && !targets.has(id)) say(`<${tree.name}> leads to ${id}, which is not there`);
    if (tree.name !== 'hyperlink') continue;
    if (!areaOf(ref ?? '') || (id === undefined && !location)) say(`link of ${ref}`);
    if (tooltip.length > 255 || (location ?? '').length > 2084) say(`link of ${ref} is too long`);
  }
}
