import { intersect } from '../../model/areas';
import type { ConditionalFormatModel } from '../../model/types';
import type { Property, Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument, itemNotFound } from '../errors';
import { demand } from '../protection';
import { rangeTarget, type AreasTarget } from '../targets';
import { colour } from './range-format';
import { range } from './range';
import { rangeAreas } from './range-areas';

interface FormatTarget {
  readonly sheet: AreasTarget['sheet'];
  readonly format: ConditionalFormatModel;
}

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

const touch = (t: FormatTarget): void => t.sheet.touched('format', t.format.areas[0]);

/** A key of the conditional format's looks. */
function look<K extends keyof ConditionalFormatModel['format']>(
  key: K,
  convert?: (value: unknown) => unknown,
): Property<FormatTarget> {
  return {
    get: (t) => t.format.format[key] ?? null,
    set: (t, value) => {
      demand(t.sheet, 'allowFormatCells');
      Object.assign(t.format.format, { [key]: convert ? convert(value) : value });
      touch(t);
    },
  };
}

const font = defineClass<FormatTarget>({
  name: 'ConditionalRangeFont',
  properties: {
    color: look('fontColor', colour),
    bold: look('bold'),
    italic: look('italic'),
    strikethrough: look('strikethrough'),
    underline: look('underline'),
  },
});

function clearFill(t: FormatTarget): void {
  demand(t.sheet, 'allowFormatCells');
  Object.assign(t.format.format, { fill: undefined });
  touch(t);
}

const fill = defineClass<FormatTarget>({
  name: 'ConditionalRangeFill',
  properties: { color: look('fill', colour) },
  methods: { clear: (t) => clearFill(t) },
});

const format = defineClass<FormatTarget>({
  name: 'ConditionalRangeFormat',
  properties: { numberFormat: look('numberFormat') },
  children: { font: (t) => font(t), fill: (t) => fill(t) },
});

/** A key of the rule, under the name Office.js gives it. */
function ruleKey(key: string, convert?: (value: unknown) => unknown): Property<FormatTarget> {
  return {
    get: (t) => t.format.rule[key] ?? null,
    set: (t, value) => {
      demand(t.sheet, 'allowFormatCells');
      t.format.rule[key] = convert ? convert(value) : value;
      touch(t);
    },
  };
}

/** The whole rule as one plain object. */
const wholeRule: Property<FormatTarget> = {
  get: (t) => t.format.rule,
  set: (t, value) => {
    if (typeof value !== 'object' || value === null) throw invalidArgument();
    demand(t.sheet, 'allowFormatCells');
    t.format.rule = value as Record<string, unknown>;
    touch(t);
  },
};

const formulaRule = defineClass<FormatTarget>({
  name: 'ConditionalFormatRule',
  properties: { formula: ruleKey('formula'), formulaLocal: ruleKey('formula') },
});

const custom = defineClass<FormatTarget>({
  name: 'CustomConditionalFormat',
  children: { rule: (t) => formulaRule(t), format: (t) => format(t) },
});

const ruled = (name: string) =>
  defineClass<FormatTarget>({ name, properties: { rule: wholeRule }, children: { format: (t) => format(t) } });

const cellValue = ruled('CellValueConditionalFormat');
const textComparison = ruled('TextConditionalFormat');
const topBottom = ruled('TopBottomConditionalFormat');
const preset = ruled('PresetCriteriaConditionalFormat');

const positiveBar = defineClass<FormatTarget>({
  name: 'ConditionalDataBarPositiveFormat',
  properties: {
    fillColor: ruleKey('fillColor', colour),
    gradientFill: ruleKey('gradientFill'),
    borderColor: ruleKey('borderColor', colour),
  },
});

const dataBar = defineClass<FormatTarget>({
  name: 'DataBarConditionalFormat',
  properties: {
    showDataBarOnly: ruleKey('showDataBarOnly'),
    barDirection: ruleKey('barDirection'),
    lowerBoundRule: ruleKey('lowerBoundRule'),
    upperBoundRule: ruleKey('upperBoundRule'),
  },
  children: { positiveFormat: (t) => positiveBar(t) },
});

const colorScale = defineClass<FormatTarget>({
  name: 'ColorScaleConditionalFormat',
  properties: {
    criteria: ruleKey('criteria'),
    threeColorScale: readOnly((t) => 'midpoint' in ((t.format.rule['criteria'] as object) ?? {})),
  },
});

const KINDS = { custom, cellValue, textComparison, topBottom, preset, dataBar, colorScale };

