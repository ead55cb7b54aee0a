/** How our tables and names are called in a workbook that stands, for writing formulas into it. */
import { plainNames, type Names } from '../../formulas/expr';
import { parameterName } from './contract';
import type { Survey } from './survey';

/** @param contract the table that holds the formulas */
export const namesOf = (found: Survey, contract: string): Names => ({
  ...plainNames(found.tableName(contract)),
  table: (name) => found.tableName(name),
  parameter: (name) => found.definedName(parameterName(name)),
  header: (table, label) => found.header(table ?? contract, label),
});
