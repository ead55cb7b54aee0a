import { checkCount, checkOrder, type Tree } from './tree';

const STYLES = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Checks the style part; gives how many cell formats and differential formats there are. */
export function checkStyles(styles: Tree, say: (what: string) => void): { cellFormats: number; differential: number } {
  checkOrder(styles, STYLES, say);
  for (const list of styles.children) checkCount(list, say);
  const size = (name: string) => styles.child(name)?.children.length ?? 0;
  const formats = (styles.child('numFmts')?.children ?? []).map((format) => format.number('numFmtId'));
  if (new Set(formats).size !== formats.length) say('two number formats of one id');
  for (const format of styles.child('numFmts')?.children ?? [])
    if ((format.attributes.formatCode ?? '').length > 255 || !format.attributes.formatCode)
      say(`number format ${format.attributes.formatCode}`);
  for (const xf of [...(styles.child('cellXfs')?.children ?? []), ...(styles.child('cellStyleXfs')?.children ?? [])]) {
    checkOrder(xf, ['alignment', 'protection', 'extLst'], say);
    const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0', xfId = '0' } = xf.attributes;
    if (Number(numFmtId) >= 164 && !formats.includes(Number(numFmtId))) say(`number format ${numFmtId} is not there`);
    if (!(Number(fontId) < size('fonts') && Number(fillId) < size('fills') && Number(borderId) < size('borders')))
      say('a format of a font, fill or border that is not there');
    if (!(Number(xfId) < Math.max(1, size('cellStyleXfs')))) say(`cell style ${xfId} is not there`);
  }
  for (const dxf of styles.child('dxfs')?.children ?? [])
    checkOrder(dxf, ['font', 'numFmt', 'fill', 'alignment', 'border', 'protection', 'extLst'], say);
  for (const border of styles.find('border'))
    checkOrder(border, ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'], say);
  if (size('cellXfs') > 64_000) say(`${size('cellXfs')} cell formats`);
  if (size('fonts') === 0 || size('fills') < 2 || size('borders') === 0)
    say('fewer fonts, fills or borders than the least');
  return { cellFormats: size('cellXfs'), differential: size('dxfs') };
}
