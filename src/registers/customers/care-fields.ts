/** 客户台账: who looks after the customer, on what terms, and under which secrecy. */
import { field } from '../field';
import type { FieldDef } from '../types';

export const careFields: readonly FieldDef[] = [
  field(
    '客户经理',
    'Owner',
    'text',
    '业务员 负责人 跟进人 归属业务员 所属业务员 销售 销售员 销售代表 销售经理 销售顾问 业务经理 服务顾问 理财经理 专属经理 责任人 业务负责人 跟单员 经办人 owner accountmanager salesperson salesrep manager',
  ),
  field('第二客户经理', 'Second owner', 'text', '第二负责人 副客户经理 协办人 备份客户经理 secondowner', {
    source: '[1-12]',
  }),
  field('交接日期', 'Handover date', 'date', '移交客户日期 客户交接日期 handoverdate', { source: '[1-12]' }),
  field('通知客户日期', 'Customer notified on', 'date', '交接通知日期 告知客户日期', { source: '[1-12]' }),
  field(
    '所属部门',
    'Department',
    'text',
    '部门 归属部门 负责部门 业务部门 所属团队 所属机构 所属支行 所属门店 department dept team branch',
  ),
  field('来源渠道', 'Source channel', 'text', '来源 客户来源 渠道 获客渠道 信息来源 开发渠道 leadsource channel'),
  field('结算方式', 'Settlement terms', 'text', '付款方式 支付方式 结款方式 付款条件 paymentterms paymentmethod'),
  field('特殊政策', 'Special terms', 'text', '特殊优惠 优惠政策', { source: '[1-14]' }),
  field('资产', 'Assets', 'money', '总资产 资产总额 totalassets assets', { unit: '元' }),
  field('负债', 'Liabilities', 'money', '总负债 负债总额 liabilities', { unit: '元' }),
  field('业界地位', 'Standing', 'text', '行业地位 市场地位', { source: '[4]' }),
  field('保管期限', 'Keep until', 'date', '保存期限 档案保管期限 保管期至 retentionuntil', { source: '[1-4]' }),
  field('销毁日期', 'Destroyed on', 'date', '档案销毁日期 destroyedon', { source: '[1-4]' }),
  field('密级', 'Secrecy', 'list', '保密级别 保密等级 机密等级 保密级 secrecy confidentiality', {
    list: ['普通', '机密', '绝密'],
    variants: {
      一般: '普通',
      公开: '普通',
      内部: '普通',
      无: '普通',
      秘密: '机密',
      secret: '机密',
      confidential: '机密',
      topsecret: '绝密',
    },
    source: '[1-4]',
  }),
  field(
    '首次接触日期',
    'First contact',
    'date',
    '首次接触时间 初次接触日期 首次联系日期 首次联系时间 首次到店日期 接触日期 firstcontact firstcontactdate',
  ),
  field(
    '建档日期',
    'Filed on',
    'date',
    '建档时间 录入日期 录入时间 登记日期 登记时间 创建日期 创建时间 立档日期 开户日期 开户时间 入会日期 建立日期 填表日期 createdate createddate created createdon filedon registrationdate',
  ),
  field(
    '最近更新日期',
    'Updated on',
    'date',
    '更新日期 更新时间 修改日期 修改时间 最后更新 最近更新 最后更新日期 最后修改日期 updatedate updated lastupdated',
  ),
  field(
    '最近核实日期',
    'Verified on',
    'date',
    '核实日期 核实时间 最近核实 上次核实日期 最后核实日期 核对日期 verifiedon lastverified',
  ),
];
