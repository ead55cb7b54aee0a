/** The values a list field may take, in the order in which people know them. */
import { registerById } from '../../registers';
import type { RegisterId } from '../../registers/types';

/** None for a field that is no list. */
export const listOf = (register: RegisterId, label: string): readonly string[] =>
  registerById(register).fields.find((field) => field.label === label)?.list ?? [];
