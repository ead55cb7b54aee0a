import { areaName, intersect, MAX_COLUMN, MAX_ROW } from '../../model/areas';
import { defineClass, readOnly, type RefMaker } from '../api-class';
import { invalidArgument } from '../errors';
import {
  areasOf,
  cellCount,
  fullAddress,
  isEntireColumn,
  isEntireRow,
  rangeTarget,
  type AreasTarget,
} from '../targets';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import { rangeEditMethods } from './range-edit';
import { rangeFormat } from './range-format';
import { range, worksheet } from '../refs';

const areasCollection = defineClass<AreasTarget>({
  name: 'RangeCollection',
  items: (t) => t.areas.map((where) => range(rangeTarget(t.sheet, where))),
  methods: {
    getCount: (t) => t.areas.length,
    getItemAt: (t, [index]) => {
      const where = t.areas[Number(index)];
      if (!where) throw invalidArgument();
      return range(rangeTarget(t.sheet, where));
    },
  },
});

/** `Excel.RangeAreas`: several areas of one sheet. */
export const rangeAreas: RefMaker<AreasTarget> = defineClass<AreasTarget>({
  name: 'RangeAreas',
  properties: {
    address: readOnly((t) => t.areas.map((where) => fullAddress(t.sheet, where)).join(',')),
    addressLocal: readOnly((t) => t.areas.map((where) => areaName(where)).join(',')),
    areaCount: readOnly((t) => t.areas.length),
    cellCount: readOnly((t) => t.areas.reduce((sum, where) => sum + cellCount(where), 0)),
    isEntireColumn: readOnly((t) => t.areas.every(isEntireColumn)),
    isEntireRow: readOnly((t) => t.areas.every(isEntireRow)),
  },
  children: {
    areas: (t) => areasCollection(t),
    format: (t) => rangeFormat(t),
    worksheet: (t) => worksheet(t.sheet),
    dataValidation: (t) => dataValidation(t),
    conditionalFormats: (t) => conditionalFormats(t),
  },
  methods: {
    clear: (t, args, host) =>
      t.areas.forEach((where) => rangeEditMethods['clear']!(rangeTarget(t.sheet, where), args, host)),
    getEntireRow: (t) =>
      rangeAreas({ sheet: t.sheet, areas: t.areas.map((a) => ({ ...a, left: 0, right: MAX_COLUMN })) }),
    getEntireColumn: (t) =>
      rangeAreas({ sheet: t.sheet, areas: t.areas.map((a) => ({ ...a, top: 0, bottom: MAX_ROW })) }),
    getIntersectionOrNullObject: (t, [other], host) => {
      const others = areasOf(other, t.sheet, host).areas;
      const areas = t.areas.flatMap((a) => others.map((b) => intersect(a, b))).filter((hit) => hit !== null);
      return areas.length ? rangeAreas({ sheet: t.sheet, areas }) : null;
    },
  },
});
