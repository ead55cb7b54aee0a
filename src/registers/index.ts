/** The 18 registers in the order of requirements section 1. */
import { archives } from './archives';
import { complaints } from './complaints';
import { contacts } from './contacts';
import { contracts } from './contracts';
import { creditReviews } from './credit-reviews';
import { customers } from './customers';
import { followUps } from './follow-ups';
import { withHeaderWords } from './header-words';
import { hospitality } from './hospitality';
import { leads } from './leads';
import { loans } from './loans';
import { periodicTasks } from './periodic-tasks';
import { plans } from './plans';
import { receivables } from './receivables';
import { relationshipExpense } from './relationship-expense';
import { satisfaction } from './satisfaction';
import { serviceCalls } from './service-calls';
import { transactions } from './transactions';
import type { FieldDef, RegisterDef, RegisterId } from './types';
import { visits } from './visits';

const definitions: readonly RegisterDef[] = [
  customers,
  contacts,
  transactions,
  receivables,
  complaints,
  visits,
  followUps,
  hospitality,
  relationshipExpense,
  contracts,
  archives,
  loans,
  serviceCalls,
  satisfaction,
  leads,
  creditReviews,
  periodicTasks,
  plans,
];

/** With every header that their fields are known by. */
export const registers: readonly RegisterDef[] = definitions.map(withHeaderWords);

/** The register of an id; an unknown id is a mistake in the code and throws. */
export const registerById = (id: RegisterId, among: readonly RegisterDef[] = registers): RegisterDef => {
  const found = among.find((register) => register.id === id);
  if (!found) throw new Error(`Unknown register ${id}`);
  return found;
};

/** The register of a table name such as 客户台账, if it is one. */
export const registerByName = (name: string): RegisterDef | undefined =>
  registers.find((register) => register.name === name);

/** The register's unique key field (客户编号, 单号 …), or undefined where it has none. */
export const keyField = (register: RegisterDef): FieldDef | undefined => register.fields.find((field) => field.unique);
