/** The product's own registers, as intake reads them. */
import { registers } from '../registers';
import type { IntakeDefinitions } from './definitions';

/** Definitions of every register with the labels of its computed columns. */
export const defaultDefinitions: IntakeDefinitions = {
  registers,
  computed: new Map(registers.map((register) => [register.id, new Set(register.computed.map((column) => column.label))])),
};
