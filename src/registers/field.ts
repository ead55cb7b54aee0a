/** Shorthand for writing fields as one line of data each. */
import type { FieldDef, FieldType } from './types';

type Options = Omit<FieldDef, 'label' | 'en' | 'type' | 'synonyms'>;

/** One input field; `synonyms` are separated by spaces. */
export const field = (label: string, en: string, type: FieldType, synonyms = '', options: Options = {}): FieldDef => ({
  label,
  en,
  type,
  ...(synonyms ? { synonyms: synonyms.split(' ') } : {}),
  ...options,
});

/** 客户编号 of every register but 客户台账. */
export const customerCode = (required: boolean, synonyms = ''): FieldDef =>
  field(
    '客户编号',
    'Customer code',
    'code',
    `客户编码 客户代码 客户号 客户id 客户名称 客户名 客户全称 客户简称 单位名称 公司名称 客户单位 客户 往来单位 购货单位 购买方 customercode customerid customerno customername customer client ${synonyms}`.trim(),
    { required, references: 'customers' },
  );

export const note = field(
  '备注',
  'Notes',
  'text',
  '说明 附注 备注信息 notes note remark remarks comment comments memo',
  { width: 24 },
);
