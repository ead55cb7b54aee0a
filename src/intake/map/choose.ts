/** Which register a table belongs to. */
import type { RegisterDef, RegisterId } from '../../registers/types';
import type { IntakeDefinitions } from '../definitions';
import type { ColumnMapping } from '../types';
import { foldWidth } from '../clean/text';
import type { SourceColumn } from './columns';
import { fieldsOf } from './columns';
import { proposeMapping } from './propose-mapping';
import { isRowNumberHeader, readHeader } from './header-text';

export interface Choice {
  readonly register: RegisterId | null;
  readonly confidence: number;
  readonly mapping: readonly ColumnMapping[];
}

/** A table that reaches no register with this much is none of ours. */
const LEAST_SCORE = 0.5;

/** A record of something about a customer has at least this many of its register's fields. */
const LEAST_FIELDS = 3;

/** What other tables of such offices are about; speaks against a register whose own hints do not say it. */
const OTHER_SUBJECTS =
  /投诉|抱怨|拜访|走访|合同|协议|招待|接待|借阅|外借|意向|线索|潜客|移交|报修|工单|叫修|维修|满意度|评等|联络|客情|库存|工资|考勤|采购|供应商|员工|值班/;

/** Length of the longest hint in a text, weighted by how late it stands: the head of a Chinese compound comes last. */
const hintStrength = (register: RegisterDef, text: string): number => {
  let best = 0;
  const lower = foldWidth(text).toLowerCase().replace(/_/g, ' ');
  for (const hint of register.hints) {
    const word = hint.toLowerCase();
    const at = /^[a-z]+$/.test(word) ? lower.search(new RegExp(`\\b${word}\\b`)) : lower.lastIndexOf(word);
    if (at >= 0) best = Math.max(best, Math.min(word.length, 8) + (at + word.length) / Math.max(1, lower.length));
  }
  return best;
};

/** 0–1 per register: 1 for the register that the words of sheet and title point to most, less for the others. */
const hintScores = (registers: readonly RegisterDef[], texts: readonly string[]): Map<RegisterId, number> => {
  const strengths = registers.map((register) => Math.max(0, ...texts.map((text) => hintStrength(register, text))));
  const most = Math.max(...strengths);
  const others = texts.some((text) => OTHER_SUBJECTS.test(text));
  return new Map(
    registers.map((register, i) => {
      const strength = strengths[i]!;
      const named = register.hints.some(
        (hint) => OTHER_SUBJECTS.test(hint) && texts.some((text) => text.includes(hint)),
      );
      if (others && !named) return [register.id, -0.75];
      return [register.id, strength === 0 ? 0 : strength === most ? 1 : 0.3];
    }),
  );
};

const requiredShare = (register: RegisterDef, mapped: ReadonlySet<string>): number => {
  if (register.id === 'customers') return (mapped.has('客户名称') ? 0.65 : 0) + (mapped.has('客户编号') ? 0.35 : 0);
  const required = register.fields.filter((field) => field.required);
  return required.length === 0 ? 0 : required.filter((field) => mapped.has(field.label)).length / required.length;
};

const scoreOf = (register: RegisterDef, mapping: readonly ColumnMapping[], hint: number): number => {
  const headed = mapping.filter((column) => column.header !== '' && !isRowNumberHeader(readHeader(column.header).main));
  const sum = mapping.reduce((total, column) => total + column.confidence, 0);
  const mapped = new Set(mapping.flatMap((column) => (column.field === null ? [] : [column.field])));
  const required = requiredShare(register, mapped);
  if (required === 0 || (register.id !== 'customers' && (mapped.size < LEAST_FIELDS || required < 0.5))) return 0;
  const coverage = Math.min(1, sum / Math.max(1, headed.length));
  return 0.38 * coverage + 0.2 * Math.min(1, sum / 5) + 0.27 * required + 0.2 * hint;
};

/** How much worse than the best register customers may fit and still be meant, in a workbook without any customers. */
const NEARLY = 0.2;

/**
 * The register that fits best, with its mapping; `register` null when none fits. `texts`: sheet name and titles.
 * `favour`: the workbook shows no customers yet, so a table that could be either is the customers.
 */
export const chooseRegister = (
  columns: readonly SourceColumn[],
  texts: readonly string[],
  definitions: IntakeDefinitions,
  preset: string,
  favour = false,
): Choice => {
  const hints = hintScores(definitions.registers, texts);
  let best: Choice = { register: null, confidence: 0, mapping: [] };
  let favoured: Choice | undefined;
  for (const register of definitions.registers) {
    const mapping = proposeMapping(columns, fieldsOf(register, preset), definitions.computed.get(register.id));
    const score = scoreOf(register, mapping, hints.get(register.id) ?? 0);
    if (score > best.confidence) best = { register: register.id, confidence: score, mapping };
    if (favour && register.id === 'customers') favoured = { register: register.id, confidence: score, mapping };
  }
  const meant = favoured && best.register !== 'customers' && hints.get(best.register ?? '') !== 1;
  if (meant && favoured!.confidence >= Math.max(LEAST_SCORE, best.confidence - NEARLY)) best = favoured!;
  const confidence = Math.min(1, Math.round(best.confidence * 100) / 100);
  return { ...best, register: best.confidence >= LEAST_SCORE ? best.register : null, confidence };
};

/**
 * For a workbook in which no table reaches a register: a table that plainly names customers by name or code is taken as
 * customers after all, because a person who opens it here means them.
 */
export const asCustomers = (
  columns: readonly SourceColumn[],
  texts: readonly string[],
  definitions: IntakeDefinitions,
  preset: string,
): Choice | undefined => {
  const register = definitions.registers.find((one) => one.id === 'customers');
  if (!register || texts.some((text) => OTHER_SUBJECTS.test(text))) return undefined;
  const mapping = proposeMapping(columns, fieldsOf(register, preset), definitions.computed.get(register.id));
  const named = mapping.some((column) => column.field === '客户名称' && column.confidence >= 0.9);
  return named ? { register: register.id, confidence: 0.3, mapping } : undefined;
};

/** A table of no register: every column as it stands. */
export const unmapped = (columns: readonly Pick<SourceColumn, 'column' | 'header' | 'samples'>[]): ColumnMapping[] =>
  columns.map(({ column, header, samples }) => ({
    column,
    header: header.leaf,
    field: null,
    confidence: 0,
    reason: { key: 'reason.noRegister' },
    samples,
  }));
