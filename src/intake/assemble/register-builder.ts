/** Builds one register's rows from all the tables that feed it, in the order of the plan. */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';
import type { FieldDef, RegisterDef } from '../../registers/types';
import { CUSTOMER_CODE } from '../../registers/types';
import type { RegisterDraft, TablePlan } from '../types';
import { hasLostDigits } from '../clean/codes';
import type { Period } from '../find/periods';
import type { CustomerIndex } from './customer-index';
import { draftOf } from './draft-of';
import { type Feed, tableFeeds } from './feeds';
import { type FillContext, fillRow } from './fill-row';
import type { Ledger } from './findings';
import { KeptNames } from './kept-columns';
import type { PendingRow } from './pending-row';
import { keyMaker, keyPlace, periodPlace, periodValue } from './period-fields';
import { phonePlaces } from './phones';
import { type Ragged, raggedRows } from './ragged';
import { recordMaker } from './records';
import type { SourceRows } from './source-rows';
import { ownerOf } from './table-owner';

/** A record of a wide table that still needs its date and key. */
interface DatedRow {
  /** Index in the draft. */
  readonly index: number;
  readonly period: Period;
  /** Customer's name as the source has it, for a key while the code is not known. */
  readonly name: CellValue;
}

export class RegisterBuilder {
  private readonly pending: PendingRow[] = [];
  private readonly names: KeptNames;
  private readonly formats = new Map<string, string>();
  private readonly context: FillContext;
  private readonly makeKey: ReturnType<typeof keyMaker>;

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
    without: ReadonlySet<string> = new Set(),
  ) {
    this.names = new KeptNames(register, computed);
    this.context = { register, fields, ledger, customers, without, fed: new Set() };
    this.makeKey = keyMaker(fields);
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
    if (place >= 0) this.context.fed.add(place);
  }

  /** Sheet and row that a draft row came from. */
  originOf(index: number): { sheet: string; row: number } {
    const [, sheet, row] = this.pending[index]!.lineage;
    return { sheet: String(sheet), row: Number(row) };
  }

  /** Appends a table's records; returns their number. */
  add(table: TablePlan, source: SourceRows): number {
    const { feeds, kept } = tableFeeds(table, this.fields, source, this.context.without);
    for (const feed of feeds) {
      this.feed(feed.place);
      if (feed.scaled) this.noteScale(feed);
    }
    const layout = this.names.name(kept);
    const phones = phonePlaces(this.fields, new Set(feeds.map((feed) => feed.place)));
    const first = this.pending.length;
    const recordsOf = recordMaker(feeds, this.register.id);
    const ragged = raggedRows(table, source);
    const dated: DatedRow[] = [];
    for (const row of source.rows) {
      recordsOf(row).forEach((record, nth) => {
        const index = this.pending.length;
        const fields = fillRow(this.context, record.feeds, { source, sheet: table.sheet, row, index, phones });
        const once = nth === 0 ? kept.map(({ column }, i) => this.keep(source, row, column, layout[i]!, index)) : [];
        const lineage = [table.file || this.workbook, table.sheet, source.line(row)];
        this.pending.push({ fields, kept: once, layout, lineage });
        if (record.period) {
          const name = kept.find(({ via }) => via === 'name');
          dated.push({ index, period: record.period, name: name ? source.value(row, name.column) : null });
        }
      });
      const odd = ragged.get(row);
      if (odd) this.markRagged(odd, table.sheet, source.line(row));
    }
    this.giveOwner(table, feeds, first);
    for (const one of dated) this.datePeriod(one);
    return this.pending.length - first;
  }

  /** The date and the key that a record has from its period. */
  private datePeriod({ index, period, name }: DatedRow): void {
    const { fields } = this.pending[index]!;
    const [date, key] = [periodPlace(this.fields), keyPlace(this.fields)];
    if (date >= 0 && fields[date] === null) {
      this.feed(date);
      fields[date] = periodValue(period, this.fields[date]!);
      this.made(index, date, period.label, 'periodHeader');
      const mark = { rule: 'dateNoYear', severity: '错误' } as const;
      if (period.date === null) this.ledger.mark(mark, this.register.id, index, this.fields[date]!.label, period.label);
    }
    if (key < 0 || fields[key] !== null) return;
    this.feed(key);
    fields[key] = this.makeKey(fields, period, name);
    this.made(index, key, period.label, 'numberMade');
  }

  /** Notes a field that no cell of its own feeds. */
  private made(index: number, place: number, header: string, reason: string): void {
    const after = this.pending[index]!.fields[place]!;
    const { label } = this.fields[place]!;
    this.ledger.change({ ...this.originOf(index), header, field: label, before: null, after, reason });
  }

  private markRagged({ rule, cells }: Ragged, sheet: string, row: number): void {
    const params = { extra: cells, sourceRow: row, sheet };
    const index = this.pending.length - 1;
    this.ledger.mark({ rule, severity: '警告', params }, this.register.id, index, '来源行号', row);
  }

  /** Rows of a table without a customer column take the customer that its sheet or title names. */
  private giveOwner(table: TablePlan, feeds: readonly Feed[], first: number): void {
    const place = this.fields.findIndex(
      ({ label, references }) => label === CUSTOMER_CODE && references === 'customers',
    );
    if (!this.customers || place < 0 || feeds.some((feed) => feed.place === place)) return;
    const code = ownerOf(table, this.customers);
    if (code === undefined) return;
    this.feed(place);
    this.pending.slice(first).forEach((row, at) => {
      row.fields[place] = code;
      this.made(first + at, place, '', 'customerSheet');
    });
  }

  private keep(source: SourceRows, row: number, column: number, name: string, index: number): CellValue {
    const value = source.value(row, column);
    if (isBlank(value)) return null;
    if (!this.formats.has(name)) this.formats.set(name, source.format(row, column));
    if (typeof value === 'number' && hasLostDigits(value))
      this.ledger.mark({ rule: 'lostDigits', severity: '警告' }, this.register.id, index, name, value);
    return value;
  }

  private noteScale({ scaled, header, field }: Feed): void {
    const params = { unit: scaled!.unit, scale: scaled!.scale, header };
    const mark = { rule: 'unitScaled', severity: '提示', params } as const;
    this.ledger.mark(mark, this.register.id, null, field.label, null);
  }

  draft(): RegisterDraft {
    const { fed } = this.context;
    return draftOf(this.register.id, this.fields, this.pending, this.names.all, this.formats, fed);
  }
}
