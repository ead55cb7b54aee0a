/** One sheet per customer: the customer that a table without a customer column belongs to, by sheet name or title. */
import type { TablePlan } from '../types';
import type { CustomerIndex } from './customer-index';

const LEAD = /^(?:客户|客户名称|单位|单位名称|往来单位)\s*[:：]\s*/;

/** 客户编号 of the one customer that the sheet's name or a title names; undefined when none or several do. */
export const ownerOf = (table: TablePlan, customers: CustomerIndex): string | undefined => {
  const titles = table.skipped.filter(({ reason }) => reason === 'title').flatMap(({ text }) => text.split(' | '));
  for (const text of [table.sheet, ...titles]) {
    const found = customers.find(text.trim().replace(LEAD, ''));
    if (found && !found.ambiguous) return found.code;
  }
  return undefined;
};
