import { parseArea } from '../model/areas';
import type { Sheet } from '../model/sheet';
import type { TableModel } from '../model/types';
import { decodeText } from './cell-text';
import { formulaFromFile } from './formula-file';
import { child, childrenNamed, flag, toXml, type XmlNode } from './xml';

/** One table part. Filter criteria are kept as the XML of their column. */
export function readTable(sheet: Sheet, root: XmlNode): TableModel | null {
  const area = parseArea(root.attributes.ref ?? '');
  if (!area) return null;
  const { attributes } = root;
  const style = child(root, 'tableStyleInfo')?.attributes;
  const autoFilter = child(root, 'autoFilter');
  const filter = new Map<number, unknown>();
  for (const column of childrenNamed(autoFilter, 'filterColumn'))
    filter.set(Number(column.attributes.colId), toXml(column));
  const name = decodeText(attributes.displayName ?? attributes.name ?? `Table${attributes.id}`);
  return {
    id: Number(attributes.id),
    name,
    sheet,
    area,
    columns: childrenNamed(child(root, 'tableColumns'), 'tableColumn').map((node, i) => {
      const formula = child(node, 'calculatedColumnFormula')?.text;
      const { totalsRowLabel, totalsRowFunction } = node.attributes;
      return {
        id: Number(node.attributes.id ?? i + 1),
        name: decodeText(node.attributes.name ?? ''),
        formula: formula ? formulaFromFile(formula) : null,
        ...(totalsRowLabel ? { totalsLabel: decodeText(totalsRowLabel) } : {}),
        ...(totalsRowFunction ? { totalsFunction: totalsRowFunction } : {}),
      };
    }),
    showHeaders: attributes.headerRowCount !== '0',
    showTotals: Number(attributes.totalsRowCount ?? 0) > 0,
    showFilterButton: autoFilter !== undefined,
    style: style?.name ?? '',
    showBandedRows: flag(style?.showRowStripes, false),
    showBandedColumns: flag(style?.showColumnStripes, false),
    showFirstColumn: flag(style?.showFirstColumn, false),
    showLastColumn: flag(style?.showLastColumn, false),
    filter: filter.size ? filter : null,
  };
}
