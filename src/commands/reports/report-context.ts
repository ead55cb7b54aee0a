/** What every report of one run is made from: the registers, the parameters, and the period. */
import { type ReportContext, type ReportDef, type ReportTable, defaultPeriod } from '../../reports';
import { isoDate } from '../../values/serial';
import { type ReportJob, type WorkbookRun, readParameters, readRegisters } from '../../workbook';
import { translate } from '../../locales';

export interface ReportMaterial {
  readonly base: Omit<ReportContext, 'period'>;
}

export const readMaterial = async (run: WorkbookRun, unmask: boolean): Promise<ReportMaterial> => {
  const registers = await readRegisters(run);
  const parameters = await readParameters(run);
  return {
    base: { registers, parameters: parameters.values, asOf: parameters.asOf, asOfTime: parameters.asOfTime, unmask },
  };
};

/** 期间 as people write it: one day, or two days with a dash. */
const periodText = (from: number, to: number): string =>
  from === to ? isoDate(to) : translate('commands.period', { from: isoDate(from), to: isoDate(to) }, 'zh-CN');

/** Builds one report, ready for its sheet. */
export const makeJob = (def: ReportDef, material: ReportMaterial, recreate: boolean): ReportJob => {
  const { base } = material;
  const period = defaultPeriod(def.period, base.asOf);
  const table: ReportTable = def.build({ ...base, period });
  return {
    def,
    table,
    unit: String(base.parameters.get('编制单位') ?? ''),
    asOf: isoDate(base.asOf),
    period: periodText(period.from, period.to),
    author: '',
    recreate,
  };
};
