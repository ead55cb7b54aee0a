/** Cells of a register as a person reads them: a date as a date, not as its serial. */
import { registerSchema } from '../../schema';
import type { RegisterId } from '../../registers/types';
import type { CellValue } from '../../values/cell';
import { isoDate, isoDateTime } from '../../values/serial';

/** Gives dates as text; everything else as it is. */
export const readableCells = (register: RegisterId, preset: string) => {
  const types = new Map(registerSchema(register, preset).columns.map(({ label, type }) => [label, type]));
  return (column: string, value: CellValue): CellValue => {
    if (typeof value !== 'number') return value;
    const type = types.get(column);
    if (type === 'date' || type === 'month') return isoDate(value);
    return type === 'datetime' ? isoDateTime(value) : value;
  };
};
