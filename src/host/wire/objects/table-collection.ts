import { covers, intersect } from '../../model/areas';
import type { TableModel } from '../../model/types';
import type { Ref } from '../api-class';
import { defineClass, readOnly } from '../api-class';
import { itemNotFound } from '../errors';
import type { HostState } from '../host-state';
import { demand } from '../protection';
import { rangeOf, type TablesTarget } from '../targets';
import { table } from './table';

function listed(t: TablesTarget, host: HostState): TableModel[] {
  const { within } = t;
  const all = host.workbook.tables.filter((one) => !t.sheet || one.sheet === t.sheet);
  if (!within) return all;
  const { area } = within.range;
  return all.filter((one) => (within.fully ? covers(area, one.area) : intersect(area, one.area) !== null));
}

function find(t: TablesTarget, key: unknown, host: HostState): TableModel | undefined {
  const wanted = String(key).toLowerCase();
  return listed(t, host).find((one) => String(one.id) === wanted || one.name.toLowerCase() === wanted);
}

function orFail(found: TableModel | undefined): Ref {
  if (!found) throw itemNotFound();
  return table(found);
}

function add(t: TablesTarget, address: unknown, hasHeaders: unknown, host: HostState): Ref {
  const where = rangeOf(address, t.sheet ?? host.workbook.activeSheet, host);
  demand(where.sheet);
  const made = host.events.quietly(() => host.workbook.addTable(where.sheet, where.area, hasHeaders === true));
  host.events.tableAdded(made);
  return table(made);
}

/** `Excel.TableCollection`, of a sheet or of the workbook; also what `Range.getTables` gives. */
export const tables = defineClass<TablesTarget>({
  name: 'TableCollection',
  properties: { count: readOnly((t, host) => listed(t, host).length) },
  items: (t, host) => listed(t, host).map((one) => table(one)),
  item: (t, key, host) => orFail(find(t, key, host)),
  methods: {
    add: (t, [address, hasHeaders], host) => add(t, address, hasHeaders, host),
    getCount: (t, _args, host) => listed(t, host).length,
    getFirst: (t, _args, host) => orFail(listed(t, host)[0]),
    getItemAt: (t, [index], host) => orFail(listed(t, host)[Number(index)]),
    getItemOrNullObject: (t, [key], host) => {
      const found = find(t, key, host);
      return found ? table(found) : null;
    },
  },
});
