import { areaOf, overlap, type Area } from './areas';
import { checkFormula } from './formulas';
import { checkCount, checkOrder, type Tree } from './tree';

type Found = { path: string; table: Tree; sheet: Tree; cells: Map<string, string> };

const letters = (column: number): string =>
  (column > 26 ? letters(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));
const plain = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Checks every table: names and ids once in the workbook, header cells equal to column names, nothing overlapping. */
export function checkTables(
  found: readonly Found[],
  names: Set<string>,
  differential: number,
  problems: string[],
): void {
  const seen = new Set<string>(names);
  const ids = new Set<string>();
  const taken = new Map<Tree, Area[]>();
  for (const { path, table, sheet, cells } of found) {
    const { id = '', displayName = '', ref = '', totalsRowCount = '0', headerRowCount = '1' } = table.attributes;
    const say = (what: string) => void problems.push(`${path}: ${displayName}: ${what}`);
    checkOrder(table, ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'], say);
    if (ids.has(id) || !(Number(id) >= 1)) say(`id ${id}`);
    ids.add(id);
    if (seen.has(displayName.toLowerCase())) say('the name is taken');
    seen.add(displayName.toLowerCase());
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(displayName) || areaOf(displayName.toUpperCase()))
      say('the name is none');
    const area = areaOf(ref);
    if (!area) {
      say(`ref ${ref}`);
      continue;
    }
    if (area.bottom - area.top + 1 < Number(headerRowCount) + Number(totalsRowCount) + 1) say(`no data row in ${ref}`);
    const others = taken.get(sheet) ?? [];
    if (others.some((other) => overlap(area, other))) say(`overlaps another table at ${ref}`);
    taken.set(sheet, [...others, area]);
    for (const merge of sheet.find('mergeCell')) {
      const merged = areaOf(merge.attributes.ref ?? '');
      if (merged && overlap(area, merged)) say(`merged cells ${merge.attributes.ref} inside`);
    }
    const filter = table.child('autoFilter')?.attributes.ref;
    const filtered = `${ref.split(':')[0]}:${letters(area.right)}${area.bottom - Number(totalsRowCount)}`;
    if (filter !== undefined && filter !== filtered) say(`filter ${filter} in ${ref}`);
    checkTableColumns(table, area, cells, differential, say);
  }
}

function checkTableColumns(
  table: Tree,
  area: Area,
  cells: Map<string, string>,
  differential: number,
  say: (what: string) => void,
): void {
  const columns = table.child('tableColumns');
  checkCount(columns, say);
  const list = columns?.children ?? [];
  if (list.length !== area.right - area.left + 1) say(`${list.length} columns in ${table.attributes.ref}`);
  const seen = new Set<string>();
  list.forEach((column, index) => {
    const { id = '', name = '' } = column.attributes;
    if (seen.has(`id ${id}`) || seen.has(`name ${name.toLowerCase()}`)) say(`column ${id} ${name} twice`);
    seen.add(`id ${id}`).add(`name ${name.toLowerCase()}`);
    if (name === '' || name.length > 255) say(`column ${id}: a name of ${name.length} characters`);
    const header = letters(area.left + index) + area.top;
    if (table.attributes.headerRowCount !== '0' && cells.get(header) !== plain(name))
      say(`header ${header} is "${cells.get(header)}", the column "${name}"`);
    checkOrder(column, ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'], say);
    for (const formula of column.children) checkFormula(formula.text, `column ${name}`, say);
    for (const attribute of ['dataDxfId', 'headerRowDxfId', 'totalsRowDxfId'])
      if (attribute in column.attributes && !(column.number(attribute) < differential))
        say(`column ${name}: ${attribute}`);
  });
}
