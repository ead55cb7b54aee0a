/** A Chinese company name in its four parts: 行政区划 + 字号 + 行业 + 组织形式, and the branch after them. */
import { normalName } from '../support/names';
import type { Place } from './places';
import { PLACES, leadingPlace } from './places';
import { LEGAL_FORM, SAME_TRADE, TRADES } from './words';

export interface ChineseName {
  readonly province: string;
  readonly city: string;
  /** 字号: what tells this firm from others of its trade and place. */
  readonly brand: string;
  readonly trade: string;
  /** 北京分公司, 二号店 …; '' for the firm itself. */
  readonly branch: string;
}

const LONGEST_TRADE = Math.max(...[...TRADES].map(({ length }) => length));
const BRANCH =
  /^(.*?(?:公司|集团|厂|商行))(.*(?:分公司|分店|分行|支行|分部|分厂|办事处|营业部|营业厅|门市部|项目部|店|部))$/;
const COUNTY = /^[\u4e00-\u9fff]{2,3}?(?:区|县)(?=[\u4e00-\u9fff]{4})/;
const BRACKETED = /\(([^()]*)\)/g;
const GROUP = /集团(?:控股)?$/;
const NATION = /^(?:中国|中华)$/;

/** 行业 words off the end of a text; the 字号 keeps at least two characters. */
const splitTrade = (text: string): { brand: string; trade: string } => {
  let end = text.length;
  for (let found = true; found;) {
    found = false;
    for (let length = Math.min(LONGEST_TRADE, end - 2); length >= 2 && !found; length--)
      if (TRADES.has(text.slice(end - length, end))) {
        end -= length;
        found = true;
      }
  }
  const trade = text.slice(end);
  return { brand: text.slice(0, end), trade: SAME_TRADE[trade] ?? trade };
};

/** A place at the front is one when a 字号 follows (安顺物流 is a 字号 itself), and lies in the province before it. */
const namesPlace = (lead: { readonly place: Place; readonly rest: string }, before: Place | undefined): boolean =>
  lead.rest.length >= 2 &&
  !TRADES.has(splitTrade(lead.rest).brand) &&
  (!before || before.province === lead.place.province);

/** Reads a name with at least one Chinese character; undefined for any other. */
export const readChineseName = (raw: string): ChineseName | undefined => {
  if (!/[\u4e00-\u9fff]/.test(raw)) return undefined;
  let place: Place | undefined;
  let text = normalName(raw).replace(BRACKETED, (_, inner: string) => {
    const found = PLACES.get(inner.replace(/[省市]$/, ''));
    if (found) place ??= found;
    return found || NATION.test(inner) || inner === '集团' ? '' : inner;
  });
  let branch = '';
  const parted = BRANCH.exec(text);
  if (parted) [text, branch] = [parted[1]!, parted[2]!];
  const form = LEGAL_FORM.exec(text);
  if (form && form.index >= 2) text = text.slice(0, form.index);
  for (let lead = leadingPlace(text); lead && namesPlace(lead, place); lead = leadingPlace(text)) {
    place = { province: lead.place.province, city: lead.place.city || place?.city || '' };
    text = lead.rest;
  }
  if (place) text = text.replace(COUNTY, '');
  const { brand, trade } = splitTrade(text.replace(GROUP, ''));
  return { province: place?.province ?? '', city: place?.city ?? '', brand, trade, branch };
};

/** How two places in names go together: `same` one place, `open` one name does not say, `other` two places. */
export const samePlace = (a: ChineseName, b: ChineseName): 'same' | 'open' | 'other' => {
  if (a.province === '' && b.province === '') return 'same';
  if (a.province === '' || b.province === '') return 'open';
  if (a.province !== b.province) return 'other';
  if (a.city === b.city) return 'same';
  return a.city === '' || b.city === '' ? 'open' : 'other';
};
