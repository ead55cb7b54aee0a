/** Several source columns that feed one field: 省 + 市, 姓 + 名, 区号 + 电话, 年 + 月 + 日. */
import type { FieldDef } from '../../registers/types';
import type { JoinKind } from '../clean/join-cells';
import type { ColumnMapping } from '../types';
import type { SourceColumn } from './columns';
import { headerFit } from './header-fit';
import { readHeader } from './header-text';

interface JoinRule {
  readonly kind: JoinKind;
  /** Headers of the parts in the order of the value, optional ones last; all but those must be there. */
  readonly parts: readonly RegExp[];
  readonly optional?: readonly RegExp[];
  /** Fields that take the value: the first that the register has and that no surer column feeds. */
  readonly fields: (all: readonly FieldDef[]) => readonly FieldDef[];
}

const named =
  (...labels: readonly string[]) =>
  (all: readonly FieldDef[]): readonly FieldDef[] =>
    labels.flatMap((label) => all.find((field) => field.label === label) ?? []);

const RULES: readonly JoinRule[] = [
  {
    kind: 'region',
    parts: [
      /^(?:所在|所属)?省(?:份|市|\/?直辖市|自治区)?$|^province$|^state$/,
      /^(?:所在|所属)?(?:地级)?市(?:区)?$|^(?:所在)?城市$|^city$/,
    ],
    optional: [/^(?:所在)?(?:区|县|区县|县区|市区)$|^district$|^county$/],
    fields: named('地区'),
  },
  {
    kind: 'name',
    parts: [
      /^(?:联系人)?姓$|^姓氏$|^(?:last|family)name$|^surname$/,
      /^(?:联系人)?名$|^名字$|^(?:first|given)name$|^forename$/,
    ],
    fields: named('联系人', '姓名', '投诉人', '客户名称'),
  },
  {
    kind: 'phone',
    parts: [
      /^(?:电话|固话|座机)?区号$|^areacode$/,
      /^(?:固定|办公|单位|联系)?电话(?:号码?)?$|^座机(?:号码?)?$|^固话$|^(?:tele)?phone(?:number|no)?$|^tel$/,
    ],
    optional: [/^分机号?$|^ext(?:ension)?$/],
    fields: named('固定电话', '电话', '联系方式'),
  },
  {
    kind: 'date',
    parts: [/^年(?:份|度)?$|^year$/, /^月(?:份)?$|^month$/, /^日$|^号$|^day$/],
    fields: (all) =>
      [...all.filter((field) => field.required), ...all].filter(({ type }) => type === 'date' || type === 'datetime'),
  },
];

/** Foreign names stand given name first, whatever the order of the columns. */
const inOrder = (rule: JoinRule, found: readonly number[], columns: readonly SourceColumn[]): readonly number[] =>
  rule.kind === 'name' && columns[found[0]!]!.profile.chinese < 0.5 ? [found[1]!, found[0]!] : found;

const bareHeader = (column: SourceColumn): string => readHeader(column.header.leaf).main;

/** Columns of each part; undefined when one is missing or the same header comes twice. */
const partsOf = (rule: JoinRule, columns: readonly SourceColumn[]): number[] | undefined => {
  const at = (form: RegExp): number[] => columns.flatMap((column, i) => (form.test(bareHeader(column)) ? [i] : []));
  const needed = rule.parts.map(at);
  if (needed.some((found) => found.length !== 1)) return undefined;
  const more = (rule.optional ?? []).map(at).filter((found) => found.length === 1);
  const all = [...needed, ...more].flat();
  return new Set(all).size === all.length ? all : undefined;
};

/** The field of a date is the one that the group above names (签订日期 / 年 月 日), else the register's own date. */
const groupField = (column: SourceColumn, fields: readonly FieldDef[]): FieldDef | undefined => {
  const levels = column.header.path.split(' / ');
  const group = levels.length > 1 ? levels[levels.length - 2]! : '';
  return group === ''
    ? undefined
    : fields.find((field) => (headerFit({ leaf: group, path: group }, field)?.score ?? 0) >= 0.8);
};

/** People without any other name are the customers themselves. */
const byNeed =
  (rule: JoinRule, fed: ReadonlySet<string>) =>
  (a: FieldDef, b: FieldDef): number => {
    if (rule.kind !== 'name' || fed.has('客户名称')) return 0;
    return Number(b.label === '客户名称') - Number(a.label === '客户名称');
  };

/** The mapping with the columns that go together. A field that a whole column of its own feeds surely is left to it. */
export const joinColumns = (
  mapping: readonly ColumnMapping[],
  columns: readonly SourceColumn[],
  fields: readonly FieldDef[],
): ColumnMapping[] => {
  const result = [...mapping];
  for (const rule of RULES) {
    const found = partsOf(rule, columns);
    if (!found) continue;
    const inside = new Set(found);
    const fed = new Set(result.flatMap(({ field }, i) => (field !== null && !inside.has(i) ? [field] : [])));
    if (rule.kind === 'phone' && columns[found[1]!]!.profile.mobile > 0.3) continue;
    const wished = rule.fields(fields).toSorted(byNeed(rule, fed));
    const group = rule.kind === 'date' ? groupField(columns[found[0]!]!, wished) : undefined;
    const field = (group ? [group] : wished).find(({ label }) => !fed.has(label));
    if (!field) continue;
    const order = inOrder(rule, found, columns);
    const headers = order.map((i) => columns[i]!.header.leaf).join(' + ');
    order.forEach((i, place) => {
      const { via: _, ...one } = result[i]!;
      result[i] = {
        ...one,
        field: field.label,
        join: { kind: rule.kind, place },
        confidence: 0.9,
        reason: { key: 'reason.join', params: { headers, word: field.label } },
      };
    });
  }
  return result;
};
