/** The few colours we use: quiet, and telling the kinds of columns and states apart also in grey. */
export const HEADER = {
  /** Filled in by people. */
  input: { fill: '#1F4E79', font: '#FFFFFF' },
  /** Computed by formulas. */
  computed: { fill: '#595959', font: '#FFFFFF' },
  /** Kept from the source, and where a row came from. */
  kept: { fill: '#D9D9D9', font: '#404040' },
} as const;

export const TONES = {
  good: { fill: '#E2EFDA', font: '#375623' },
  warn: { fill: '#FFF2CC', font: '#7F6000' },
  bad: { fill: '#F8CBAD', font: '#9C0006' },
  muted: { fill: '#EDEDED', font: '#7F7F7F' },
  accent: { fill: '#DDEBF7', font: '#1F4E79' },
} as const;

export type Tone = keyof typeof TONES;

/** Sheet tabs by what stands on them. */
export const TABS = {
  policy: '#7F6000',
  register: '#1F4E79',
  record: '#9C0006',
  report: '#375623',
} as const;

export const TABLE_STYLE = 'TableStyleLight1';

/** Series of a chart, in order; told apart in grey by their lightness. */
export const SERIES = ['#1F4E79', '#C55A11', '#7F7F7F', '#BF9000', '#5B9BD5', '#548235'] as const;
