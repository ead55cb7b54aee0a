/** Assigns the columns of one table to the fields of one register, one to one. */
import type { FieldDef, RegisterDef } from '../../registers/types';
import type { ColumnMapping } from '../types';
import type { ColumnHeader } from '../find/header';
import { assign } from './assign';
import { contentFit, SELF_EVIDENT } from './content-fit';
import type { HeaderFit } from './header-fit';
import { headerFit } from './header-fit';
import { comparable, isRowNumberHeader, readHeader } from './header-text';
import type { ColumnProfile } from './profile';

/** A source column before it is mapped. */
export interface SourceColumn {
  /** 1-based sheet column. */
  readonly column: number;
  readonly header: ColumnHeader;
  readonly profile: ColumnProfile;
  readonly samples: readonly string[];
}

type Reason = ColumnMapping['reason'];

interface Candidate {
  readonly score: number;
  readonly reason: Reason;
}

/** Weaker proposals are not made: the column is kept instead. */
export const LEAST_CONFIDENCE = 0.5;

const PHONE_HEADER = /电话|手机|联系方式|联系号码|座机|固话|tel|phone|mobile|cell/;
const NAMED_KIND = /手机|移动|座机|固定|固话|mobile|cell|landline/;

/** Any phone column may hold any kind of phone; the values say which, unless the header does. */
const phoneCandidate = (main: string, field: FieldDef, content: number): Candidate | undefined => {
  if (!PHONE_HEADER.test(main) || content <= 0) return undefined;
  const reason: Reason = { key: 'reason.phoneContent', params: { word: field.label } };
  if (field.type === 'phone') return { score: 0.55 + 0.1 * content, reason };
  if ((field.type === 'mobile' || field.type === 'landline') && !NAMED_KIND.test(main) && content > 0.5)
    return { score: 0.7 + 0.28 * content, reason };
  return undefined;
};

/** A code before a name where both could feed the reference to a customer. */
const referenceLean = (field: FieldDef, profile: ColumnProfile): number =>
  field.references === undefined ? 0 : profile.code > 0.8 ? 0.03 : profile.chinese > 0.5 ? -0.03 : 0;

/** True when a column that should name customers by code names them in words. */
export const holdsNames = (field: FieldDef, profile: ColumnProfile): boolean =>
  field.references === 'customers' && profile.count > 0 && (profile.chinese > 0.5 || profile.code < 0.5);

/** Company names speak for themselves. */
const namesFirms = (field: FieldDef, profile: ColumnProfile): boolean =>
  field.label === '客户名称' && profile.company >= 0.6 && profile.distinct >= 0.8;

/** Values that are all words of the list settle what a doubtful header means: 企业类型 over 企业, 机构, 个人. */
const listed = (field: FieldDef, fit: HeaderFit, profile: ColumnProfile, content: number): boolean =>
  field.type === 'list' && fit.key !== 'similar' && content === 1 && profile.count >= 5 && profile.distinct < 1;

const candidate = (column: SourceColumn, field: FieldDef): Candidate | undefined => {
  const { header, profile } = column;
  const content = contentFit(field, profile);
  if (header.leaf === '')
    return (SELF_EVIDENT.has(field.type) && content === 1) || namesFirms(field, profile)
      ? { score: 0.6, reason: { key: 'reason.content', params: { word: field.label } } }
      : undefined;
  const fit = headerFit(header, field);
  const phone = phoneCandidate(readHeader(header.leaf).main, field, content);
  // A key is never guessed from a similar word: a wrong one would be worse than codes made anew.
  if (!fit || (fit.key === 'similar' && field.unique)) return phone;
  // A column called type that holds none of the list's words is another type.
  if (field.type === 'list' && fit.key !== 'label' && content <= -1 && profile.count >= 5) return phone;
  const reason: Reason = { key: `reason.${fit.key}`, params: { word: fit.word } };
  if (listed(field, fit, profile, content)) return { score: 0.98, reason };
  const score =
    fit.key === 'similar'
      ? content <= -0.8
        ? 0
        : fit.score * 0.9 + 0.12 * content
      : fit.score * (content < 0 ? 1 + 0.35 * content : 1) + 0.04 * content + referenceLean(field, profile);
  return phone && phone.score > score ? phone : { score, reason };
};

/** Why a column is kept: row numbers, a computed column's name, no header, a field that another column feeds, or no match. */
const keptReason = (column: SourceColumn, best: Candidate | undefined, computed: ReadonlySet<string>): Reason => {
  const main = readHeader(column.header.leaf).main;
  if (column.header.leaf === '') return { key: 'reason.noHeader' };
  if (isRowNumberHeader(main)) return { key: 'reason.rowNumber' };
  if (computed.has(main)) return { key: 'reason.computed' };
  return best ? { key: 'reason.taken', params: best.reason.params ?? {} } : { key: 'reason.noMatch' };
};

const isNeverMapped = (column: SourceColumn, fields: readonly FieldDef[], computed: ReadonlySet<string>): boolean => {
  const main = readHeader(column.header.leaf).main;
  if (isRowNumberHeader(main)) return true;
  return computed.has(main) && !fields.some((field) => comparable(field.label) === main);
};

/** The fields that exist under a preset. */
export const fieldsOf = (register: RegisterDef, preset: string): readonly FieldDef[] =>
  register.fields.filter((field) => !field.onlyIn || field.onlyIn.includes(preset));

/** Gives each column a field: the best assignment of all, each field at most once; what fits nothing is kept. */
export const assignColumns = (
  columns: readonly SourceColumn[],
  fields: readonly FieldDef[],
  computedLabels: ReadonlySet<string>,
): ColumnMapping[] => {
  const computed = new Set([...computedLabels].map(comparable));
  const candidates = columns.map((column) =>
    isNeverMapped(column, fields, computed)
      ? fields.map(() => undefined)
      : fields.map((field) => candidate(column, field)),
  );
  const scores = candidates.map((row, i) =>
    // The fourth power keeps two middling fits from outweighing one sure one; equal fits go to the column further left.
    row.map((one) => (one && one.score >= LEAST_CONFIDENCE ? one.score ** 4 - i * 1e-6 : 0)),
  );
  const chosen = assign(scores);
  return columns.map((column, i) => {
    const header = column.header.leaf;
    const index = chosen[i]!;
    const field = fields[index];
    const found = field && candidates[i]![index];
    const base = {
      column: column.column,
      header,
      ...(column.header.path === header ? {} : { path: column.header.path }),
    };
    if (field && found)
      return {
        ...base,
        field: field.label,
        confidence: Math.min(1, round(found.score)),
        reason: found.reason,
        ...(holdsNames(field, column.profile) ? { via: 'name' as const } : {}),
        samples: column.samples,
      };
    const best = candidates[i]!.filter((one) => one !== undefined && one.score >= LEAST_CONFIDENCE)[0];
    return { ...base, field: null, confidence: 0, reason: keptReason(column, best, computed), samples: column.samples };
  });
};

const round = (score: number): number => Math.round(score * 100) / 100;
