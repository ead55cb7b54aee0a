/** Workbooks as offices lay them out, made from choices: which customers they hold is known beforehand. */
import fc from 'fast-check';
import type { CellValue } from '../../src/values/cell';
import type { SourceSheet } from '../../src/intake';
import { sheet } from './support';

/** What a test looks for: 客户编号 → [客户名称, 手机]. */
export type Planted = ReadonlyMap<string, readonly [name: string, mobile: string]>;

export interface Office {
  readonly sheets: readonly SourceSheet[];
  readonly planted: Planted;
}

const HEADERS = {
  客户编号: ['客户编号', '客户编码', '客户代码', '客户号', '客户ID', 'Customer Code', '往来单位编码'],
  客户名称: ['客户名称', '单位名称', '公司名称', '客户全称', '往来单位', '客户名', 'Customer Name'],
  手机: ['手机', '手机号码', '联系电话', '移动电话', '联系手机', 'Mobile'],
  联系人: ['联系人', '对接人', '联系人姓名', '业务联系人'],
  地区: ['地区', '所在地区', '省份', '所属区域'],
  信用额度: ['信用额度', '授信额度', '赊销额度（元）', '额度'],
  备注: ['备注', '说明', '备注信息'],
} as const;
type Field = keyof typeof HEADERS;

const TITLES = ['浙江某某实业有限公司', '客户信息登记表', '客户档案（2025年度）', '华东大区客户一览表', '客户资料汇总'];
const FORM_LINES: readonly (readonly CellValue[])[] = [
  ['制表人：王五', null, '日期：2025年3月1日'],
  ['单位：元'],
  ['截至2025年3月31日'],
  ['填报部门：销售部', null, '填报日期：2025-3-1'],
  ['编制单位：某某公司'],
];
const SUBTOTALS = ['小计', '小  计', '华东小计', '小计（华东）', 'Subtotal', '本页小计'];
const TOTALS = ['合计', '合  计：', '总计:', '合计（大写）', 'Total', '共计 3 户'];
const NOTES = [
  '注：账期从开票之日起计算。',
  '备注：以上客户均为有效客户',
  '制表：张三　审核：李四　批准：',
  '以下空白',
];
const DRESS: readonly ((header: string) => string)[] = [
  (header) => header,
  (header) => `*${header}`,
  (header) => `${header}（必填）`,
  (header) => `${header}　`,
  (header) => `${header}：`,
  (header) => (/^[\u4e00-\u9fff]+$/.test(header) ? [...header].join(' ') : header),
];
const PLACES = ['杭州', '宁波', '温州', '绍兴'];
const TRADES = ['贸易', '机械', '电子', '食品'];

interface BlockChoice {
  readonly titles: readonly string[];
  readonly formLine: number;
  readonly fields: readonly Field[];
  readonly words: readonly number[];
  readonly dress: number;
  readonly rows: number;
  readonly breaks: readonly ('none' | 'subtotal' | 'header' | 'blank')[];
  readonly total: number;
  readonly note: number;
  readonly helper: boolean;
  readonly numbered: boolean;
}

const FIELDS = Object.keys(HEADERS) as Field[];
const pick = (most: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: most });

const block: fc.Arbitrary<BlockChoice> = fc.record({
  titles: fc.subarray(TITLES, { maxLength: 2 }),
  formLine: pick(FORM_LINES.length),
  fields: fc.shuffledSubarray(FIELDS, { minLength: FIELDS.length - 2 }).map((some) => {
    const missing = (['客户编号', '客户名称', '手机'] as const).filter((field) => !some.includes(field));
    return [...missing, ...some];
  }),
  words: fc.array(pick(6), { minLength: FIELDS.length, maxLength: FIELDS.length }),
  dress: pick(DRESS.length - 1),
  rows: fc.integer({ min: 2, max: 7 }),
  breaks: fc.array(fc.constantFrom('none', 'none', 'none', 'subtotal', 'header', 'blank'), {
    minLength: 7,
    maxLength: 7,
  }),
  total: pick(TOTALS.length),
  note: pick(NOTES.length),
  helper: fc.boolean(),
  numbered: fc.boolean(),
});

