/** What every report of one run is made from: the registers, the parameters, and what the person chose. */
import {
  type ReportChoice,
  type ReportContext,
  type ReportDef,
  type ReportPeriod,
  type ReportScope,
  buildCompared,
  chosenPeriod,
  scopeRegisters,
} from '../../reports';
import { isoDate } from '../../values/serial';
import type { RegisterId } from '../../registers/types';
import type { Book, BookFrame, ReportJob } from '../../workbook';
import { translate } from '../../locales';

export interface ReportMaterial {
  readonly base: Omit<ReportContext, 'period' | 'selected'>;
  /** The registers of a scope; each scope is cut out once. */
  readonly scoped: (scope: ReportScope) => ReportContext['registers'];
}

/** The registers that these reports need, 客户台账 always: whose customers are masked, and whom a scope means. */
export const registersOf = (defs: readonly ReportDef[], { places }: BookFrame): readonly RegisterId[] =>
  defs.some(({ everyRegister }) => everyRegister)
    ? [...places.keys()]
    : [...new Set<RegisterId>(['customers', ...defs.flatMap(({ sources }) => sources)])];

export const materialOf = ({ registers, parameters, holidays }: Book, unmask: boolean): ReportMaterial => {
  const cut = new Map<string, ReportContext['registers']>();
  return {
    base: {
      registers,
      parameters: parameters.values,
      policy: parameters.policy,
      holidays,
      asOf: parameters.asOf,
      asOfTime: parameters.asOfTime,
      unmask,
    },
    scoped: (scope) => {
      const key = JSON.stringify([scope.department, scope.owner, scope.region]);
      let found = cut.get(key);
      if (!found) cut.set(key, (found = scopeRegisters(registers, scope)));
      return found;
    },
  };
};

const zh = (key: string, params: Readonly<Record<string, string>>): string =>
  translate(`commands.${key}`, params, 'zh-CN');

/** 期间 as people write it: one day, two days with a dash, or all up to a day; then the scope. */
const periodText = (def: ReportDef, { from, to }: ReportPeriod, { department, owner, region }: ReportScope): string => {
  const days =
    def.period === 'toDate' && from <= 1
      ? zh('period.toDate', { to: isoDate(to) })
      : from === to
        ? isoDate(to)
        : zh('period', { from: isoDate(from), to: isoDate(to) });
  const parts = [
    department && zh('scope.department', { name: department }),
    owner && zh('scope.owner', { name: owner }),
    region && zh('scope.region', { name: region }),
  ].filter((part) => part !== undefined && part !== '');
  return parts.length > 0 ? `${days}　${parts.join(' ')}` : days;
};

/** The table or forms of one report. */
export const buildReport = (def: ReportDef, { base, scoped }: ReportMaterial, choice: ReportChoice) => {
  const period = chosenPeriod(def, choice.period, base.asOf);
  const context: ReportContext = { ...base, registers: scoped(choice.scope), period, selected: choice.selected };
  return { period, table: choice.compare ? buildCompared(def, context) : def.build(context) };
};

/**
 * Builds one report, ready for its sheet.
 * @param lacking a register is missing: only the period is worked out, the table stays empty and is not written
 */
export const makeJob = (
  def: ReportDef,
  material: ReportMaterial,
  choice: ReportChoice,
  recreate: boolean,
  lacking: boolean,
): { readonly job: ReportJob; readonly period: ReportPeriod } => {
  const { base } = material;
  const { period, table } = lacking
    ? { period: chosenPeriod(def, choice.period, base.asOf), table: { columns: [], rows: [] } }
    : buildReport(def, material, choice);
  return {
    period,
    job: {
      def,
      table,
      unit: String(base.parameters.get('编制单位') ?? ''),
      asOf: isoDate(base.asOf),
      period: periodText(def, period, choice.scope),
      author: '',
      recreate,
    },
  };
};
