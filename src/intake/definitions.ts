/** What intake needs to know about the registers: their definitions, and which columns of theirs are computed. */
import type { RegisterDef, RegisterId } from '../registers/types';

export interface IntakeDefinitions {
  readonly registers: readonly RegisterDef[];
  /** Labels of computed columns by register: a source column of that name is kept, never mapped. */
  readonly computed: ReadonlyMap<RegisterId, ReadonlySet<string>>;
}

export const registerOf = (definitions: IntakeDefinitions, id: RegisterId): RegisterDef => {
  const found = definitions.registers.find((register) => register.id === id);
  if (!found) throw new RangeError(`no register ${id}`);
  return found;
};
