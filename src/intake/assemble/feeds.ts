/**
 * What feeds the fields of one planned table: usually one column one field, but a column may come apart into several, and
 * several may make one value. Each feed reads its raw value from a row and knows the cleaner of its field.
 */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';
import type { FieldDef } from '../../registers/types';
import type { ColumnMapping, TablePlan } from '../types';
import { unitScale } from '../clean/amounts';
import type { CellCleaner } from '../clean/cell';
import { columnCleaner } from '../clean/cell';
import type { DateContext } from '../clean/dates';
import { joinCells } from '../clean/join-cells';
import { orderEvidence } from '../clean/slashed-dates';
import type { Part } from '../clean/split-cell';
import { splitCell, wholeIs } from '../clean/split-cell';
import type { Period } from '../find/periods';
import { readHeader } from '../map/header-text';
import type { SourceRows } from './source-rows';
import { yearEvidence } from './year-evidence';

export interface Feed {
  readonly mapping: ColumnMapping;
  /** Headers of all its columns. */
  readonly header: string;
  readonly field: FieldDef;
  /** Position of the field in the draft. */
  readonly place: number;
  readonly clean: CellCleaner;
  readonly isPhone: boolean;
  /** What the field gets from a row before cleaning. */
  read(row: number): CellValue;
  /** The source cell as it stands (cells joined with ` + `), for showing before → after. */
  original(row: number): CellValue;
  /** Key of `intake.cleaning.*` for a value that is not the source cell itself. */
  readonly made?: 'splitCell' | 'joinedCells';
  /** Set when the header's unit scales the numbers. */
  readonly scaled?: { readonly unit: string; readonly scale: number };
  /** The cells under a period: each is a record of its own. */
  readonly period?: Period;
}

export interface TableFeeds {
  readonly feeds: readonly Feed[];
  /** Columns kept as they stand: unmapped ones, names whose codes are looked up, and cells that did not come apart whole. */
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

type Reading = Pick<Feed, 'read' | 'original' | 'made'>;

const plainReading = (source: SourceRows, { column }: ColumnMapping): Reading => ({
  read: (row) => source.value(row, column),
  original: (row) => source.value(row, column),
});

/** A part of a cell; a cell that does not come apart goes whole where its kind belongs. */
const partReading = (source: SourceRows, mapping: ColumnMapping, part: Part): Reading => {
  const original = (row: number): CellValue => source.value(row, mapping.column);
  return {
    original,
    made: 'splitCell',
    read: (row) => {
      const value = original(row);
      if (isBlank(value)) return null;
      const cell = splitCell(mapping.split!, value);
      if (!cell) return part === wholeIs(mapping.split!, value) ? value : null;
      return cell.parts[part] ?? null;
    },
  };
};

const joinedReading = (source: SourceRows, columns: readonly ColumnMapping[]): Reading => {
  const cells = (row: number): CellValue[] => columns.map(({ column }) => source.value(row, column));
  return {
    made: 'joinedCells',
    read: (row) => joinCells(columns[0]!.join!.kind, cells(row)),
    original: (row) =>
      cells(row)
        .filter((value) => !isBlank(value))
        .join(' + '),
  };
};

/** True when some cell of a column holds more than its parts say: the whole is then kept beside them. */
const losesWords = (source: SourceRows, mapping: ColumnMapping): boolean =>
  source.rows.some((row) => {
    const value = source.value(row, mapping.column);
    return !isBlank(value) && splitCell(mapping.split!, value)?.whole === false;
  });

/** Prepares a table's columns for the fields of its register. `without`: kinds of cleaning that are left out. */
export const tableFeeds = (
  table: TablePlan,
  fields: readonly FieldDef[],
  source: SourceRows,
  without: ReadonlySet<string>,
): TableFeeds => {
  const places = new Map(fields.map((field, place) => [field.label, place]));
  const feeds: Feed[] = [];
  const kept: ColumnMapping[] = [];
  const taken = new Set<number>();
  const inPeriods = new Set(table.mapping.flatMap(({ field, period }) => (period ? [field] : [])));
  const feed = (label: string, mapping: ColumnMapping, reading: Reading, header = mapping.header): boolean => {
    const place = places.get(label);
    // One value per field and record: a second column of it is kept instead.
    if (place === undefined || (!mapping.period && (taken.has(place) || inPeriods.has(label)))) return false;
    taken.add(place);
    const field = fields[place]!;
    const unit = table.units?.[mapping.column] ?? readHeader(mapping.path ?? mapping.header).unit;
    const scale = unit === undefined ? undefined : unitScale(unit, field);
    const dates = DATES.has(field.type) ? dateContext(table, source, mapping) : {};
    feeds.push({
      mapping,
      header,
      field,
      place,
      isPhone: PHONES.has(field.type),
      clean: columnCleaner(field, { scale: scale ?? 1, ...dates }),
      ...reading,
      ...(scale !== undefined && scale !== 1 ? { scaled: { unit: unit!, scale } } : {}),
      ...(mapping.period ? { period: mapping.period } : {}),
    });
    return true;
  };
  for (const mapping of table.mapping) {
    const { field, split, join } = mapping;
    if (field === null) kept.push(mapping);
    else if (split && !without.has('splitCell')) {
      const took = Object.entries(split).map(([part, label]) =>
        feed(label, mapping, partReading(source, mapping, part as Part)),
      );
      if (took.includes(false) || losesWords(source, mapping)) kept.push(mapping);
    } else if (join && !without.has('joinedCells')) {
      const all = table.mapping
        .filter((one) => one.field === field && one.join?.kind === join.kind)
        .sort((a, b) => a.join!.place - b.join!.place);
      const headers = all.map(({ header }) => header).join(' + ');
      // The first of them feeds for all.
      if (all[0] === mapping && !feed(field, mapping, joinedReading(source, all), headers)) kept.push(...all);
    } else if (join && join.place > 0) kept.push(mapping);
    else if (!feed(field, mapping, plainReading(source, mapping)) || mapping.via === 'name') kept.push(mapping);
  }
  return { feeds, kept };
};
