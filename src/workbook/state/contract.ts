/** The names of requirements section 7 that are no register's. */
export const PARAMETERS = '制度参数';
export const HOLIDAYS = '节假日';
/** Hidden table of working-day exceptions. */
export const CALENDAR = '日历';
export const FINDINGS = '校验问题';
export const LOG = '建账记录';
/** Other names of customers, as people keep them. */
export const ALIASES = '别名';
/** Hidden table of findings that people have set aside; made with the first of them. */
export const DISMISSALS = '校验忽略';
/** Hidden table of fingerprints of what the last intake read. */
export const MEMORY = '建账指纹';
/** Hidden table of what people wrote into reports about records that have left them; made with the first such note. */
export const NOTES = '报表手写';
/** Hidden sheet that holds drop-down lists longer than Excel takes inline. */
export const LISTS = '列表';

/** Report number → table name: `报表_03`. */
export const reportTable = (id: number): string => `报表_${String(id).padStart(2, '0')}`;

/** Table or defined name of a report → its number; undefined for any other name. */
export const reportOf = (name: string): number | undefined => {
  const match = /^报表_(\d{2,})$/.exec(name);
  return match ? Number(match[1]) : undefined;
};

/** Parameter → defined name. */
export const parameterName = (parameter: string): string => `P_${parameter}`;
