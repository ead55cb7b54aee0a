import { areaName } from '../model/areas';
import type { TableModel } from '../model/types';
import { encodeText } from './cell-text';
import { formulaToFile } from './formula-file';
import { XML_HEAD } from './package';
import { escapeXml } from './xml';

export const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** One table part. `id` must be unique in the workbook. */
export function tableXml(table: TableModel, id: number): string {
  const { area } = table;
  const name = encodeText(table.name);
  const totals = table.showTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"';
  return (
    `${XML_HEAD}<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${name}" displayName="${name}" ` +
    `ref="${areaName(area)}"${table.showHeaders ? '' : ' headerRowCount="0"'}${totals}>` +
    filterXml(table) +
    `<tableColumns count="${table.columns.length}">${table.columns.map(columnXml).join('')}</tableColumns>` +
    `<tableStyleInfo${table.style ? ` name="${escapeXml(table.style)}"` : ''} showFirstColumn="${Number(table.showFirstColumn)}" ` +
    `showLastColumn="${Number(table.showLastColumn)}" showRowStripes="${Number(table.showBandedRows)}" showColumnStripes="${Number(table.showBandedColumns)}"/></table>`
  );
}

function filterXml(table: TableModel): string {
  if (!table.showHeaders || !table.showFilterButton) return '';
  const where = { ...table.area, bottom: table.area.bottom - (table.showTotals ? 1 : 0) };
  const columns = filterColumns(table.filter);
  return columns
    ? `<autoFilter ref="${areaName(where)}">${columns}</autoFilter>`
    : `<autoFilter ref="${areaName(where)}"/>`;
}

/** Criteria that came from a file are XML already; those set through Office.js are records of values. */
export function filterColumns(criteria: ReadonlyMap<number, unknown> | null): string {
  return [...(criteria ?? [])]
    .map(([column, value]) => {
      if (typeof value === 'string') return value.startsWith('<') ? value : '';
      const values = (value as { values?: unknown[] } | null)?.values;
      if (!Array.isArray(values)) return '';
      const items = values.map((item) => `<filter val="${encodeText(String(item))}"/>`).join('');
      return `<filterColumn colId="${column}"><filters>${items}</filters></filterColumn>`;
    })
    .join('');
}

function columnXml(column: TableModel['columns'][number]): string {
  const { name, formula, totalsLabel, totalsFunction } = column;
  const totals =
    (totalsLabel ? ` totalsRowLabel="${encodeText(totalsLabel)}"` : '') +
    (totalsFunction ? ` totalsRowFunction="${escapeXml(totalsFunction)}"` : '');
  const start = `<tableColumn id="${column.id}" name="${columnNameText(name)}"${totals}`;
  if (formula === null) return `${start}/>`;
  return `${start}><calculatedColumnFormula>${escapeXml(formulaToFile(formula))}</calculatedColumnFormula></tableColumn>`;
}

/** In a column's name a line feed is `_x000a_`, since attributes cannot keep one. */
function columnNameText(name: string): string {
  return encodeText(name).replace(/&#10;/g, '_x000a_').replace(/&#9;/g, '_x0009_');
}
