import { strFromU8, unzipSync } from 'fflate';
import { checkChart, checkDrawing } from './charts';
import { checkSheet } from './sheets';
import { checkStyles } from './styles';
import { checkTables } from './tables';
import { checkNames, checkSheetList } from './workbook-part';
import { relationshipsOf } from './relationships';
import { parseTree, type Tree } from './tree';

/**
 * What Excel would offer to repair in a package, one line each; empty when it would open without a word. Excel cannot be run
 * in a test, so these are the rules of ECMA-376 and the limits that Excel adds.
 */
export function validityProblems(bytes: Uint8Array): string[] {
  const problems: string[] = [];
  const parts = new Map<string, Tree>();
  const files = unzipSync(bytes);
  for (const [path, content] of Object.entries(files)) {
    if (!/\.(xml|rels|vml)$/.test(path)) continue;
    try {
      parts.set(path, parseTree(strFromU8(content)));
    } catch (error) {
      problems.push(`${path}: not well-formed: ${String(error)}`);
    }
  }
  const say = (path: string) => (what: string) => void problems.push(`${path}: ${what}`);
  checkContentTypes(Object.keys(files), parts, say('[Content_Types].xml'));
  const links = relationshipsOf(parts, Object.keys(files), problems);
  const workbook = parts.get('xl/workbook.xml');
  if (!workbook) return [...problems, 'xl/workbook.xml is missing'];
  const styles = parts.get('xl/styles.xml');
  const limits = styles ? checkStyles(styles, say('xl/styles.xml')) : { cellFormats: 1, differential: 0 };
  const strings = parts.get('xl/sharedStrings.xml')?.children.filter((child) => child.name === 'si') ?? [];
  const names = checkNames(workbook, say('xl/workbook.xml'));
  const tables: { path: string; table: Tree; sheet: Tree; cells: Map<string, string> }[] = [];
  for (const { path, title } of checkSheetList(
    workbook,
    links.get('xl/workbook.xml') ?? new Map(),
    say('xl/workbook.xml'),
  )) {
    const sheet = parts.get(path);
    if (!sheet) continue;
    const targets = links.get(path) ?? new Map<string, string>();
    const cells = checkSheet(sheet, { strings, targets, ...limits }, (what) => say(path)(`${title}: ${what}`));
    for (const part of sheet.find('tablePart')) {
      const at = targets.get(part.attributes['r:id'] ?? '');
      const table = at ? parts.get(at) : undefined;
      if (at && table) tables.push({ path: at, table, sheet, cells });
      else say(path)(`${title}: a tablePart without its part`);
    }
  }
  checkTables(tables, names, limits.differential, problems);
  for (const [path, tree] of parts) {
    if (/^xl\/drawings\/[^/]+\.xml$/.test(path)) checkDrawing(tree, links.get(path) ?? new Map(), say(path));
    if (/^xl\/charts\/chart[^/]*\.xml$/.test(path)) checkChart(tree, say(path));
  }
  return problems;
}

/** Every part has a type, every type a part, none twice. */
function checkContentTypes(paths: string[], parts: Map<string, Tree>, say: (what: string) => void): void {
  const types = parts.get('[Content_Types].xml');
  if (!types) return say('missing');
  const defaults = new Set(types.find('Default').map((child) => child.attributes.Extension?.toLowerCase()));
  const overrides = types.find('Override').map((child) => child.attributes.PartName ?? '');
  if (new Set(overrides.map((name) => name.toLowerCase())).size !== overrides.length) say('a part has two types');
  for (const name of overrides) if (!paths.includes(name.slice(1))) say(`a type for ${name}, which is not there`);
  for (const path of paths) {
    if (path === '[Content_Types].xml' || path.endsWith('/')) continue;
    const plain = path.startsWith('xl/') && path.endsWith('.xml');
    if (plain && !overrides.includes(`/${path}`)) say(`${path} has only the type of any xml`);
    else if (!overrides.includes(`/${path}`) && !defaults.has(path.split('.').pop()?.toLowerCase()))
      say(`${path} has no type`);
  }
}
