/** The made-up customers behind the sample, before an office writes them down. */
import { serialOf } from '../../values/serial';
import { creditCode } from './credit-code';
import type { Random } from './random';
import { CITIES, FIRST, GIVEN, INDUSTRY, INSTITUTIONS, OWNERS, SECOND, SURNAMES, TRADES } from './words';

export interface SampleCustomer {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly industry: string;
  readonly city: (typeof CITIES)[number];
  readonly address: string;
  readonly creditCode: string | null;
  readonly contact: string;
  readonly mobile: string;
  readonly landline: string;
  readonly email: string | null;
  readonly owner: (typeof OWNERS)[number];
  /** Serial. */
  readonly filed: number;
  readonly limit: number;
  readonly days: number;
  readonly potential: number;
}

export const FIRST_DAY = serialOf(2024, 6, 1);
export const LAST_DAY = serialOf(2026, 11, 18);

const person = (random: Random): string => random.pick(SURNAMES) + random.pick(GIVEN);

/** `count` customers of different names, sorted by the department of their owner, as offices keep them. */
export const sampleCustomers = (count: number, random: Random): SampleCustomer[] => {
  const names = new Set<string>();
  const made: Omit<SampleCustomer, 'code'>[] = [];
  while (made.length < count) {
    const city = random.pick(CITIES);
    const trade = random.pick(TRADES);
    const mark = random.pick(FIRST) + random.pick(SECOND);
    const kind = random.pick(['企业', '企业', '企业', '分销商', '机构', '个人']);
    const name =
      kind === '个人'
        ? person(random)
        : kind === '机构'
          ? `${city.name}市${mark}${random.pick(INSTITUTIONS)}`
          : `${city.name}${mark}${trade}有限公司`;
    if (names.has(name)) continue;
    names.add(name);
    const number = String(made.length).padStart(4, '0');
    made.push({
      name,
      kind,
      city,
      industry: kind === '个人' ? '其他' : INDUSTRY[trade]!,
      address: `${city.road}${random.int(1, 999)}号`,
      creditCode: kind === '个人' || random.chance(0.25) ? null : creditCode(random),
      contact: kind === '个人' ? name : person(random),
      mobile: `1${random.pick(['38', '59', '86'])}0000${number}`,
      landline: `5550${number}`,
      email: random.chance(0.6) ? `kh${number}@example.com` : null,
      owner: random.pick(OWNERS),
      filed: random.int(FIRST_DAY, LAST_DAY - 40),
      limit: random.pick([50_000, 100_000, 200_000, 300_000, 500_000]),
      days: random.pick([30, 45, 60, 90]),
      potential: random.int(5, 98),
    });
  }
  made.sort((a, b) => OWNERS.indexOf(a.owner) - OWNERS.indexOf(b.owner));
  return made.map((customer, i) => ({ ...customer, code: `KH${String(i + 1).padStart(4, '0')}` }));
};
