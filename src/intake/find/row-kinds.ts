/** Rows that stand among data and are none: totals, signatures, notes, titles. Keys of `intake.skipped.*`. */
import type { Grid } from './grid';
import { foldWidth } from '../clean/text';
import { unitWord } from '../map/header-text';

export type RowKind = 'total' | 'subtotal' | 'signature' | 'note' | 'title' | 'units' | 'rowNumberOnly';

const bare = (text: string): string => foldWidth(text).replace(/[\s:*]/g, '');

const TALLY = String.raw`(?:数|金额|人民币|大写|\(.*\)|\d+[户家笔个人条件单份张]?)*`;
const SUBTOTAL = new RegExp(`^(?:.{0,12}(?:小计|本页合计|分计)${TALLY}|.{0,10}(?:累计)|sub-?totals?)$`, 'i');
const TOTAL = new RegExp(
  `^(?:.{0,8}(?:合计|总计|共计|总合计|汇总)${TALLY}|总数|平均(?:值|数)?|均值|(?:合计|金额)?大写(?:金额)?|大写金额.*|(?:grand)?totals?|sum|average|avg|mean)$`,
  'i',
);
const SIGNATURE =
  /^(?:制表|审核|审批|批准|填表|填报|复核|经办|制单|主管|签字|签名|签章|盖章|单位负责人|部门负责人|负责人|财务|会计|出纳|编制|打印)(?:人员?|者|部门|单位|领导|日期|时间|\(.*\))*:/;
const DATE_LINE =
  /^(?:日期|填表日期|制表日期|打印日期|编制日期|截至日期|统计日期|报表日期|期间|统计期间|编制单位|单位|部门|页码|密级):/;
const NOTE =
  /^(?:(?:注|附注?|备注|说明|填表说明|填写说明|note|source)\d*[:.、]|注[^册意销释]\S{6,}|(?:填表|填写)说明$|以下空白|以上\S{4,}|本[表页]\S{4,}|数据(?:来源|截[至止])|截[至止]\S*\d|※|\*+[^\d*]\S{9,}|第\d+页|共\d+页|\(?[一二三四五六七八九十\d]+[)、.]\S{9,})/i;
const SECTION = /^(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十\d]+[章节部])/;

/** A signature or date line such as 制表人：李四　日期：2025年3月1日. */
export const isFormLine = (text: string): boolean => {
  const folded = foldWidth(text).replace(/\s/g, '');
  return SIGNATURE.test(folded) || DATE_LINE.test(folded);
};

export const isNoteText = (text: string): boolean => NOTE.test(foldWidth(text).replace(/\s/g, ''));
/** 2. …, （3）…, 四、… */
export const isNumbered = (text: string): boolean => /^\(?[一二三四五六七八九十\d]{1,2}[)、.]/.test(foldWidth(text));
export const isSectionTitle = (text: string): boolean => SECTION.test(foldWidth(text).replace(/\s/g, ''));

/** Total or subtotal by its leading word; numbers beside it are welcome, other words are not. */
const totalKind = (grid: Grid, row: number, columns: readonly number[]): 'total' | 'subtotal' | undefined => {
  for (const column of columns.slice(0, 3)) {
    const value = grid.value(row, column);
    if (typeof value !== 'string' || value.length > 24) continue;
    const word = bare(value);
    const kind = SUBTOTAL.test(word) ? 'subtotal' : TOTAL.test(word) ? 'total' : undefined;
    if (!kind) continue;
    const words = columns.filter((other) => other !== column && typeof grid.value(row, other) === 'string');
    const spoken = words.filter((other) => !/^[￥¥\s\d,.%()元万户家笔-]*$/.test(foldWidth(grid.text(row, other))));
    if (spoken.length <= 1) return kind;
  }
  return undefined;
};

/** A row that says which unit each column is in: （元）, 天, % … */
export const isUnitsRow = (grid: Grid, row: number, left: number, right: number): boolean => {
  const columns = grid.filledColumns(row, left, right);
  return columns.length > 0 && columns.every((column) => unitWord(grid.text(row, column)) !== undefined);
};

/**
 * What a row below a header is, when it is not data. `keyColumns` are the columns that carry a name or code: a lone cell
 * in one of them is data, a lone cell elsewhere a note. `rowNumber` is the 序号 column, or 0.
 */
export const rowKind = (
  grid: Grid,
  row: number,
  left: number,
  right: number,
  keyColumns: ReadonlySet<number>,
  rowNumber: number,
): RowKind | undefined => {
  const columns = grid.filledColumns(row, left, right);
  const first = columns[0];
  if (first === undefined) return undefined;
  const total = totalKind(grid, row, columns);
  if (total) return total;
  const text = grid.text(row, first);
  if (typeof grid.value(row, first) === 'string') {
    if (isFormLine(text) && columns.every((column) => grid.text(row, column).length < 40)) return 'signature';
    const wide = grid.merge(row, first);
    const spans = wide !== undefined && wide[3] - wide[1] >= Math.max(2, (right - left) * 0.6);
    if (columns.length <= 2 && isNoteText(text)) return 'note';
    if (columns.length === 1 && isSectionTitle(text)) return 'title';
    if (columns.length === 1 && spans) return text.length > 20 ? 'note' : 'title';
    if (columns.length === 1 && right - left >= 2 && !keyColumns.has(first)) return 'note';
    if (columns.length === 1 && right > left && text.length > 40) return 'note';
    // A lone word where a code belongs, beside an empty name: a heading such as 华东区.
    if (
      columns.length === 1 &&
      keyColumns.size > 1 &&
      first === Math.min(...keyColumns) &&
      /^[\u4e00-\u9fff]+$/.test(text)
    )
      return 'title';
  }
  if (columns.length === 1 && first === rowNumber) return 'rowNumberOnly';
  return undefined;
};