/** Lines of one block; customers go into `planted`. */
const linesOf = (
  choice: BlockChoice,
  prefix: string,
  planted: Map<string, readonly [string, string]>,
): CellValue[][] => {
  const headers = choice.fields.map((field, i) => {
    const words = HEADERS[field];
    return DRESS[choice.dress]!(words[choice.words[i]! % words.length]!);
  });
  const lead = choice.numbered ? 1 : 0;
  const width = headers.length + lead + (choice.helper ? 1 : 0);
  const line = (cells: readonly CellValue[]): CellValue[] => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => null),
  ];
  const headerLine = line([...(choice.numbered ? ['序号'] : []), ...headers]);
  const lines: CellValue[][] = choice.titles.map((title) => line([title]));
  if (FORM_LINES[choice.formLine]) lines.push(line(FORM_LINES[choice.formLine]!));
  lines.push(headerLine);
  for (let i = 0; i < choice.rows; i++) {
    const code = `${prefix}${String(i + 1).padStart(3, '0')}`;
    const name = `${PLACES[i % 4]!}${prefix}${i}${TRADES[i % 3]!}有限公司`;
    const mobile = `13${String(800_000_000 + prefix.charCodeAt(0) * 1000 + i)}`;
    planted.set(code, [name, mobile]);
    const values: Record<Field, CellValue> = {
      客户编号: code,
      客户名称: name,
      手机: i % 2 ? mobile : Number(mobile),
      联系人: ['张三', '李四', '王小五'][i % 3]!,
      地区: PLACES[i % 4]!,
      信用额度: (i + 1) * 10_000,
      备注: i % 3 ? null : '老客户',
    };
    const cells = choice.fields.map((field) => values[field]);
    lines.push(line([...(choice.numbered ? [i + 1] : []), ...cells, ...(choice.helper ? ['√'] : [])]));
    const last = i === choice.rows - 1;
    const kind = last ? 'none' : choice.breaks[i];
    if (kind === 'subtotal') lines.push(line([SUBTOTALS[i % SUBTOTALS.length]!]));
    if (kind === 'header') lines.push(headerLine);
    if (kind === 'blank') lines.push(line([]));
  }
  if (TOTALS[choice.total]) lines.push(line([TOTALS[choice.total]!]));
  if (NOTES[choice.note]) lines.push(line([NOTES[choice.note]!]));
  return lines;
};

const stacked = (blocks: readonly CellValue[][][]): CellValue[][] => {
  const width = Math.max(...blocks.flat().map((line) => line.length));
  const full = (line: readonly CellValue[]): CellValue[] => [
    ...line,
    ...new Array<CellValue>(width - line.length).fill(null),
  ];
  return blocks.flatMap((lines, i) => (i === 0 ? lines.map(full) : [full([]), full([]), ...lines.map(full)]));
};

const beside = (blocks: readonly CellValue[][][]): CellValue[][] => {
  const height = Math.max(...blocks.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    blocks.flatMap((lines, i) => [
      ...(i === 0 ? [] : [null]),
      ...(lines[row] ?? new Array<CellValue>(lines[0]!.length).fill(null)),
    ]),
  );
};

/** One to three tables of customers, one below the other, side by side, or on sheets of their own. */
export const office: fc.Arbitrary<Office> = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
    layout: fc.constantFrom('stacked', 'beside', 'sheets'),
    offset: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ blocks, layout, offset }) => {
    const planted = new Map<string, readonly [string, string]>();
    const made = blocks.map((choice, i) =>
      linesOf(layout === 'beside' ? { ...choice, titles: [], formLine: 99 } : choice, 'KJP'[i]!, planted),
    );
    const at = { firstRow: offset, firstColumn: offset };
    const sheets =
      layout === 'sheets'
        ? made.map((lines, i) => sheet(`客户${i + 1}`, lines, at))
        : [sheet('客户', layout === 'stacked' ? stacked(made) : beside(made), at)];
    return { sheets, planted };
  });
