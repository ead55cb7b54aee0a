import { intersect } from '../../model/areas';
import type { ConditionalFormatModel } from '../../model/types';
import type { Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument, itemNotFound } from '../errors';
import { demand } from '../protection';
import { rangeTarget, type AreasTarget } from '../targets';
import { kindChildren, touch, type FormatTarget } from './conditional-format-kinds';
import { range, rangeAreas } from '../refs';

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
  children: kindChildren,
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
