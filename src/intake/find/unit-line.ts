/** A line such as 单位：万元 above a table: the unit of every amount whose own header names none. */
import { foldWidth } from '../clean/text';
import { readHeader } from '../map/header-text';
import type { OpenTable } from './found';

const LINE = /单位(?:[::]|为)\s*\S*?((?:十|百|千|万|十万|百万|千万|亿)元)/;

/** Sets the unit of the table's columns from the words above its header. Fields that hold no money take no notice of it. */
export const applyUnitLine = (table: OpenTable): void => {
  const header = table.headerRows[0] ?? 0;
  const unit = table.skipped
    .filter(({ row }) => row < header)
    .map(({ text }) => LINE.exec(foldWidth(text).replace(/人民币/g, ''))?.[1])
    .find((found) => found !== undefined);
  if (unit === undefined) return;
  table.headers.forEach(({ leaf, path }, at) => {
    const column = table.left + at;
    if (leaf !== '' && !table.units.has(column) && readHeader(path).unit === undefined) table.units.set(column, unit);
  });
};
