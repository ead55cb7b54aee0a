/** Columns, number formats and widths of the tables that are no registers (requirements section 7). */
export interface TableLayout {
  readonly columns: readonly string[];
  readonly formats: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
}

const layout = (columns: readonly (readonly [label: string, format: string, width: number])[]): TableLayout => ({
  columns: columns.map(([label]) => label),
  formats: columns.map(([, format]) => format),
  widths: columns.map(([, , width]) => width),
});

export const FINDINGS_LAYOUT = layout([
  ['严重程度', '@', 10],
  ['规则', '@', 18],
  ['台账', '@', 12],
  ['行', '0', 7],
  ['列', '@', 16],
  ['值', 'General', 22],
  ['说明', '@', 48],
  ['建议', '@', 40],
  ['单元格', 'General', 10],
  ['关联', '@', 18],
]);

export const LOG_LAYOUT = layout([
  ['来源', '@', 28],
  ['台账', '@', 12],
  ['行数', '0', 8],
  ['已对应列', '@', 48],
  ['未对应列', '@', 36],
  ['跳过行', '@', 24],
  ['原文', '@', 60],
]);

export const ALIASES_LAYOUT = layout([
  ['别名', '@', 30],
  ['客户名称', '@', 30],
  ['原编号', '@', 14],
  ['现编号', '@', 14],
  ['备注', '@', 40],
]);

export const MEMORY_LAYOUT = layout([
  ['台账', '@', 12],
  ['来源', '@', 12],
  ['盐', '@', 14],
  ['列', '@', 40],
  ['指纹', '@', 40],
]);

export const PARAMETERS_LAYOUT = layout([
  ['参数', '@', 26],
  ['值', 'General', 16],
  ['单位', '@', 8],
  ['说明', '@', 60],
  ['依据', '@', 12],
]);

export const HOLIDAYS_LAYOUT = layout([
  ['日期', 'yyyy-mm-dd', 13],
  ['类型', '@', 8],
  ['名称', '@', 18],
]);

export const CALENDAR_LAYOUT = layout([
  ['日期', 'yyyy-mm-dd', 13],
  ['非工作日', 'yyyy-mm-dd;;', 13],
  ['有数据日', 'yyyy-mm-dd', 13],
]);

export const DISMISSALS_LAYOUT = layout([
  ['规则', '@', 18],
  ['台账', '@', 12],
  ['记录', '@', 18],
  ['列', '@', 18],
  ['指纹', '@', 14],
  ['理由', '@', 40],
  ['忽略人', '@', 12],
  ['日期', 'yyyy-mm-dd', 12],
]);

export const NOTES_LAYOUT = layout([
  ['报表', '@', 12],
  ['记录', '@', 30],
  ['列', '@', 18],
  ['内容', '@', 50],
]);
