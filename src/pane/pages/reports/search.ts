/** Finding a report by its number, its name, another name for it, or words of a question. */
import type { ReportView } from '../../../commands/views';

const textOf = ({ id, title, note, aliases }: ReportView): string =>
  [id, title.zh, title.en, note.zh, note.en, ...aliases].join('\n').toLowerCase();

/** Words of a question that say nothing about what is asked. */
const EMPTY_WORDS = /[？?！!，,。、]|哪些|哪个|哪位|什么|怎么|怎样|多少|如何|有没有|是否|请|的|了|吗|呢|谁/g;

/** Pairs of neighbouring characters: Chinese is written without spaces between words. */
const pairsOf = (text: string): string[] => {
  const characters = [...text];
  return characters.slice(1).map((character, at) => characters[at]! + character);
};

/** The other names of a report that a query names it by. */
export const namedBy = ({ aliases }: ReportView, query: string): readonly string[] => {
  const asked = query.trim().toLowerCase();
  return asked === '' ? [] : aliases.filter((alias) => alias.toLowerCase().includes(asked));
};

/** How well a report's names fit: one of them is the query, holds it, or neither. */
const fit = ({ title, aliases }: ReportView, asked: string): number => {
  const names = [title.zh, title.en, ...aliases].map((name) => name.toLowerCase());
  return names.includes(asked) ? 2 : names.some((name) => name.includes(asked)) ? 1 : 0;
};

/** A report that is named after something is about it; another may only mention that it leaves it out. */
const IN_NAME = 3;

/**
 * The reports a query means: those that bear its name first, then in their order. Every word of it must occur; when that finds nothing, a question: the
 * reports that share pairs of characters with it, rare ones counting most, the best first.
 */
export const findReports = (reports: readonly ReportView[], query: string): readonly ReportView[] => {
  const asked = query.trim().toLowerCase();
  if (asked === '') return reports;
  const words = asked.split(/\s+/);
  const exact = reports.filter((report) => words.every((word) => textOf(report).includes(word)));
  if (exact.length > 0) return [...exact].sort((a, b) => fit(b, asked) - fit(a, asked) || a.id - b.id);
  const pairs = new Set(pairsOf(asked.replace(EMPTY_WORDS, ' ')).filter((pair) => !pair.includes(' ')));
  const texts = reports.map(textOf);
  // A pair that few reports hold says more about what is asked than one that stands in nearly all of them.
  const weights = [...pairs].map((pair) => ({ pair, found: texts.filter((text) => text.includes(pair)).length }));
  const names = reports.map(({ title, aliases }) => [title.zh, title.en, ...aliases].join('\n').toLowerCase());
  const scored = reports
    .map((report, at) => ({
      report,
      score: weights.reduce((sum, { pair, found }) => {
        if (!texts[at]!.includes(pair)) return sum;
        return sum + (names[at]!.includes(pair) ? IN_NAME : 1) / found;
      }, 0),
    }))
    .filter(({ score }) => score > 0);
  return scored.sort((a, b) => b.score - a.score || a.report.id - b.report.id).map(({ report }) => report);
};
