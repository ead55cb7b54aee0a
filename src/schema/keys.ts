/**
 * 客户键 and the lineage columns. 客户键 is "K" & 客户编号, so that "001" and 1, or 18-digit codes that agree in 15 digits, never
 * look equal to Excel. In 客户台账 客户键条件 is the same with `~ * ?` escaped, for the criteria of all its rollups.
 */
import { BLANK, col, concat, escapeWildcards, filled, if_ } from '../formulas/expr';
import { CUSTOMER_CODE, CUSTOMER_KEY, LINEAGE } from '../registers/types';
import type { Expr } from '../formulas/expr';
import { NUMBER_FORMATS } from './number-formats';
import type { SchemaColumn } from './types';

const key = (label: string, en: string, formula: Expr, zh: string, enNote: string): SchemaColumn => ({
  label,
  en,
  kind: 'key',
  type: 'text',
  group: 'key',
  numberFormat: NUMBER_FORMATS.general,
  width: 14,
  alignment: 'left',
  required: false,
  unique: false,
  formula,
  note: { zh, en: enNote },
  folded: false,
  hidden: true,
});

export const CUSTOMER_CRITERION = '客户键条件';

export const customerKey = key(
  CUSTOMER_KEY,
  'Customer key',
  if_(filled(CUSTOMER_CODE), concat('K', col(CUSTOMER_CODE)), BLANK),
  '客户编号的文本键，跨表比对用。',
  'Text key of the customer code, for comparing across tables.',
);

export const customerCriterion = key(
  CUSTOMER_CRITERION,
  'Customer criterion',
  escapeWildcards(col(CUSTOMER_KEY)),
  '转义通配符后的客户键。',
  'The customer key with wildcards escaped.',
);

const LINEAGE_EN = ['Source workbook', 'Source sheet', 'Source row'] as const;

export const lineageColumns: readonly SchemaColumn[] = LINEAGE.map((label, index) => ({
  label,
  en: LINEAGE_EN[index]!,
  kind: 'lineage',
  type: index === 2 ? 'integer' : 'text',
  group: 'lineage',
  numberFormat: index === 2 ? '0' : NUMBER_FORMATS.text,
  width: index === 2 ? 12 : 18,
  alignment: index === 2 ? 'right' : 'left',
  required: false,
  unique: false,
  folded: false,
  hidden: false,
}));
