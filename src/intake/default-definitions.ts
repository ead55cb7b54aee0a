/** The product's own registers under a preset, as intake reads them. */
import { registers } from '../registers';
import { registerSchema } from '../schema';
import type { IntakeDefinitions } from './definitions';

const byPreset = new Map<string, IntakeDefinitions>();

/** Definitions of every register with its input fields and the labels of its other columns; made once per preset. */
export const definitionsFor = (preset: string): IntakeDefinitions => {
  const known = byPreset.get(preset);
  if (known) return known;
  const schemas = registers.map((register) => registerSchema(register.id, preset));
  const definitions: IntakeDefinitions = {
    registers: schemas.map((schema) => schema.def),
    computed: new Map(
      schemas.map(({ def, columns }) => [
        def.id,
        new Set(columns.filter((column) => column.kind !== 'input').map((column) => column.label)),
      ]),
    ),
  };
  byPreset.set(preset, definitions);
  return definitions;
};
