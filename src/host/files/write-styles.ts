import type { BorderStyle, ConditionalFormatModel, Style } from '../model/types';
import { FORMAT_NUMBERS } from './builtin-formats';
import { HORIZONTAL, UNDERLINE, VERTICAL } from './enums';
import { XML_HEAD } from './package';
import { child, childrenNamed, escapeXml, parseTree, type XmlNode } from './xml';
import { rootSpans } from './xml-children';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const ORDER = [
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
const FILE_BORDERS = new Set(
  'thin medium thick double hair dotted dashed dashDot dashDotDot mediumDashed mediumDashDot mediumDashDotDot slantDashDot'.split(
    ' ',
  ),
);
const API_BORDERS: Record<string, string> = {
  Continuous: 'thin',
  Dash: 'dashed',
  DashDot: 'dashDot',
  DashDotDot: 'dashDotDot',
  Dot: 'dotted',
  Double: 'double',
};

/** A part of a workbook that has none: the normal style of a Chinese Excel, and the two fills every file begins with. */
const EMPTY =
  `${XML_HEAD}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="11"/><color rgb="FF000000"/><name val="等线"/><family val="2"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>';

/** Adds what new cells need to a styles part and never renumbers what is there. */
export class StyleWriter {
  private readonly xml: string;
  private readonly prefix: string;
  private readonly counts = new Map<string, number>();
  private readonly added = new Map<string, string[]>();
  private readonly known = new Map<string, number>();
  private readonly xfs = new Map<Style, number>();
  private readonly normalFont: { name: string; size: string };
  private readonly namedXf = new Map<string, number>();
  private nextFormat = 176;

  constructor(source: Uint8Array | undefined, part: string) {
    this.xml = source ? new TextDecoder().decode(source) : EMPTY;
    const root = parseTree(source ?? new TextEncoder().encode(EMPTY), part);
    this.prefix = rootSpans(this.xml).prefix;
    for (const name of ORDER) this.counts.set(name, child(root, name)?.children.length ?? 0);
    const font = child(child(root, 'fonts'), 'font');
    this.normalFont = {
      name: child(font, 'name')?.attributes.val ?? '等线',
      size: child(font, 'sz')?.attributes.val ?? '11',
    };
    for (const node of childrenNamed(child(root, 'numFmts'), 'numFmt')) this.learnFormat(node);
    for (const { attributes } of childrenNamed(child(root, 'cellStyles'), 'cellStyle')) {
      if (attributes.name) this.namedXf.set(attributes.name, Number(attributes.xfId ?? 0));
    }
  }

  /** cellXf number of a style. */
  xf(style: Style): number {
    if (style.sourceXf !== undefined) return style.sourceXf;
    let found = this.xfs.get(style);
    if (found === undefined) this.xfs.set(style, (found = this.makeXf(style)));
    return found;
  }

  /** dxf number of a conditional format's look. */
  dxf(format: ConditionalFormatModel['format']): number {
    const p = this.prefix;
    const font = this.fontInner(format, false);
    const parts = [
      font && `<${p}font>${font}</${p}font>`,
      format.numberFormat !== undefined && this.format(format.numberFormat, true),
      format.fill &&
        `<${p}fill><${p}patternFill patternType="solid"><${p}bgColor ${rgb(format.fill)}/></${p}patternFill></${p}fill>`,
    ];
    return this.add('dxfs', `<${p}dxf>${parts.filter(Boolean).join('')}</${p}dxf>`);
  }

  /** The whole part. */
  toXml(): string {
    let xml = this.xml;
    const p = this.prefix;
    for (const [name, items] of this.added) {
      const total = this.counts.get(name)!;
      const inner = items.join('');
      const empty = new RegExp(`<${p}${name}\\b([^>]*?)\\s*/>`);
      const start = new RegExp(`<${p}${name}(\\s[^>]*)?>`);
      const counted = (attributes = ''): string => `${attributes.replace(/\s+count="\d*"/, '')} count="${total}"`;
      if (empty.test(xml)) {
        xml = xml.replace(
          empty,
          (_, attributes: string) => `<${p}${name}${counted(attributes)}>${inner}</${p}${name}>`,
        );
      } else if (start.test(xml)) {
        xml = xml
          .replace(start, (_, attributes?: string) => `<${p}${name}${counted(attributes)}>`)
          .replace(`</${p}${name}>`, () => `${inner}</${p}${name}>`);
      } else xml = this.insertSection(xml, name, `<${p}${name} count="${total}">${inner}</${p}${name}>`);
    }
    return xml;
  }

  private insertSection(xml: string, name: string, text: string): string {
    const later = new Set(ORDER.slice(ORDER.indexOf(name) + 1));
    const spans = rootSpans(xml);
    const next = spans.children.find((span) => later.has(span.name));
    const at = next ? next.start : xml.length - spans.tail.length;
    return xml.slice(0, at) + text + xml.slice(at);
  }

  private makeXf(style: Style): number {
    const p = this.prefix;
    const format = this.formatNumber(style.numberFormat);
    const font = this.ownFont(style);
    const fill = style.fill
      ? this.add(
          'fills',
          `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor ${rgb(style.fill)}/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
        )
      : 0;
    const border = style.borders ? this.add('borders', this.borderXml(style.borders)) : 0;
    const alignment = this.alignmentXml(style);
    const { locked, formulaHidden } = style;
    const protection =
      locked === false || formulaHidden
        ? `<${p}protection${locked === false ? ' locked="0"' : ''}${formulaHidden ? ' hidden="1"' : ''}/>`
        : '';
    const applies = [
      format ? ' applyNumberFormat="1"' : '',
      font ? ' applyFont="1"' : '',
      fill ? ' applyFill="1"' : '',
      border ? ' applyBorder="1"' : '',
      alignment ? ' applyAlignment="1"' : '',
      protection ? ' applyProtection="1"' : '',
    ].join('');
    const base = (style.named && this.namedXf.get(style.named)) || 0;
    const open = `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="${base}"${applies}`;
    return this.add('cellXfs', alignment || protection ? `${open}>${alignment}${protection}</${p}xf>` : `${open}/>`);
  }

  private ownFont(style: Style): number {
    const inner = this.fontInner(style, true);
    return inner ? this.add('fonts', `<${this.prefix}font>${inner}</${this.prefix}font>`) : 0;
  }

  /** '' when the font is the normal one. `complete` adds name and size, which a differential format must not have. */
  private fontInner(style: Partial<Style>, complete: boolean): string {
    const { bold, italic, strikethrough, underline, fontColor, fontName, fontSize } = style;
    if (
      !bold &&
      !italic &&
      !strikethrough &&
      !fontColor &&
      !fontName &&
      !fontSize &&
      (!underline || underline === 'None')
    )
      return '';
    const p = this.prefix;
    const line = underline && underline !== 'None' ? (UNDERLINE.toFile.get(underline) ?? 'single') : '';
    return [
      bold ? `<${p}b/>` : '',
      italic ? `<${p}i/>` : '',
      strikethrough ? `<${p}strike/>` : '',
      line ? `<${p}u val="${line}"/>` : '',
      complete ? `<${p}sz val="${fontSize ?? this.normalFont.size}"/>` : '',
      fontColor ? `<${p}color ${rgb(fontColor)}/>` : '',
      complete ? `<${p}name val="${escapeXml(fontName ?? this.normalFont.name)}"/>` : '',
    ].join('');
  }

  private borderXml(borders: NonNullable<Style['borders']>): string {
    const p = this.prefix;
    const side = (name: 'left' | 'right' | 'top' | 'bottom'): string => {
      const own: BorderStyle | undefined = borders[name];
      if (!own) return `<${p}${name}/>`;
      const style = FILE_BORDERS.has(own.style) ? own.style : (API_BORDERS[own.style] ?? 'thin');
      return `<${p}${name} style="${style}"><${p}color ${rgb(own.color)}/></${p}${name}>`;
    };
    return `<${p}border>${side('left')}${side('right')}${side('top')}${side('bottom')}<${p}diagonal/></${p}border>`;
  }

  private alignmentXml(style: Style): string {
    const { horizontal, vertical, wrap, indent, shrink } = style;
    const parts = [
      horizontal && horizontal !== 'General' ? ` horizontal="${HORIZONTAL.toFile.get(horizontal) ?? 'general'}"` : '',
      vertical && vertical !== 'Bottom' ? ` vertical="${VERTICAL.toFile.get(vertical) ?? 'bottom'}"` : '',
      wrap ? ' wrapText="1"' : '',
      indent ? ` indent="${indent}"` : '',
      shrink ? ' shrinkToFit="1"' : '',
    ].join('');
    return parts ? `<${this.prefix}alignment${parts}/>` : '';
  }

  private learnFormat(node: XmlNode): void {
    const id = Number(node.attributes.numFmtId);
    this.known.set(`format:${node.attributes.formatCode ?? ''}`, id);
    this.nextFormat = Math.max(this.nextFormat, id + 1);
  }

  private formatNumber(code: string): number {
    const builtin = FORMAT_NUMBERS.get(code);
    if (builtin !== undefined) return builtin;
    const key = `format:${code}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.known.set(key, id);
    this.push('numFmts', `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`);
    return id;
  }

  private format(code: string, differential: boolean): string {
    const id = differential ? (FORMAT_NUMBERS.get(code) ?? this.nextFormat++) : this.formatNumber(code);
    return `<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;
  }

  /** Adds an element to a section unless this writer added the same before; its number in the section. */
  private add(section: string, text: string): number {
    const key = `${section}:${text}`;
    let at = this.known.get(key);
    if (at === undefined) this.known.set(key, (at = this.push(section, text)));
    return at;
  }

  private push(section: string, text: string): number {
    const at = this.counts.get(section)!;
    this.counts.set(section, at + 1);
    this.added.set(section, [...(this.added.get(section) ?? []), text]);
    return at;
  }
}

function rgb(color: string): string {
  return `rgb="FF${color.replace('#', '').toUpperCase()}"`;
}
