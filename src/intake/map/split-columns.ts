/**
 * One source column that feeds several fields (联系人/电话 in one cell), as its values show. What a part would feed must not
 * be fed by another column.
 */
import type { FieldDef } from '../../registers/types';
import { isBlank } from '../../values/cell';
import type { Part, SplitCell, SplitPlan } from '../clean/split-cell';
import { splitAddress, splitPerson } from '../clean/split-cell';
import type { ColumnMapping } from '../types';
import type { SourceColumn } from './columns';
import { readHeader } from './header-text';

/** Share of the cells that must come apart. */
const MOST = 0.6;
/** An address is taken apart only where it plainly begins with its province. */
const PLAIN = 0.9;
const LEAST_CELLS = 1;

/** Fields that hold each part, in the registers that have such. */
const HOLDERS: Readonly<Record<Part, readonly string[]>> = {
  person: ['联系人', '姓名', '投诉人', '客户名称'],
  title: ['职务', '职位'],
  phone: ['手机', '电话', '联系方式', '备用电话'],
  region: ['地区'],
  address: ['地址', '住址'],
};

const PERSON_HEADER = /联系人|姓名|联系方式|联络人|负责人|法人|contact|name|电话|手机|phone|tel/i;
const ADDRESS_HEADER = /地址|住址|住所|address|省市/i;

const shareOf = (cells: readonly (SplitCell | undefined)[], part: Part): number =>
  cells.length === 0 ? 0 : cells.filter((cell) => cell?.parts[part] !== undefined).length / cells.length;

/** Field of a part: the one that the column feeds already when it fits, else a free one. */
const holder = (
  part: Part,
  fields: readonly FieldDef[],
  fed: ReadonlySet<string>,
  own: string | null,
): string | undefined => {
  if (own !== null && HOLDERS[part].includes(own)) return own;
  return HOLDERS[part].find(
    (label) => label !== '客户名称' && !fed.has(label) && fields.some((one) => one.label === label),
  );
};

const planOf = (
  column: SourceColumn,
  fields: readonly FieldDef[],
  fed: ReadonlySet<string>,
  own: string | null,
): SplitPlan | undefined => {
  const values = column.profile.values.filter((value) => !isBlank(value));
  if (values.length < LEAST_CELLS) return undefined;
  const { main, full } = readHeader(column.header.leaf);
  const words = `${main}${full}`;
  const plan = (parts: readonly Part[]): SplitPlan | undefined => {
    const found = parts.map((part) => [part, holder(part, fields, fed, own)] as const);
    const complete = found.every(([, label]) => label !== undefined);
    return complete ? (Object.fromEntries(found) as SplitPlan) : undefined;
  };
  if (PERSON_HEADER.test(words) && !ADDRESS_HEADER.test(words)) {
    const cells = values.map(splitPerson);
    const [phones, titles] = [shareOf(cells, 'phone'), shareOf(cells, 'title')];
    if (phones >= MOST) return (titles > 0 && plan(['person', 'title', 'phone'])) || plan(['person', 'phone']);
    if (titles >= MOST || (titles >= 0.2 && /职务|职位|title|position/i.test(words))) return plan(['person', 'title']);
  }
  if (ADDRESS_HEADER.test(words) && shareOf(values.map(splitAddress), 'region') >= PLAIN)
    return plan(['region', 'address']);
  return undefined;
};

/** The mapping with the columns that feed several fields. A column that names customers is never taken apart. */
export const splitColumns = (
  mapping: readonly ColumnMapping[],
  columns: readonly SourceColumn[],
  fields: readonly FieldDef[],
): ColumnMapping[] => {
  const fed = new Set(mapping.flatMap(({ field }) => field ?? []));
  return mapping.map((one, at) => {
    const column = columns[at]!;
    if (one.via || one.join || one.period || one.field === '客户名称' || column.header.leaf === '') return one;
    const others = new Set([...fed].filter((label) => label !== one.field));
    const split = planOf(column, fields, others, one.field);
    if (!split) return one;
    const labels = Object.values(split);
    for (const label of labels) fed.add(label);
    const field = labels.includes(one.field ?? '') ? one.field! : labels[0]!;
    return {
      ...one,
      field,
      split,
      confidence: 0.85,
      reason: { key: 'reason.split', params: { fields: labels.join(' + ') } },
    };
  });
};
