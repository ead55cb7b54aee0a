/**
 * 报表手写: what people wrote into reports about records that are not in them any more, on a hidden sheet of their own.
 * The notes come back with their record, and nothing that was written by hand is ever lost.
 */
import type { Session } from '../office/session';
import { toCells } from '../read/blocks';
import { NOTES } from '../state/contract';
import type { Survey } from '../state/survey';
import { addPlainSheet } from '../write/add-plain-sheet';
import { TABS } from '../write/colours';
import { NOTES_LAYOUT } from '../write/layouts';
import { rewriteTable } from '../write/rewrite-table';
import type { Note } from './handwriting';

const text = ({ record, column, content }: Note): string => JSON.stringify([record, column, String(content)]);

/** The notes of all reports, by the report's name of the contract. */
export class NoteStore {
  private readonly notes = new Map<string, readonly Note[]>();
  private news = false;

  /** @param rows 报表, 记录, 列, 内容; lines that a person has spoiled are passed over */
  constructor(rows: readonly (readonly unknown[])[]) {
    for (const [report, record, column, content] of rows) {
      if (!report || !column || content === null || content === undefined) continue;
      const note = { record: String(record ?? ''), column: String(column), content: String(content) };
      this.notes.set(String(report), [...this.of(String(report)), note]);
    }
  }

  of(report: string): readonly Note[] {
    return this.notes.get(report) ?? [];
  }

  /** Puts these in place of what was kept for a report. */
  keep(report: string, notes: readonly Note[]): void {
    const before = this.of(report).map(text).sort().join();
    if (notes.map(text).sort().join() === before) return;
    this.news = true;
    this.notes.set(report, notes);
  }

  get changed(): boolean {
    return this.news;
  }

  get rows(): (string | number | boolean)[][] {
    return [...this.notes].flatMap(([report, notes]) =>
      notes.map(({ record, column, content }) => [report, record, column, content]),
    );
  }
}

/** Asks for the notes with the next request; what it gives may be called once that was sent. */
export const askForNotes = (session: Session, found: Survey): (() => NoteStore) => {
  const facts = found.table(NOTES);
  const body = facts && session.workbook.tables.getItem(facts.name).getDataBodyRange().load('values');
  return () => new NoteStore(body ? toCells(body.values) : []);
};

/**
 * Writes the notes where they have changed; the first one makes its sheet.
 * @throws WorkbookError `protected`, `filtered`
 */
export const writeNotes = async (session: Session, found: Survey, store: NoteStore): Promise<void> => {
  const { rows } = store;
  const table = found.table(NOTES);
  if (table) {
    await rewriteTable(session, table.name, { ...NOTES_LAYOUT, rows });
    return;
  }
  const look = { tab: TABS.record, paper: 'landscape', hidden: true, wrapped: [3] } as const;
  await addPlainSheet(session, found, NOTES, { ...NOTES_LAYOUT, ...look, rows });
};