/** The kind's type in the model. */
const TYPE_OF: Record<keyof typeof KINDS, string> = {
  custom: 'Custom',
  cellValue: 'CellValue',
  textComparison: 'ContainsText',
  topBottom: 'TopBottom',
  preset: 'PresetCriteria',
  dataBar: 'DataBar',
  colorScale: 'ColorScale',
};

const children: Record<string, (t: FormatTarget) => Ref | null> = {};
for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
  const of = (t: FormatTarget): Ref | null => (t.format.type === TYPE_OF[kind] ? KINDS[kind](t) : null);
  children[`${kind}OrNullObject`] = of;
  children[kind] = (t) => {
    const ref = of(t);
    if (!ref) throw itemNotFound();
    return ref;
  };
}

const ranges = (t: FormatTarget): Ref => rangeAreas({ sheet: t.sheet, areas: t.format.areas });

const conditionalFormat = defineClass<FormatTarget>({
  name: 'ConditionalFormat',
  id: { key: 'Id', of: (t) => t.format.id },
  properties: {
    id: readOnly((t) => t.format.id),
    type: readOnly((t) => t.format.type),
    priority: { get: (t) => t.format.priority, set: (t, value) => prioritise(t, Number(value)) },
    stopIfTrue: {
      get: (t) => t.format.stopIfTrue,
      set: (t, value) => {
        t.format.stopIfTrue = value === true;
        touch(t);
      },
    },
  },
  children,
  methods: {
    delete: (t) => remove(t.sheet, (one) => one === t.format),
    getRange: (t) => range(rangeTarget(t.sheet, t.format.areas[0]!)),
    getRanges: (t) => ranges(t),
  },
});

/** Moves a format to a place in the order and numbers all anew. */
function prioritise(t: FormatTarget, place: number): void {
  const list = t.sheet.conditionalFormats;
  list.splice(list.indexOf(t.format), 1);
  list.splice(Math.max(0, Math.min(place, list.length)), 0, t.format);
  renumber(t.sheet);
}

function renumber(sheet: AreasTarget['sheet']): void {
  sheet.conditionalFormats.forEach((one, index) => (one.priority = index));
  sheet.touched('format');
}

function remove(sheet: AreasTarget['sheet'], unwanted: (one: ConditionalFormatModel) => boolean): void {
  demand(sheet, 'allowFormatCells');
  const list = sheet.conditionalFormats;
  for (let i = list.length - 1; i >= 0; i--) if (unwanted(list[i]!)) list.splice(i, 1);
  renumber(sheet);
}

const touches = (t: AreasTarget) => (one: ConditionalFormatModel) =>
  one.areas.some((a) => t.areas.some((b) => intersect(a, b)));

const listed = (t: AreasTarget): FormatTarget[] =>
  t.sheet.conditionalFormats.filter(touches(t)).map((one) => ({ sheet: t.sheet, format: one }));

/** A new format goes first, as in Excel. */
function add(t: AreasTarget, type: unknown): Ref {
  if (!TYPES.includes(String(type))) throw invalidArgument();
  demand(t.sheet, 'allowFormatCells');
  const taken = new Set(t.sheet.conditionalFormats.map((one) => one.id));
  let n = taken.size + 1;
  while (taken.has(`{cf-${n}}`)) n++;
  const model: ConditionalFormatModel = {
    id: `{cf-${n}}`,
    areas: [...t.areas],
    type: String(type),
    rule: {},
    format: {},
    priority: 0,
    stopIfTrue: false,
  };
  t.sheet.conditionalFormats.unshift(model);
  renumber(t.sheet);
  return conditionalFormat({ sheet: t.sheet, format: model });
}

function item(t: AreasTarget, id: unknown): Ref {
  const found = listed(t).find((one) => one.format.id === id);
  if (!found) throw itemNotFound();
  return conditionalFormat(found);
}

/** `Excel.ConditionalFormatCollection` of a range. */
export const conditionalFormats = defineClass<AreasTarget>({
  name: 'ConditionalFormatCollection',
  items: (t) => listed(t).map((one) => conditionalFormat(one)),
  item,
  methods: {
    add: (t, [type]) => add(t, type),
    clearAll: (t) => remove(t.sheet, touches(t)),
    getCount: (t) => listed(t).length,
    getItemAt: (t, [index]) => item(t, listed(t)[Number(index)]?.format.id),
    getItemOrNullObject: (t, [id]) => {
      const found = listed(t).find((one) => one.format.id === id);
      return found ? conditionalFormat(found) : null;
    },
  },
});
