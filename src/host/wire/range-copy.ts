import { area, covers, intersect } from '../model/areas';
import { moveFormula } from '../model/formula-text';
import type { Sheet } from '../model/sheet';
import type { Area, Scalar } from '../model/types';
import { invalidArgument } from './errors';
import type { HostState } from './host-state';
import { demandUnlocked } from './protection';
import { columnCount, rangeOf, rowCount, type RangeTarget } from './targets';

/** Copies from another range; the source is repeated over a larger target, as Excel does. */
export function copyFrom(t: RangeTarget, args: readonly unknown[], host: HostState): void {
  const [from, copyType = 'All', skipBlanks, transpose] = args;
  const source = rangeOf(from, t.sheet, host);
  if (transpose === true) throw invalidArgument();
  const [rows, columns] = [rowCount(source.area), columnCount(source.area)];
  const height = Math.max(rows, Math.floor(rowCount(t.area) / rows) * rows);
  const width = Math.max(columns, Math.floor(columnCount(t.area) / columns) * columns);
  const where = area(t.area.top, t.area.left, t.area.top + height - 1, t.area.left + width - 1);
  demandUnlocked(t.sheet, where);
  const cells = snapshot(source);
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const cell = cells[r % rows]![c % columns]!;
      if (skipBlanks === true && cell.value === null && cell.formula === null) continue;
      const [row, column] = [where.top + r, where.left + c];
      if (copyType === 'All' || copyType === 'Formats')
        t.sheet.setStyle(area(row, column), { ...BLANK_STYLE, ...cell.style });
      if (copyType === 'Formats') continue;
      const home = { row: source.area.top + (r % rows), column: source.area.left + (c % columns) };
      if (cell.formula !== null && copyType !== 'Values')
        t.sheet.putFormula(row, column, moveFormula(cell.formula, home, { row, column }));
      else t.sheet.put(row, column, cell.value);
    }
  }
  if (source.sheet === t.sheet && rows === 1) continueRules(t.sheet, source.area, where, copyType);
  host.workbook.calc.areaChanged(t.sheet, where);
  t.sheet.touched(copyType === 'Formats' ? 'format' : 'cells', where);
}

/** Conditional formats go along with formats, validation with everything: the rules of one row now hold for the rows below too. */
function continueRules(sheet: Sheet, source: Area, where: Area, copyType: unknown): void {
  if (copyType !== 'All' && copyType !== 'Formats') return;
  const rules = [...(copyType === 'All' ? sheet.validations : []), ...sheet.conditionalFormats];
  for (const rule of rules) {
    for (const own of rule.areas.filter((one) => intersect(one, source) !== null)) {
      const left = Math.max(own.left, source.left) - source.left + where.left;
      const right = Math.min(own.right, source.right) - source.left + where.left;
      if (rule.areas.some((one) => covers(one, { ...where, left, right }))) continue;
      const above = rule.areas.findIndex(
        (one) => one.bottom === where.top - 1 && one.left === left && one.right === right,
      );
      if (above >= 0) rule.areas[above] = { ...rule.areas[above]!, bottom: where.bottom };
      else rule.areas.push({ ...where, left, right });
    }
  }
}

/** Every key a style may have, so that what the source lacks is taken off the target. */
const BLANK_STYLE = Object.fromEntries(
  [
    'fontName',
    'fontSize',
    'bold',
    'italic',
    'underline',
    'strikethrough',
    'fontColor',
    'fill',
    'horizontal',
    'vertical',
    'wrap',
    'indent',
    'shrink',
    'locked',
    'formulaHidden',
    'named',
  ].map((key) => [key, undefined]),
);

function snapshot(t: RangeTarget): { value: Scalar; formula: string | null; style: object }[][] {
  const rows = [];
  for (let row = t.area.top; row <= t.area.bottom; row++) {
    const line = [];
    for (let column = t.area.left; column <= t.area.right; column++) {
      line.push({
        value: t.sheet.value(row, column),
        formula: t.sheet.formula(row, column),
        style: t.sheet.style(row, column),
      });
    }
    rows.push(line);
  }
  return rows;
}
