/** Builds one register's rows from all the tables that feed it, in the order of the plan. */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';
import type { FieldDef, RegisterDef } from '../../registers/types';
import { CUSTOMER_CODE, LINEAGE } from '../../registers/types';
import type { RegisterDraft, TablePlan } from '../types';
import { hasLostDigits } from '../clean/codes';
import { readPhones } from '../clean/phones';
import type { CustomerIndex } from './customer-index';
import type { Ledger } from './findings';
import { KeptNames } from './kept-columns';
import { phonePlaces, placePhones } from './phones';
import type { PhonePlaces } from './phones';
import { raggedRows } from './ragged';
import { resolveCustomer } from './resolve-customer';
import type { SourceRows } from './source-rows';
import type { MappedColumn, TableColumns } from './table-columns';
import { ownerOf } from './table-owner';
import { tableColumns } from './table-columns';

/** A row before its kept columns have a place: the fields, then what is kept by name. */
interface PendingRow {
  readonly fields: CellValue[];
  readonly kept: readonly CellValue[];
  readonly layout: readonly string[];
  readonly lineage: readonly CellValue[];
}

/** One number may be all of these at once, so they go together. */
const PHONE_REASONS = ['phone', 'phoneSplit', 'phoneMoved'] as const;
const MOBILE = /^1[3-9]\d{9}$/;

export class RegisterBuilder {
  private readonly pending: PendingRow[] = [];
  private readonly fed = new Set<number>();
  private readonly names: KeptNames;
  private readonly formats = new Map<string, string>();

  constructor(
    private readonly register: RegisterDef,
    private readonly fields: readonly FieldDef[],
    computed: ReadonlySet<string>,
    private readonly ledger: Ledger,
    /** Customers to look names and codes up in; none while the customers themselves are being built. */
    private readonly customers: CustomerIndex | null,
    /** 来源工作簿 of rows of the open workbook. */
    private readonly workbook = '',
    /** Kinds of cleaning that are left out. */
    private readonly without: ReadonlySet<string> = new Set(),
  ) {
    this.names = new KeptNames(register, computed);
  }

  /** Field values of the rows built so far, for numbering customers. */
  get rows(): readonly CellValue[][] {
    return this.pending.map((row) => row.fields);
  }

  placeOf(label: string): number {
    return this.fields.findIndex((field) => field.label === label);
  }

  /** Marks a field as fed although no source column feeds it. */
  feed(place: number): void {
    this.fed.add(place);
  }

  /** Sheet and row that a draft row came from. */
  originOf(index: number): { sheet: string; row: number } {
    const [, sheet, row] = this.pending[index]!.lineage;
    return { sheet: String(sheet), row: Number(row) };
  }

  /** Appends a table's rows; returns their number. */
  add(table: TablePlan, source: SourceRows): number {
    const columns = tableColumns(table, this.fields, source);
    for (const column of columns.mapped) {
      this.fed.add(column.place);
      if (column.scaled) this.noteScale(column);
    }
    const layout = this.names.name(columns.kept);
    const places = phonePlaces(this.fields, new Set(columns.mapped.map((column) => column.place)));
    const first = this.pending.length;
    for (const row of source.rows) this.addRow(table, source, row, columns, layout, places);
    this.giveOwner(table, columns, first);
    this.markRagged(table, source, first);
    return source.rows.length;
  }

  private markRagged(table: TablePlan, source: SourceRows, first: number): void {
    const ragged = raggedRows(table, source);
    if (ragged.size === 0) return;
    source.rows.forEach((row, at) => {
      const extra = ragged.get(row);
      if (extra === undefined) return;
      const params = { extra, sourceRow: row, sheet: table.sheet };
      this.ledger.mark({ rule: 'raggedRow', severity: '警告', params }, this.register.id, first + at, '来源行号', row);
    });
  }

  /** Rows of a table without a customer column take the customer that its sheet or title names. */
  private giveOwner(table: TablePlan, columns: TableColumns, first: number): void {
    const place = this.fields.findIndex(
      ({ label, references }) => label === CUSTOMER_CODE && references === 'customers',
    );
    if (!this.customers || place < 0 || columns.mapped.some((column) => column.place === place)) return;
    const code = ownerOf(table, this.customers);
    if (code === undefined) return;
    this.fed.add(place);
    this.pending.slice(first).forEach((row, at) => {
      row.fields[place] = code;
      this.ledger.change({
        ...this.originOf(first + at),
        header: '',
        field: CUSTOMER_CODE,
        before: null,
        after: code,
        reason: 'customerSheet',
      });
    });
  }

