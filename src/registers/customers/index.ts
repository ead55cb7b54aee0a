/** 1.1 客户台账: one row per customer; its fields by subject, and its rollups over the other registers. */
import { careFields } from './care-fields';
import { contactRollups } from './contact-rollups';
import { gradingFields } from './grading-fields';
import { grossMargin } from './gross-margin';
import { identityFields } from './identity-fields';
import { receivableRollups } from './receivable-rollups';
import { recordFields } from './record-fields';
import { tradeRollups } from './trade-rollups';
import type { RegisterDef } from '../types';

export const customers: RegisterDef = {
  id: 'customers',
  name: '客户台账',
  en: 'Customers',
  hints: [
    '客户台账',
    '客户',
    '客户资料',
    '客户信息',
    '客户档案',
    '客户名册',
    '客户名单',
    '客户明细',
    '车主',
    '业主',
    '会员',
    '合作方',
    '经销商',
    '往来单位',
    'customer',
    'client',
  ],
  source: '[1-12]',
  fields: [...identityFields, ...careFields, ...gradingFields, ...recordFields],
  computed: [...tradeRollups, ...receivableRollups, ...contactRollups, grossMargin],
};
