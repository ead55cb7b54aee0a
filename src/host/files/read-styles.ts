import type { ConditionalFormatModel, Style } from '../model/types';
import { BUILTIN_FORMATS } from './builtin-formats';
import { Colors } from './colors';
import { HORIZONTAL, UNDERLINE, VERTICAL } from './enums';
import { child, childrenNamed, flag, type XmlNode } from './xml';

type Font = Pick<Style, 'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor'>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

export interface ReadStyles {
  /** By cellXf number; each carries that number as `sourceXf`. */
  readonly cells: Style[];
  /** By dxf number. */
  readonly differential: ConditionalFormatModel['format'][];
  readonly colors: Colors;
}

/** Reads the styles part (and the theme for its colours). Either may be missing. */
export function readStyles(root: XmlNode | null, theme: XmlNode | null): ReadStyles {
  const colors = new Colors(theme, child(child(root, 'colors'), 'indexedColors'));
  const formats = new Map(BUILTIN_FORMATS);
  for (const node of childrenNamed(child(root, 'numFmts'), 'numFmt')) {
    formats.set(Number(node.attributes.numFmtId), node.attributes.formatCode ?? 'General');
  }
  const fonts = childrenNamed(child(root, 'fonts'), 'font').map((node) => readFont(node, colors));
  const fills = childrenNamed(child(root, 'fills'), 'fill').map((node) => readFill(node, colors, false));
  const borders = childrenNamed(child(root, 'borders'), 'border').map((node) => readBorders(node, colors));
  const names = namesByXf(root);
  const cells = childrenNamed(child(root, 'cellXfs'), 'xf').map((xf, index) => {
    const { numFmtId = '0', fontId = '0', fillId = '0', borderId = '0', xfId = '0' } = xf.attributes;
    const style: Mutable<Style> = { numberFormat: formats.get(Number(numFmtId)) ?? 'General', sourceXf: index };
    Object.assign(style, ownFont(fonts[Number(fontId)], fonts[0]));
    style.fill = fills[Number(fillId)];
    style.borders = borders[Number(borderId)];
    style.named = names.get(Number(xfId));
    readAlignment(style, child(xf, 'alignment'));
    const protection = child(xf, 'protection')?.attributes;
    if (protection && !flag(protection.locked, true)) style.locked = false;
    if (protection && flag(protection.hidden, false)) style.formulaHidden = true;
    return withoutGaps(style);
  });
  const differential = childrenNamed(child(root, 'dxfs'), 'dxf').map((node) => readDifferential(node, colors));
  return { cells, differential, colors };
}

function readFont(node: XmlNode, colors: Colors): Font {
  const underline = child(node, 'u');
  const on = (name: string): boolean | undefined => {
    const found = child(node, name);
    return found && flag(found.attributes.val, true) ? true : undefined;
  };
  const size = child(node, 'sz')?.attributes.val;
  return {
    fontName: child(node, 'name')?.attributes.val,
    fontSize: size === undefined ? undefined : Number(size),
    bold: on('b'),
    italic: on('i'),
    strikethrough: on('strike'),
    underline: underline && UNDERLINE.toApi.get(underline.attributes.val ?? 'single'),
    fontColor: colors.resolve(child(node, 'color')?.attributes),
  };
}

/** Only what differs from the workbook's normal font. */
function ownFont(font: Font | undefined, normal: Font | undefined): Font {
  if (!font) return {};
  const own: Mutable<Font> = { ...font };
  if (font.fontName === normal?.fontName) delete own.fontName;
  if (font.fontSize === normal?.fontSize) delete own.fontSize;
  if (font.fontColor === normal?.fontColor) delete own.fontColor;
  return own;
}

/** In differential formats a solid fill keeps its colour in bgColor, in cell formats in fgColor. */
function readFill(node: XmlNode, colors: Colors, differential: boolean): string | undefined {
  const pattern = child(node, 'patternFill');
  if (!pattern) return undefined;
  const kind = pattern.attributes.patternType ?? (differential ? 'solid' : 'none');
  if (kind === 'none') return undefined;
  const color = differential ? (child(pattern, 'bgColor') ?? child(pattern, 'fgColor')) : child(pattern, 'fgColor');
  return kind === 'gray125' && !color ? undefined : colors.resolve(color?.attributes);
}

function readBorders(node: XmlNode, colors: Colors): Style['borders'] {
  const borders: Record<string, { style: string; color: string }> = {};
  for (const side of ['left', 'right', 'top', 'bottom']) {
    const found = child(node, side);
    const style = found?.attributes.style;
    if (!found || !style || style === 'none') continue;
    borders[side] = { style, color: colors.resolve(child(found, 'color')?.attributes) ?? '#000000' };
  }
  return Object.keys(borders).length ? borders : undefined;
}

function readAlignment(style: Mutable<Style>, node: XmlNode | undefined): void {
  if (!node) return;
  const { horizontal, vertical, wrapText, indent, shrinkToFit } = node.attributes;
  if (horizontal && horizontal !== 'general') style.horizontal = HORIZONTAL.toApi.get(horizontal);
  if (vertical && vertical !== 'bottom') style.vertical = VERTICAL.toApi.get(vertical);
  if (flag(wrapText, false)) style.wrap = true;
  if (indent && Number(indent) > 0) style.indent = Number(indent);
  if (flag(shrinkToFit, false)) style.shrink = true;
}

function readDifferential(node: XmlNode, colors: Colors): ConditionalFormatModel['format'] {
  const font = child(node, 'font');
  const fill = child(node, 'fill');
  return withoutGaps({
    ...(font ? withoutNameAndSize(readFont(font, colors)) : {}),
    fill: fill && readFill(fill, colors, true),
    numberFormat: child(node, 'numFmt')?.attributes.formatCode,
  });
}

function withoutNameAndSize(font: Font): Font {
  return { ...font, fontName: undefined, fontSize: undefined };
}

function namesByXf(root: XmlNode | null): Map<number, string> {
  const names = new Map<number, string>();
  for (const node of childrenNamed(child(root, 'cellStyles'), 'cellStyle')) {
    const { xfId, name, builtinId } = node.attributes;
    if (builtinId !== '0' && name) names.set(Number(xfId), name);
  }
  return names;
}

function withoutGaps<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
