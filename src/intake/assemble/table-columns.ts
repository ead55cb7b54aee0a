/** The columns of one planned table, ready to run: which cleaner each mapped column gets, and which columns are kept. */
import type { FieldDef } from '../../registers/types';
import type { ColumnMapping, TablePlan } from '../types';
import { unitScale } from '../clean/amounts';
import type { CellCleaner } from '../clean/cell';
import { columnCleaner } from '../clean/cell';
import type { DateContext } from '../clean/dates';
import { orderEvidence } from '../clean/slashed-dates';
import { readHeader } from '../map/header-text';
import type { SourceRows } from './source-rows';
import { yearEvidence } from './year-evidence';

export interface MappedColumn {
  readonly mapping: ColumnMapping;
  readonly field: FieldDef;
  /** Position of the field in the draft. */
  readonly place: number;
  readonly clean: CellCleaner;
  readonly isPhone: boolean;
  /** Set when the header's unit scales the numbers. */
  readonly scaled?: { readonly unit: string; readonly scale: number };
}

export interface TableColumns {
  readonly mapped: readonly MappedColumn[];
  /** Columns kept as they stand: unmapped ones, and names whose codes are looked up. */
  readonly kept: readonly ColumnMapping[];
}

const DATES = new Set(['date', 'datetime', 'month']);
const PHONES = new Set(['mobile', 'landline', 'phone']);

/** What the table says about the dates of one of its columns. */
const dateContext = (table: TablePlan, source: SourceRows, mapping: ColumnMapping): DateContext => {
  const { order, column } = mapping;
  const { open } = orderEvidence(source.rows.map((row) => source.value(row, column)));
  const yearAt = yearEvidence(table, source, mapping);
  return { ...(order ? { order } : {}), openOrders: open, ...(yearAt ? { yearAt } : {}) };
};

/** Prepares a table's columns for the fields of its register. */
export const tableColumns = (table: TablePlan, fields: readonly FieldDef[], source: SourceRows): TableColumns => {
  const places = new Map(fields.map((field, place) => [field.label, place]));
  const mapped: MappedColumn[] = [];
  const kept: ColumnMapping[] = [];
  for (const mapping of table.mapping) {
    const place = mapping.field === null ? undefined : places.get(mapping.field);
    if (place === undefined || mapping.via === 'name') kept.push(mapping);
    if (place === undefined) continue;
    const field = fields[place]!;
    const unit = table.units?.[mapping.column] ?? readHeader(mapping.path ?? mapping.header).unit;
    const scale = unit === undefined ? undefined : unitScale(unit, field);
    const dates = DATES.has(field.type) ? dateContext(table, source, mapping) : {};
    mapped.push({
      mapping,
      field,
      place,
      isPhone: PHONES.has(field.type),
      clean: columnCleaner(field, { scale: scale ?? 1, ...dates }),
      ...(scale !== undefined && scale !== 1 ? { scaled: { unit: unit!, scale } } : {}),
    });
  }
  return { mapped, kept };
};
