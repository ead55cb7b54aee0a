/** 报表目录: which reports there are, by what choices they are made, when they last changed, and what could not be made. */
import {
  NO_CHOICE,
  PERIOD_KINDS,
  hasPeriod,
  reportById,
  type PeriodKind,
  type ReportChoice,
  type ReportDef,
} from '../../reports';
import { translate } from '../../locales';
import type { CellValue } from '../../values/cell';
import { Row, positionsOf } from '../../values/rows';
import { isoDateTime } from '../../values/serial';
import type { ReportJob, TableContents, WorkbookError } from '../../workbook';
import type { ReportResult } from '../views';

/** Reports are counted from 1; the index comes before them. */
export const INDEX_ID = 0;

const zh = (key: string, params: Readonly<Record<string, string | number>> = {}): string =>
  translate(`commands.index.${key}`, params, 'zh-CN');

const COLUMNS = [
  { label: '编号', format: 'integer', width: 6 },
  { label: '报表', format: 'text', width: 26 },
  { label: '工作表', format: 'link', width: 26 },
  { label: '期间', format: 'text', width: 8 },
  { label: '起', format: 'date', width: 11 },
  { label: '止', format: 'date', width: 11 },
  { label: '比较', format: 'text', width: 6 },
  { label: '部门', format: 'text', width: 10 },
  { label: '客户经理', format: 'text', width: 10 },
  { label: '地区', format: 'text', width: 8 },
  { label: '记录', format: 'text', width: 14 },
  { label: '行数', format: 'integer', width: 7 },
  { label: '最近更新', format: 'datetime', width: 17 },
  { label: '说明', format: 'text', width: 36 },
] as const;

const INDEX: ReportDef = {
  id: INDEX_ID,
  title: '报表目录',
  en: 'Index of reports',
  kind: 'list',
  sources: [],
  paper: 'landscape',
  period: 'asOf',
  note: {
    zh: '期间（默认、本周、上周、本月、上月、本季、上季、本年、上年、自定义）、比较（是）、部门、客户经理、地区和记录各列决定刷新时的口径，可在此修改。',
    en: 'The columns from 期间 to 记录 decide how a report is made at the next refresh and may be changed here.',
  },
  build: () => ({ columns: COLUMNS, rows: [] }),
};

/** A row of the index as it stood. */
export interface IndexRow {
  readonly id: number;
  readonly choice: ReportChoice;
  readonly cells: readonly CellValue[];
}

const kindLabel = (kind: PeriodKind): string => zh(`period.${kind}`);

const choiceOf = (row: Row): ReportChoice => {
  const kind = PERIOD_KINDS.find((one) => kindLabel(one) === row.text('期间')) ?? 'default';
  const [department, owner, region] = [row.text('部门'), row.text('客户经理'), row.text('地区')];
  return {
    period: kind === 'custom' ? { kind, from: row.number('起'), to: row.number('止') } : { kind },
    compare: row.yes('比较'),
    scope: { ...(department && { department }), ...(owner && { owner }), ...(region && { region }) },
    selected: row.text('记录').split('、').filter(Boolean),
  };
};

/** The index as it stands; empty when there is none. Choices that a person changed there are taken as they are. */
export const indexRows = (table: TableContents | undefined): ReadonlyMap<number, IndexRow> => {
  if (!table) return new Map();
  const positions = positionsOf(table.columns);
  return new Map(
    table.rows.flatMap((cells, at): [number, IndexRow][] => {
      const row = new Row(positions, cells, at);
      const id = row.number('编号');
      if (id === undefined || !reportById(id)) return [];
      return [[id, { id, choice: choiceOf(row), cells: COLUMNS.map(({ label }) => row.get(label)) }]];
    }),
  );
};

/** What one run did with one report. */
export interface IndexEntry {
  readonly def: ReportDef;
  readonly choice: ReportChoice;
  readonly from: number;
  readonly to: number;
  readonly result: ReportResult;
  /** Why it was not made or not updated; '' when it was. */
  readonly reason: string;
}

export interface IndexInput {
  readonly before: ReadonlyMap<number, IndexRow>;
  readonly entries: readonly IndexEntry[];
  /** Registers that could not take their values (columns above 跨行公式上限), so that reports show the old ones. */
  readonly closed: readonly WorkbookError[];
  /** Reports that stand on a sheet, by number, with that sheet's name. */
  readonly present: ReadonlyMap<number, string>;
  readonly unit: string;
  /** Local date and time. */
  readonly now: number;
  readonly recreate: boolean;
}

/** The index after a run, ready for its sheet. */
export const indexJob = ({ before, entries, closed, present, unit, now, recreate }: IndexInput): ReportJob => {
  const rows = new Map<number, readonly CellValue[]>();
  for (const [id, { cells }] of before) {
    // One that a person deleted is no longer listed; one that could never be made stays with its reason.
    if (present.has(id) || cells[2] === null) rows.set(id, cells);
  }
  for (const entry of entries) rows.set(entry.def.id, rowOf(entry, before.get(entry.def.id), present, now));
  return {
    def: INDEX,
    table: { columns: COLUMNS, rows: [...rows].sort(([a], [b]) => a - b).map(([, cells]) => cells) },
    unit,
    asOf: '',
    period: '',
    author: '',
    lines: [
      [translate('workbook.report.unit', { unit }, 'zh-CN'), ''],
      ['', ''],
    ],
    stamp: stampOf(entries, closed, now),
    recreate,
    first: true,
  };
};

/** When the last refresh was and what came of it, in the words that 报表目录 shows. */
const stampOf = (entries: readonly IndexEntry[], closed: readonly WorkbookError[], now: number): string => {
  const failed = entries.filter(({ reason }) => reason !== '').length;
  const changed = entries.some(({ result }) => result.cellsWritten > 0);
  const key = failed > 0 ? 'stampFailed' : changed ? 'stamp' : 'stampSame';
  const stale = closed.map(({ code, params }) => translate(`workbook.error.${code}`, params, 'zh-CN')).join('');
  return zh(key, { time: isoDateTime(now).slice(0, 16), failed }) + (stale && zh('stampStale', { reason: stale }));
};

const rowOf = (
  { def, choice, from, to, result, reason }: IndexEntry,
  old: IndexRow | undefined,
  present: ReadonlyMap<number, string>,
  now: number,
): CellValue[] => {
  const [rows, updated] = [old?.cells[11] ?? null, old?.cells[12] ?? null];
  const made = reason === '';
  const { department, owner, region } = choice.scope;
  return [
    def.id,
    def.title,
    result.sheet || present.get(def.id) || null,
    kindLabel(hasPeriod(def) ? choice.period.kind : NO_CHOICE.period.kind),
    def.period === 'toDate' && choice.period.kind === 'default' ? null : from,
    to,
    choice.compare ? '是' : null,
    department ?? null,
    owner ?? null,
    region ?? null,
    choice.selected.join('、') || null,
    made ? result.rows : rows,
    made && (result.cellsWritten > 0 || updated === null) ? minuteOf(now) : updated,
    reason || null,
  ];
};

/** Seconds are not shown, so they are not kept. */
const minuteOf = (serial: number): number => Math.floor(serial * 1440 + 1e-6) / 1440;