  private addRow(
    table: TablePlan,
    source: SourceRows,
    row: number,
    columns: TableColumns,
    layout: readonly string[],
    places: PhonePlaces,
  ): void {
    const fields = new Array<CellValue>(this.fields.length).fill(null);
    const index = this.pending.length;
    for (const column of columns.mapped) {
      const raw = source.value(row, column.mapping.column);
      if (isBlank(raw)) continue;
      const at = { sheet: table.sheet, row, header: column.mapping.header };
      if (source.filledDown(row, column.mapping.column) && this.without.has('mergedDown')) continue;
      if (source.filledDown(row, column.mapping.column))
        this.ledger.change({ ...at, field: column.field.label, before: null, after: raw, reason: 'mergedDown' });
      if (column.isPhone) this.takePhone(fields, raw, column, at, places);
      else this.takeCell(fields, raw, source.format(row, column.mapping.column), column, at, index);
    }
    const kept = columns.kept.map((mapping, i) => this.keep(source, row, mapping.column, layout[i]!, index));
    this.pending.push({ fields, kept, layout, lineage: [table.file || this.workbook, table.sheet, row] });
  }

  private takeCell(
    fields: CellValue[],
    raw: CellValue,
    format: string,
    column: MappedColumn,
    at: { sheet: string; row: number; header: string },
    index: number,
  ): void {
    const cleaned = column.clean(raw, format, at.row);
    if (cleaned.reason && this.without.has(cleaned.reason)) {
      fields[column.place] = raw;
      return;
    }
    let { value } = cleaned;
    if (cleaned.mark) this.ledger.mark(cleaned.mark, this.register.id, index, column.field.label, raw);
    let reason = cleaned.reason;
    if (column.field.references === 'customers' && this.customers && value !== null) {
      const found = resolveCustomer(value, column.mapping.via === 'name', this.customers);
      if (found.mark) this.ledger.mark(found.mark, this.register.id, index, column.field.label, raw);
      if (found.reason) reason = found.reason;
      value = found.value;
    }
    fields[column.place] = value;
    if (reason && value !== raw)
      this.ledger.change({ ...at, field: column.field.label, before: raw, after: value, reason });
  }

  private takePhone(
    fields: CellValue[],
    raw: CellValue,
    column: MappedColumn,
    at: { sheet: string; row: number; header: string },
    places: PhonePlaces,
  ): void {
    if (
      typeof raw === 'string' &&
      MOBILE.test(raw) &&
      column.place === places.mobile &&
      fields[column.place] === null
    ) {
      fields[column.place] = raw;
      return;
    }
    if (PHONE_REASONS.some((reason) => this.without.has(reason))) {
      fields[column.place] = raw;
      return;
    }
    const before = typeof raw === 'boolean' || readPhones(raw).length === 0 ? String(raw) : raw;
    for (const placed of placePhones(before, column.place, places, fields)) {
      if (placed.place !== column.place) this.fed.add(placed.place);
      if (placed.value !== raw)
        this.ledger.change({
          ...at,
          field: this.fields[placed.place]!.label,
          before: raw,
          after: placed.value,
          reason: placed.reason,
        });
    }
  }

  private keep(source: SourceRows, row: number, column: number, name: string, index: number): CellValue {
    const value = source.value(row, column);
    if (isBlank(value)) return null;
    if (!this.formats.has(name)) this.formats.set(name, source.format(row, column));
    if (typeof value === 'number' && hasLostDigits(value))
      this.ledger.mark({ rule: 'lostDigits', severity: '警告' }, this.register.id, index, name, value);
    return value;
  }

  private noteScale(column: MappedColumn): void {
    const params = { unit: column.scaled!.unit, scale: column.scaled!.scale, header: column.mapping.header };
    this.ledger.mark(
      { rule: 'unitScaled', severity: '提示', params },
      this.register.id,
      null,
      column.field.label,
      null,
    );
  }

  /** The finished draft: fields, kept columns of all tables, lineage. */
  draft(): RegisterDraft {
    const kept = this.names.all;
    const at = new Map(kept.map((name, i) => [name, i]));
    const rows = this.pending.map((row) => {
      const tail = new Array<CellValue>(kept.length).fill(null);
      row.layout.forEach((name, i) => (tail[at.get(name)!] = row.kept[i]!));
      return [...row.fields, ...tail, ...row.lineage];
    });
    // No prototype: a header may be called __proto__.
    const keptFormats = Object.create(null) as Record<string, string>;
    for (const name of kept) keptFormats[name] = this.formats.get(name) ?? 'General';
    return {
      register: this.register.id,
      columns: [...this.fields.map((field) => field.label), ...kept, ...LINEAGE],
      kept,
      rows,
      keptFormats,
      missing: this.fields.filter((_, place) => !this.fed.has(place)).map((field) => field.label),
    };
  }
}
