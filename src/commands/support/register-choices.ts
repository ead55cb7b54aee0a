/** Registers and their fields as choices for the pane. */
import { registers } from '../../registers';
import type { RegisterChoice } from '../views';

export const registerChoices = (): readonly RegisterChoice[] =>
  registers.map((register) => ({
    id: register.id,
    zh: register.name,
    en: register.en,
    fields: register.fields.map((field) => ({ id: field.label, zh: field.label, en: field.en })),
  }));
