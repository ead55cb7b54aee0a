import { CellError, type Scalar } from '../model/types';

/** A cell's value as JSON: blank is '', an error its code. */
export const wireValue = (value: Scalar): string | number | boolean =>
  value === null ? '' : value instanceof CellError ? value.code : value;

/** `Excel.RangeValueType`. */
export function valueType(value: Scalar): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  if (value instanceof CellError) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
