/** Cells that hold several things: `张三 13800000000`, `李四（经理）`, an address that begins with its province and city. */
import type { CellValue } from '../../values/cell';
import { readPhones } from './phones';
import { foldWidth } from './text';

export type Part = 'person' | 'title' | 'phone' | 'region' | 'address';

/** Part → label of the field that takes it. */
export type SplitPlan = Readonly<Partial<Record<Part, string>>>;

export interface SplitCell {
  readonly parts: Readonly<Partial<Record<Part, string>>>;
  /** The parts hold every letter and digit of the cell; else the cell is kept beside them. */
  readonly whole: boolean;
}

const PHONE =
  /(?:\+?86[-\s]?)?(?<!\d)1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}(?!\d)|(?<!\d)(?:\(?0\d{2,3}\)?[-\s]?)?[2-9]\d{6,7}(?:\s*(?:转|-)\s*\d{1,6})?(?!\d)|(?<!\d)[48]00[-\s]?\d{3,4}[-\s]?\d{3,4}(?!\d)/g;
const LABELS = /(?:联系人|姓名|手机|电话|座机|联系电话|tel|mobile|phone)\s*(?:号码?)?\s*[:：]\s*/gi;
const EDGES = /^[\s,，、;；:：/|\\()（）-]+|[\s,，、;；:：/|\\()（）-]+$/g;
const TITLE =
  /(?:经理|总监|主任|主管|董事长?|[厂店校院处科部局所站队行会秘书]长|会计|出纳|采购员?|业务员?|销售员?|助理|秘书|工程师|老板|总裁|老总|财务|法人|负责人|专员|顾问|文员|manager|director|president|officer|assistant|engineer|buyer|owner|ceo|cfo|coo|cto)$/i;
const CHINESE_NAME = /^[\u4e00-\u9fff·]{2,5}$/;
const FOREIGN_NAME = /^[a-z][a-z.'’-]*(?:\s+[a-z][a-z.'’-]*){0,3}$/i;

const isTitle = (text: string): boolean => text.length <= 30 && TITLE.test(text);
const isPerson = (text: string): boolean => CHINESE_NAME.test(text) || FOREIGN_NAME.test(text);
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A name and the title beside it: `李四（经理）`, `李四/经理`, `李四 经理`; the name alone otherwise. */
const nameAndTitle = (text: string): { person?: string; title?: string } => {
  const match = /^([^()/\s-]+(?:\s[a-z.'’-]+)*)\s*(?:\(([^()]+)\)|[/\s-]+([^()/\s-]+))$/i.exec(text);
  const [name, title] = [match?.[1], match?.[2] ?? match?.[3]];
  if (name && title && isPerson(name) && isTitle(title.trim())) return { person: name, title: title.trim() };
  return isPerson(text) ? { person: text } : {};
};

/** A person with title, phone, or both; undefined when the cell does not come apart. */
export const splitPerson = (value: CellValue): SplitCell | undefined => {
  if (typeof value !== 'string' || value.length > 80) return undefined;
  const text = foldWidth(value).replace(LABELS, ' ');
  const phones = text.match(PHONE) ?? [];
  const rest = text.replace(PHONE, ' ').replace(EDGES, '').replace(/\s+/g, ' ');
  const bracketed = /^[^(]*\)/.test(rest)
    ? rest.replace(')', '')
    : rest.includes('(') && !rest.includes(')')
      ? `${rest})`
      : rest;
  const { person, title } = nameAndTitle(bracketed);
  if (person === undefined || (phones.length === 0 && title === undefined)) return undefined;
  const phone = phones.map((one) => one.trim()).join('、');
  const parts = { person, ...(title ? { title } : {}), ...(phone ? { phone } : {}) };
  const said = [person, title ?? '', phone].join('');
  return { parts, whole: letters(said).length === letters(text).length };
};

const PROVINCE =
  /^(?:(?:北京|天津|上海|重庆)市|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾)省|(?:内蒙古|广西壮族|西藏|宁夏回族|新疆维吾尔)自治区|(?:香港|澳门)特别行政区)/;
const CITY = /^\s*[\u4e00-\u9fff]{2,8}?(?:市|自治州|地区|盟)/;

/** An address that begins with its province: the province and city apart; the address itself stays as it is. */
export const splitAddress = (value: CellValue): SplitCell | undefined => {
  if (typeof value !== 'string') return undefined;
  const text = foldWidth(value);
  const province = PROVINCE.exec(text)?.[0];
  if (province === undefined || text.length <= province.length) return undefined;
  const city = province.endsWith('市') ? '' : (CITY.exec(text.slice(province.length))?.[0].trim() ?? '');
  return { parts: { region: province + city, address: value }, whole: true };
};

/** Which part a cell is that does not come apart: numbers alone are a phone, anything else a person or an address. */
export const wholeIs = (plan: SplitPlan, value: CellValue): Part => {
  if (plan.region !== undefined) return 'address';
  return plan.phone !== undefined && readPhones(value).some(({ kind }) => kind !== 'other') ? 'phone' : 'person';
};

/** Takes a cell apart as planned for its column. */
export const splitCell = (plan: SplitPlan, value: CellValue): SplitCell | undefined =>
  plan.region === undefined ? splitPerson(value) : splitAddress(value);
