import { child, type Attributes, type XmlNode } from './xml';

/** The 56 colours of Excel's old palette, from index 8. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Office's default theme, in the order the `theme` attribute counts: the light and dark pairs are swapped in the file. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Turns colour elements (`rgb`, `theme` + `tint`, `indexed`) into `#RRGGBB`. */
export class Colors {
  private readonly theme: string[];
  private readonly palette: string[];

  constructor(theme: XmlNode | null, custom: XmlNode | undefined) {
    const scheme = child(child(theme, 'themeElements'), 'clrScheme');
    this.theme = THEME_ORDER.map((name, i) => {
      const color = child(scheme, name)?.children[0];
      return color?.attributes.lastClr ?? color?.attributes.val ?? OFFICE_THEME[i]!;
    });
    this.palette = [...PALETTE.slice(0, 8), ...PALETTE];
    custom?.children.forEach((node, i) => (this.palette[i] = (node.attributes.rgb ?? '000000').slice(-6)));
  }

  /** undefined for `auto` and for what cannot be resolved. */
  resolve(attributes: Attributes | undefined): string | undefined {
    if (!attributes) return undefined;
    const { rgb, theme, indexed, tint } = attributes;
    let base: string | undefined;
    if (rgb) base = rgb.slice(-6);
    else if (theme !== undefined) base = this.theme[Number(theme)];
    else if (indexed !== undefined)
      base = indexed === '64' ? '000000' : indexed === '65' ? 'FFFFFF' : this.palette[Number(indexed)];
    if (!base || !/^[0-9a-fA-F]{6}$/.test(base)) return undefined;
    return `#${(tint ? tinted(base, Number(tint)) : base).toUpperCase()}`;
  }
}

/** Lightens (tint > 0) or darkens a colour in HSL, as ECMA-376 18.8.19 says. */
function tinted(rgb: string, tint: number): string {
  const [r, g, b] = [0, 2, 4].map((i) => parseInt(rgb.slice(i, i + 2), 16) / 255) as [number, number, number];
  const [max, min] = [Math.max(r, g, b), Math.min(r, g, b)];
  const l = (max + min) / 2;
  const d = max - min;
  const s = d === 0 ? 0 : d / (1 - Math.abs(2 * l - 1));
  const h =
    d === 0 ? 0 : max === r ? (((g - b) / d + 6) % 6) / 6 : max === g ? ((b - r) / d + 2) / 6 : ((r - g) / d + 4) / 6;
  const light = tint < 0 ? l * (1 + tint) : l * (1 - tint) + tint;
  const spread = s * Math.min(light, 1 - light);
  const channel = (offset: number): string => {
    const k = (offset + h * 12) % 12;
    const value = light - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return channel(0) + channel(8) + channel(4);
}
