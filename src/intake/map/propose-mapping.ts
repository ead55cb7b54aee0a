/** The mapping of a table's columns to a register: one to one first, then columns that go together or come apart. */
import type { FieldDef } from '../../registers/types';
import type { ColumnMapping } from '../types';
import type { SourceColumn } from './columns';
import { assignColumns } from './columns';
import { joinColumns } from './join-columns';
import { splitColumns } from './split-columns';

/** `computed`: labels of the register's computed columns, which no source column feeds. */
export const proposeMapping = (
  columns: readonly SourceColumn[],
  fields: readonly FieldDef[],
  computed: ReadonlySet<string> = new Set(),
): ColumnMapping[] =>
  splitColumns(joinColumns(assignColumns(columns, fields, computed), columns, fields), columns, fields);
