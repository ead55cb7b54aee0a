/** Cells of a register as a person reads them: a date as a date, not as its serial. */
import { registerSchema } from '../../schema';
import { registers } from '../../registers';
import type { FieldDef, RegisterId } from '../../registers/types';
import type { CellValue } from '../../values/cell';
import { isoDate, isoDateTime } from '../../values/serial';

const asRead = (type: FieldDef['type'] | undefined, value: CellValue): CellValue => {
  if (typeof value !== 'number') return value;
  if (type === 'date' || type === 'month') return isoDate(value);
  return type === 'datetime' ? isoDateTime(value) : value;
};

/** Gives dates as text; everything else as it is. */
export const readableCells = (register: RegisterId, preset: string) => {
  const types = new Map(registerSchema(register, preset).columns.map(({ label, type }) => [label, type]));
  return (column: string, value: CellValue): CellValue => asRead(types.get(column), value);
};

/** Types of fields by label, where all registers that have the label agree. */
const typeOf = (() => {
  let types: Map<string, FieldDef['type'] | undefined> | undefined;
  return (label: string): FieldDef['type'] | undefined => {
    if (!types) {
      types = new Map();
      for (const { fields } of registers)
        for (const field of fields)
          types.set(
            field.label,
            types.has(field.label) && types.get(field.label) !== field.type ? undefined : field.type,
          );
    }
    return types.get(label);
  };
})();

/** A cleaned value of a field as a person reads it. */
export const readableField = (label: string, value: CellValue): CellValue => asRead(typeOf(label), value);
