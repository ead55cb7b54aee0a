import type { Workbook } from '../model/workbook';
import { decodeText } from './cell-text';
import { formulaFromFile } from './formula-file';
import { readPrintName } from './read-layout';
import { child, childrenNamed, flag, type XmlNode } from './xml';

/** Defined names; print areas and titles go to their sheet's page layout. */
export function readNames(workbook: Workbook, root: XmlNode): void {
  for (const node of childrenNamed(child(root, 'definedNames'), 'definedName')) {
    const { name = '', localSheetId, hidden, comment = '' } = node.attributes;
    const scope = localSheetId === undefined ? null : (workbook.sheets[Number(localSheetId)] ?? null);
    const formula = formulaFromFile(node.text);
    const printing = name === '_xlnm.Print_Area' || name === '_xlnm.Print_Titles';
    if (scope && printing && readPrintName(scope.pageLayout, name, formula)) continue;
    workbook.names.push({
      name: decodeText(name),
      formula,
      scope,
      visible: !flag(hidden, false) && !name.startsWith('_xlnm.'),
      comment: decodeText(comment),
    });
  }
}
