import type { ConditionalFormatModel } from '../../model/types';
import type { Property, Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument, itemNotFound } from '../errors';
import { demand } from '../protection';
import { colour } from '../style-access';
import type { AreasTarget } from '../targets';

/** One conditional format and its sheet. */
export interface FormatTarget {
  readonly sheet: AreasTarget['sheet'];
  readonly format: ConditionalFormatModel;
}

export const touch = (t: FormatTarget): void => t.sheet.touched('format', t.format.areas[0]);

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

/** `custom`, `customOrNullObject` and so on: the kind a format is not of fails, or is a null object. */
export const kindChildren: Record<string, (t: FormatTarget) => Ref | null> = {};
for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
  const of = (t: FormatTarget): Ref | null => (t.format.type === TYPE_OF[kind] ? KINDS[kind](t) : null);
  kindChildren[`${kind}OrNullObject`] = of;
  kindChildren[kind] = (t) => {
    const ref = of(t);
    if (!ref) throw itemNotFound();
    return ref;
  };
}
