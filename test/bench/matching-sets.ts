/** Sets of customers with the truth about them: generated here, or read from a folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { CellValue } from '../../src/values/cell';

export interface MatchingSet {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Pairs of rows that are one customer, the smaller index first: `3 17`. */
  readonly same: ReadonlySet<string>;
  /** Only these pairs are asked about; every pair when left out. */
  readonly asked?: ReadonlySet<string>;
}

export const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const BRANDS =
  '宏达 鸿达 宏远 汇信 信汇 金昌 佰洋 凌科 恒维 泰荣 广昌 海信 祥隆 星业 兴业 朗邦 瑞豪 天洋 森顺 奇隆'.split(' ');
const CITIES: readonly (readonly [string, string])[] = [
  ['浙江', '杭州'],
  ['浙江', '宁波'],
  ['广东', '佛山'],
];
const TRADES = ['贸易', '机械设备', '电子', '电器', '餐饮管理', '建筑工程'];
/** Brands that sound the same: shown as similar. */
const TWINS: Readonly<Record<string, string>> = { 鸿达: '宏达', 兴业: '星业' };

/** Every brand in every place and trade, with another spelling or a branch in turn. */
export const generated = (): MatchingSet => {
  const rows: CellValue[][] = [];
  const same = new Set<string>();
  const bearers = new Map<string, number[]>();
  const add = (name: string, firm: string): void => {
    const others = bearers.get(firm) ?? [];
    others.forEach((other) => same.add(pairKey(other, rows.length)));
    bearers.set(firm, [...others, rows.length]);
    rows.push([`C${rows.length + 1}`, name]);
  };
  let turn = 0;
  for (const [province, city] of CITIES)
    for (const trade of TRADES)
      for (const brand of BRANDS) {
        const firm = city + trade + (TWINS[brand] ?? brand);
        add(`${city}${brand}${trade}有限公司`, firm);
        const forms = [
          `${province}省${city}市${brand}${trade}有限公司`,
          `${city}市${brand}${trade}有限责任公司`,
          `${brand}${trade}（${city}）有限公司`,
          `${city}${brand}${trade}公司`,
          `${city}${brand}${trade}有限公司　`,
        ];
        const form = forms[turn++ % (forms.length + 2)];
        if (form) add(form, firm);
        else add(`${city}${brand}${trade}有限公司北京分公司`, `${firm}北京`);
      }
  return { name: 'generated Chinese names', columns: ['客户编号', '客户名称'], rows, same };
};

const csv = (path: string): string[][] =>
  Papa.parse<string[]>(
    readFileSync(path, 'utf8')
      .replace(/^\ufeff/, '')
      .replace(/", "/g, '","')
      .replace(/", '/g, '","')
      .replace(/'$/gm, '"'),
    { skipEmptyLines: true },
  ).data;

/** Names in pairs, each judged the same (1) or not (0). */
const namePairs = (path: string): MatchingSet => {
  const lines = csv(path).slice(1);
  const rows = lines.flatMap(([a, b], at) => [
    [`C${at * 2}`, a!],
    [`C${at * 2 + 1}`, b!],
  ]);
  const key = (at: number): string => pairKey(at * 2, at * 2 + 1);
  const same = new Set(lines.flatMap(([, , target], at) => (target === '1' ? [key(at)] : [])));
  return {
    name: 'company name pairs',
    columns: ['客户编号', '客户名称'],
    rows,
    same,
    asked: new Set(lines.map((_, at) => key(at))),
  };
};

const grouped = (path: string): MatchingSet => {
  const lines = csv(path).slice(1);
  const groups = new Map<string, number[]>();
  lines.forEach((line, at) => groups.set(line[4]!, [...(groups.get(line[4]!) ?? []), at]));
  const same = new Set(
    [...groups.values()].flatMap((rows) => rows.flatMap((a, i) => rows.slice(i + 1).map((b) => pairKey(a, b)))),
  );
  const rows = lines.map(([name, address, city], at) => [`C${at}`, name!, address!, city!]);
  return { name: 'restaurants without telephone', columns: ['客户编号', '客户名称', '地址', '地区'], rows, same };
};

const twoTables = (left: string, right: string, matches: string): MatchingSet => {
  const [a, b] = [csv(left).slice(1), csv(right).slice(1)];
  const rows = [...a, ...b].map(([, name, address, city, phone], at) => [`C${at}`, name!, address!, city!, phone!]);
  const [atA, atB] = [new Map(a.map(([id], at) => [id, at])), new Map(b.map(([id], at) => [id, at + a.length]))];
  const same = new Set(
    csv(matches)
      .slice(1)
      .map(([one, other]) => pairKey(atA.get(one)!, atB.get(other)!)),
  );
  return {
    name: 'restaurants with telephone',
    columns: ['客户编号', '客户名称', '地址', '地区', '固定电话'],
    rows,
    same,
  };
};

/** The sets that a folder holds, by the usual file names of these public collections. */
export const setsIn = (folder: string): MatchingSet[] => {
  const at = (...names: string[]): string => join(folder, ...names);
  const sets: MatchingSet[] = [];
  const pairs = at('xx-company-name-pairs', 'company_name_pairs_labelled.csv');
  if (existsSync(pairs)) sets.push(namePairs(pairs));
  const training = at('en-restaurants', 'restaurant-nophone-training.csv');
  if (existsSync(training)) sets.push(grouped(training));
  const matches = at('en-restaurants', 'matches_fodors_zagats.csv');
  if (existsSync(matches))
    sets.push(twoTables(at('en-restaurants', 'fodors.csv'), at('en-restaurants', 'zagats.csv'), matches));
  return sets;
};
