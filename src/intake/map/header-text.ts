/** Headers made comparable: the same words whatever the spaces, brackets, stars, line breaks and units. */
import { foldWidth } from '../clean/text';

/** A bracket at the end of a header that names a unit, or the values expected. */
const BRACKET = /[([【{<《]([^()[\]【】{}<>《》]*)[)\]】}>》]/g;
const UNIT =
  /^(?:单位[::]?)?((?:十|百|千|万|十万|百万|千万|亿)?(?:元|圆|rmb|cny)|万|亿|%|天|日|个?月|年|周|小时|分|人|个)$/i;
const TAIL_UNIT = /[/:-]((?:十|百|千|万|十万|百万|千万|亿)?元|%)$/;
const NOISE = /[\s*＊★☆#:：_\-–—.。·"“”'’]/g;

export interface HeaderText {
  /** Comparable text, brackets and their content removed. */
  readonly main: string;
  /** The same with the words of brackets kept. */
  readonly full: string;
  /** Alternatives of a header that lists several: 战败/撤销原因. */
  readonly parts: readonly string[];
  /** Unit named by the header: 万元, 天 … */
  readonly unit?: string;
}

/** Chinese with the English of it behind: 客户编号 Customer Code. */
const BILINGUAL = /^(.*[\u4e00-\u9fff]\S*)[\s/]+([a-z][a-z\s.&'-]{2,})$/i;

const bare = (text: string): string => text.replace(NOISE, '').toLowerCase();

/** Reads one header text. */
export const readHeader = (raw: string): HeaderText => {
  const folded = foldWidth(raw);
  let unit: string | undefined;
  let stripped = folded.replace(BRACKET, (_, inner: string) => {
    const match = UNIT.exec(inner.replace(/\s/g, ''));
    if (match) unit ??= match[1];
    return '';
  });
  const tail = TAIL_UNIT.exec(stripped.trim());
  if (tail && unit === undefined) {
    unit = tail[1];
    stripped = stripped.trim().slice(0, tail.index);
  }
  const main = bare(BILINGUAL.exec(stripped.trim())?.[1] ?? stripped) || bare(folded);
  const parts = main.includes('/') ? main.split('/').filter((part) => part.length >= 2) : [];
  const full = bare(folded.replace(/[()[\]【】{}<>《》]/g, ''));
  return { main: main.replace(/\//g, ''), full: full.replace(/\//g, ''), parts, ...(unit ? { unit } : {}) };
};

/** A label or synonym of a definition, made comparable the same way. */
export const comparable = (text: string): string => bare(foldWidth(text)).replace(/[/()]/g, '');

/** The unit that a cell of a units row names, or undefined. */
export const unitWord = (text: string): string | undefined =>
  UNIT.exec(foldWidth(text).replace(/[()[\]【】\s]/g, ''))?.[1];

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:日期时间|时间|日子|日期|日)$/, '日期'],
  [/(?:编码|代码|号码|编号|代号|内码|流水号|序列号|号)$/, '编号'],
  [/(?:中文名称?|姓名|名称|名字|全称|名)$/, '名称'],
  [/(?:金额|数额|总额|额)$/, '金额'],
  [/(?:数量|数目|数)$/, '数量'],
  [/(?:种类|类别|类型|分类|类)$/, '类型'],
  [/(?:人员|人|员|者)$/, '人'],
  [/(?:date|time)$/, 'date'],
  [/(?:department|dept)$/, 'dept'],
  [/(?:number|num|no)$/, 'no'],
];
const LEADS = /^(?:是否为?|所在|所属|归属|归口)/;

/** Endings and beginnings that offices use for one another made one: 建档时间, 建档日 and 建档日期 meet here. */
export const canonical = (text: string): string => {
  const stem = text.replace(LEADS, '');
  const body = stem.length >= 2 ? stem : text;
  for (const [ending, one] of ENDINGS) if (ending.test(body) && body.length > 1) return body.replace(ending, one);
  return body;
};

/** Row numbers of the source sheet: kept, never a code. */
export const isRowNumberHeader = (main: string): boolean => /^(?:序号|序|行号|no|sn|项次|item|index)$/.test(main);
