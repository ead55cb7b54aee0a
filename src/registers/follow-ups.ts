/** 1.7 联络: short contacts between visits [2] [3-34]. */
import { customerCode, field } from './field';
import type { RegisterDef } from './types';

export const followUps: RegisterDef = {
  id: 'followUps',
  name: '联络',
  en: 'Follow-ups',
  hints: ['联络', '联络记录', '跟进', '跟进记录', '沟通记录', '联系记录', '客户联络', 'followups', 'activities'],
  source: '[2]',
  fields: [
    field('日期', 'Date', 'date', '联络日期 跟进日期 联系日期 沟通日期 联络时间 跟进时间 date', { required: true }),
    customerCode(true),
    field('方式', 'Way', 'text', '联络方式 跟进方式 沟通方式 way method'),
    field('内容', 'Content', 'text', '联络内容 跟进内容 沟通内容 跟进记录 content', { width: 30 }),
    field('客户反馈', 'Feedback', 'text', '反馈 客户意见 反馈内容 feedback', { width: 24 }),
    field('下次联络日期', 'Next contact on', 'date', '下次跟进日期 下次联系日期 下次跟进时间 nextcontact'),
    field('联络人', 'Contacted by', 'text', '跟进人 联系人员 业务员 客户经理 contactedby'),
  ],
  computed: [],
};
