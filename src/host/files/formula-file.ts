/** Functions that files spell with `_xlfn.`, as Excel 2010 and later added them. */
const FUTURE = [
  'IFS', 'SWITCH', 'MAXIFS', 'MINIFS', 'TEXTJOIN', 'CONCAT', 'XLOOKUP', 'XMATCH', 'IFNA', 'DAYS', 'ISOWEEKNUM', 'NUMBERVALUE',
  'UNICHAR', 'UNICODE', 'ISFORMULA', 'FORMULATEXT', 'SHEET', 'SHEETS', 'XOR', 'RANK.EQ', 'RANK.AVG', 'STDEV.S', 'STDEV.P',
  'VAR.S', 'VAR.P', 'PERCENTILE.INC', 'PERCENTILE.EXC', 'PERCENTRANK.INC', 'PERCENTRANK.EXC', 'QUARTILE.INC', 'QUARTILE.EXC',
  'MODE.SNGL', 'MODE.MULT', 'NORM.DIST', 'NORM.INV', 'NORM.S.DIST', 'NORM.S.INV', 'CEILING.MATH', 'FLOOR.MATH', 'COVARIANCE.P',
  'COVARIANCE.S', 'T.TEST', 'CHISQ.TEST', 'FORECAST.LINEAR', 'PDURATION', 'RRI', 'ENCODEURL', 'ARABIC', 'BASE', 'DECIMAL',
]; // prettier-ignore
const FUTURE_CALL = new RegExp(
  `"(?:[^"]|"")*"|(?<![\\w.])(${FUTURE.map((name) => name.replace(/\./g, '\\.')).join('|')})(?=\\s*\\()`,
  'gi',
);
const PREFIXED = /"(?:[^"]|"")*"|_xlfn\.(?:_xlws\.)?|_xlws\./gi;

/** `=IFS(…)` → `_xlfn.IFS(…)`: without `=`, with the prefixes of the file. Text in quotes stays. */
export function formulaToFile(formula: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  return body.replace(FUTURE_CALL, (all, name: string | undefined) => (name ? `_xlfn.${name.toUpperCase()}` : all));
}

/** `_xlfn.IFS(…)` → `=IFS(…)`. */
export function formulaFromFile(text: string): string {
  const body = text.includes('_xl') ? text.replace(PREFIXED, (all) => (all.startsWith('"') ? all : '')) : text;
  return `=${body}`;
}
