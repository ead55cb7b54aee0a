import type { Sheet } from '../../model/sheet';
import { CellError, type NameModel, type Scalar } from '../../model/types';
import type { Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { invalidArgument, itemNotFound } from '../errors';
import type { HostState } from '../host-state';
import { areaName, quoteSheet } from '../../model/areas';
import { findRange, type RangeTarget } from '../targets';
import { wireValue } from '../values';
import { range, worksheet } from '../refs';

/** Names of the workbook (null) or of one sheet. */
export interface NamesTarget {
  readonly scope: Sheet | null;
}

function rangeOfName(name: NameModel, host: HostState): RangeTarget | null {
  return findRange(name.formula, (name.scope as Sheet | null) ?? host.workbook.activeSheet, host);
}

/** A constant such as `=0.4` or `="x"`; formulas are worked out by cells only. */
function constant(formula: string): Scalar | undefined {
  const text = formula.slice(1).trim();
  if (/^".*"$/s.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^(true|false)$/i.test(text)) return /^true$/i.test(text);
  if (/^#[A-Z/0!?]+$/i.test(text)) return CellError.of(text);
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

/** `Excel.NamedItemType`: a name for a range, or for a constant. */
function typeOf(name: NameModel, host: HostState): string {
  if (rangeOfName(name, host)) return 'Range';
  const value = constant(name.formula);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return value instanceof CellError ? 'Error' : 'String';
}

/** A range's address, a constant's value; a formula's text otherwise. */
function valueOf(name: NameModel, host: HostState): string | number | boolean {
  const target = rangeOfName(name, host);
  if (target) return `${quoteSheet(target.sheet.name)}!${areaName(target.area, true)}`;
  const value = constant(name.formula);
  return value === undefined ? name.formula : wireValue(value);
}

function setFormula(name: NameModel, value: unknown, host: HostState): void {
  const text = String(value);
  name.formula = text.startsWith('=') ? text : `=${text}`;
  host.workbook.calc.structureChanged();
  host.workbook.emit({ kind: 'names', detail: name.name });
}

const namedItem = defineClass<NameModel>({
  name: 'NamedItem',
  id: { key: '_Id', of: (name) => name.name },
  properties: {
    name: readOnly((name) => name.name),
    formula: { get: (name) => name.formula, set: setFormula },
    type: readOnly(typeOf),
    value: readOnly(valueOf),
    visible: {
      get: (name) => name.visible,
      set: (name, value) => {
        name.visible = value === true;
      },
    },
    scope: readOnly((name) => (name.scope ? 'Worksheet' : 'Workbook')),
    comment: {
      get: (name) => name.comment,
      set: (name, value) => {
        name.comment = String(value);
      },
    },
  },
  children: { worksheetOrNullObject: (name) => (name.scope ? worksheet(name.scope as Sheet) : null) },
  methods: {
    getRange: (name, _args, host) => {
      const target = rangeOfName(name, host);
      if (!target) throw itemNotFound();
      return range(target);
    },
    getRangeOrNullObject: (name, _args, host) => {
      const target = rangeOfName(name, host);
      return target && range(target);
    },
    delete: (name, _args, host) => host.workbook.removeName(name),
  },
});

const listed = (t: NamesTarget, host: HostState): NameModel[] =>
  host.workbook.names.filter((name) => name.scope === t.scope);

const find = (t: NamesTarget, key: unknown, host: HostState): NameModel | undefined =>
  listed(t, host).find((name) => name.name.toLowerCase() === String(key).toLowerCase());

/** A name for a range, or for a formula or constant given as text. */
function add(t: NamesTarget, [name, reference, comment]: readonly unknown[], host: HostState): Ref {
  const target = (reference as Ref | null)?.target as RangeTarget | undefined;
  if (!target?.area && typeof reference !== 'string' && typeof reference !== 'number') throw invalidArgument();
  const formula = target?.area ? `=${quoteSheet(target.sheet.name)}!${areaName(target.area, true)}` : String(reference);
  const made = host.workbook.addName(String(name), formula, t.scope);
  if (typeof comment === 'string') made.comment = comment;
  return namedItem(made);
}

/** `Excel.NamedItemCollection`. */
export const names = defineClass<NamesTarget>({
  name: 'NamedItemCollection',
  items: (t, host) => listed(t, host).map((name) => namedItem(name)),
  item: (t, key, host) => {
    const name = find(t, key, host);
    if (!name) throw itemNotFound();
    return namedItem(name);
  },
  methods: {
    add: (t, args, host) => add(t, args, host),
    getCount: (t, _args, host) => listed(t, host).length,
    getItemOrNullObject: (t, [key], host) => {
      const name = find(t, key, host);
      return name ? namedItem(name) : null;
    },
  },
});
