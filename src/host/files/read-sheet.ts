import { MAX_COLUMN, MAX_ROW, parseArea } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { FileError } from './errors';
import type { Parts, Relations } from './package';
import { CellReader, type CellContext } from './read-cells';
import { readLook, readPrint } from './read-layout';
import { protectionOptions } from './protection';
import { readAreas, readConditionalFormats, readValidation } from './read-rules';
import type { ReadStyles } from './read-styles';
import {
  childrenNamed,
  descendants,
  flag,
  readXml,
  relationshipId,
  toXml,
  TreeBuilder,
  type XmlHandler,
  type XmlNode,
} from './xml';

export interface SheetSource extends CellContext {
  readonly parts: Parts;
  readonly relations: Relations;
  readonly styles: ReadStyles;
}

/** Streams a worksheet part into `sheet`: cells as they come, everything else as small trees. */
export function readSheet(sheet: Sheet, part: string, source: SheetSource): void {
  const bytes = source.parts.get(part);
  if (!bytes) throw new FileError('damaged', `${part} is missing`);
  const cells = new CellReader(sheet, source);
  let target: XmlHandler | null = null;
  let builder: TreeBuilder | null = null;
  let depth = 0;
  readXml(bytes, part, {
    open(name, attributes, tag) {
      depth++;
      if (depth === 2) target = name === 'sheetData' ? cells : (builder = new TreeBuilder());
      if (depth === 1 || (depth === 2 && target === cells)) return;
      target!.open(name, attributes, tag);
    },
    text(text) {
      if (depth > 1) target?.text(text);
    },
    close(name) {
      depth--;
      if (depth > 0 && !(depth === 1 && target === cells)) target!.close(name);
      if (depth === 1) {
        if (target !== cells && builder?.root) readElement(sheet, builder.root, source);
        target = null;
      }
    },
  });
  sheet.cells.compact();
  const used = sheet.usedArea(true);
  if (used) sheet.workbook.calc.areaChanged(sheet, used);
}

function readElement(sheet: Sheet, node: XmlNode, source: SheetSource): void {
  const { attributes } = node;
  switch (node.name) {
    case 'mergeCells':
      for (const merge of childrenNamed(node, 'mergeCell')) sheet.merges.push(...readAreas(merge.attributes.ref));
      return;
    case 'dataValidations':
      readValidations(sheet, childrenNamed(node, 'dataValidation'));
      return;
    case 'extLst':
      readValidations(sheet, descendants(node, 'dataValidation'));
      return;
    case 'conditionalFormatting':
      sheet.conditionalFormats.push(
        ...readConditionalFormats(node, source.styles.differential, sheet.conditionalFormats.length + 1),
      );
      return;
    case 'hyperlinks':
      for (const link of childrenNamed(node, 'hyperlink')) readLink(sheet, link, source.relations);
      return;
    case 'autoFilter':
      readFilter(sheet, node);
      return;
    case 'sheetProtection':
      sheet.protection = { protected: flag(attributes.sheet, false), options: protectionOptions(attributes) };
      return;
    default:
      readLook(sheet, node, source.styles, source.styleIds);
      readPrint(sheet.pageLayout, node);
  }
}

function readValidations(sheet: Sheet, nodes: readonly XmlNode[]): void {
  for (const node of nodes) {
    const model = readValidation(node);
    if (model) sheet.validations.push(model);
  }
}

function readLink(sheet: Sheet, { attributes }: XmlNode, relations: Relations): void {
  const area = parseArea(attributes.ref ?? '');
  if (!area) return;
  const id = relationshipId(attributes);
  const address = id && relations.list.find((item) => item.id === id)?.target;
  const link = {
    ...(address ? { address } : {}),
    ...(attributes.location ? { documentReference: attributes.location } : {}),
    ...(attributes.tooltip ? { screenTip: attributes.tooltip } : {}),
    ...(attributes.display ? { textToDisplay: attributes.display } : {}),
  };
  for (let row = area.top; row <= Math.min(area.bottom, MAX_ROW); row++) {
    for (let column = area.left; column <= Math.min(area.right, MAX_COLUMN); column++)
      sheet.hyperlinks.set(`${row},${column}`, link);
  }
}

function readFilter(sheet: Sheet, node: XmlNode): void {
  const area = parseArea(node.attributes.ref ?? '');
  if (!area) return;
  const criteria = new Map<number, unknown>();
  for (const column of childrenNamed(node, 'filterColumn'))
    criteria.set(Number(column.attributes.colId), toXml(column));
  sheet.autoFilter = { area, criteria };
  // Rows that a filter hides are only marked hidden in the file.
  if (!criteria.size) return;
  for (let row = area.top + 1; row <= area.bottom; row++) if (sheet.rows.get(row)?.hidden) hideByFilter(sheet, row);
}

/** Moves the hidden mark of a row from its format to the filter. */
export function hideByFilter(sheet: Sheet, row: number): void {
  const { hidden: _, ...rest } = sheet.rows.get(row) ?? {};
  sheet.filteredRows.add(row);
  if (Object.keys(rest).length) sheet.rows.set(row, rest);
  else sheet.rows.delete(row);
}
