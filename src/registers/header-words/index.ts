/** Header synonyms by register, added to those that stand with the fields themselves. */
import type { FieldDef, RegisterDef, RegisterId } from '../types';
import {
  complaintWords,
  contactWords,
  followUpWords,
  hospitalityWords,
  leadWords,
  relationshipExpenseWords,
  satisfactionWords,
  visitWords,
} from './care';
import { customerWords } from './customers';
import { archiveWords, loanWords, periodicTaskWords, serviceCallWords } from './service';
import { contractWords, creditReviewWords, planWords, receivableWords, transactionWords } from './trade';
import { SUBJECT_WORDS } from './subjects';
import type { HeaderWords } from './types';

export const HEADER_WORDS: Readonly<Record<RegisterId, HeaderWords>> = {
  customers: customerWords,
  contacts: contactWords,
  transactions: transactionWords,
  receivables: receivableWords,
  complaints: complaintWords,
  visits: visitWords,
  followUps: followUpWords,
  hospitality: hospitalityWords,
  relationshipExpense: relationshipExpenseWords,
  contracts: contractWords,
  archives: archiveWords,
  loans: loanWords,
  serviceCalls: serviceCallWords,
  satisfaction: satisfactionWords,
  leads: leadWords,
  creditReviews: creditReviewWords,
  periodicTasks: periodicTaskWords,
  plans: planWords,
};

/** 客户编号 of every register but 客户台账: by code or by name. */
const CUSTOMER_WORDS =
  '用户编号 基盘编号 客户单位 company 往来单位编码 往来单位编号 往来单位名称 单位编码 单位编号 会员编号 会员号 经销商编号 门店编号 客户公司 客户公司名称 客户姓名 客户单位名称 企业名称 经销商名称 经销商 门店名称 会员姓名 会员名称 用户名称 用户姓名 业主 业主姓名 买家姓名 买家会员名 买家昵称 买家 购货方 需方 采购单位 采购方 购买单位 订货单位 付款单位 欠款单位 收货单位 accountid accountnumber accountname account companyid companyname clientid clientno clientname custid custno custname cardcode cardname buyerid buyername buyer partnerid partnername partner soldto billto billtoname billingname contactid memberid';

const withWords = (field: FieldDef, words: readonly string[], labels: ReadonlySet<string>): FieldDef => {
  const synonyms = new Set([...(field.synonyms ?? []), ...words.filter((word) => word !== '' && !labels.has(word))]);
  return synonyms.size === (field.synonyms?.length ?? 0) ? field : { ...field, synonyms: [...synonyms] };
};

/** The register with every header that its fields are known by. */
export const withHeaderWords = (register: RegisterDef): RegisterDef => {
  const words = HEADER_WORDS[register.id] ?? {};
  const subjects = (SUBJECT_WORDS[register.id] ?? '').split(' ').filter((word) => word !== '');
  const labels = new Set(register.fields.map(({ label }) => label));
  // What is one field's own synonym is no other field's.
  const own = new Map(register.fields.flatMap(({ label, synonyms = [] }) => synonyms.map((word) => [word, label])));
  const fields = register.fields.map((field) => {
    const more = `${words[field.label] ?? ''} ${field.references === 'customers' && field.label === '客户编号' ? CUSTOMER_WORDS : ''}`;
    const free = more.split(' ').filter((word) => (own.get(word) ?? field.label) === field.label);
    return { ...withWords(field, free, labels), subjects };
  });
  return { ...register, fields };
};
