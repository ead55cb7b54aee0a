/** 客户台账: what tiers are made from, and what people approved. */
import { field } from '../field';
import type { FieldDef } from '../types';

const BALANCE = { unit: '元', source: '[4]' } as const;

export const gradingFields: readonly FieldDef[] = [
  field('目标标记', 'Target', 'yesno', '目标客户 是否目标客户 目标 istarget'),
  field('战略客户标记', 'Strategic', 'yesno', '战略客户 是否战略客户 战略 strategic isstrategic'),
  field('需求规模', 'Demand size', 'list', '需求量 需求大小 采购规模 demandsize', {
    list: ['大', '中', '小'],
    variants: {
      大型: '大',
      较大: '大',
      中等: '中',
      中型: '中',
      小型: '小',
      较小: '小',
      large: '大',
      medium: '中',
      small: '小',
    },
    source: '[4]',
  }),
  field('需求紧迫度', 'Urgency', 'list', '紧迫程度 紧迫度 需求紧迫程度 紧急程度 需求紧急度 urgency', {
    list: ['迫切', '一般', '潜在'],
    variants: {
      紧迫: '迫切',
      紧急: '迫切',
      急: '迫切',
      普通: '一般',
      不急: '潜在',
      urgent: '迫切',
      normal: '一般',
      latent: '潜在',
    },
    source: '[4]',
  }),
  field(
    '潜力评分',
    'Potential score',
    'score',
    '潜力 潜力分 发展潜力 潜力得分值 合作潜力评分 potential potentialscore',
    { min: 0, max: 100, unit: '分' },
  ),
  field('重要性评分', 'Importance score', 'score', '重要性 重要度 重要程度评分 重要性分 importance importancescore', {
    min: 0,
    max: 100,
    unit: '分',
  }),
  field(
    '信用额度',
    'Credit limit',
    'money',
    '赊销额度 授信额度 信用限额 赊销限额 额度 授信 赊账额度 creditlimit credit',
    { unit: '元', min: 0 },
  ),
  field(
    '账期天数',
    'Payment days',
    'integer',
    '账期 付款账期 信用期 信用天数 结算周期 付款期限 付款天数 账期天 付款账期天 回款周期 paymentdays creditdays',
    { unit: '天', min: 0 },
  ),
  field(
    '储蓄季日均',
    'Savings, quarter average',
    'money',
    '储蓄存款季日均 储蓄日均 存款季日均 储蓄存款日均 存款日均 季日均存款 储蓄季日均余额',
    BALANCE,
  ),
  field(
    '理财季日均',
    'Wealth products, quarter average',
    'money',
    '理财产品季日均 理财日均 理财产品日均 理财季日均余额',
    BALANCE,
  ),
  field('代销基金市值', 'Funds at market value', 'money', '基金市值 代销基金 基金 基金余额', BALANCE),
  field('国债余额', 'Government bonds', 'money', '国债 国债金额 凭证式国债', BALANCE),
  field('保险余额', 'Insurance balance', 'money', '保险 代理保险余额 保险金额 代销保险', BALANCE),
  field('连续无赔年数', 'Years without claims', 'number', '无赔年数 连续未出险年数 未出险年数 连续无赔款年数', {
    unit: '年',
    min: 0,
    source: '[4]',
  }),
  field('索赔次数', 'Claims', 'integer', '出险次数 理赔次数 赔案次数 claims', { min: 0, source: '[4]' }),
  field('赔付率', 'Loss ratio', 'percent', '综合赔付率 简单赔付率 lossratio', { min: 0, source: '[4]' }),
  field('黑名单标记', 'Blacklist mark', 'yesno', '是否黑名单 拉黑 黑名单客户 blacklisted', { source: '[4]' }),
  field('核定等级', 'Approved tier', 'text', '审定等级 客户等级核定 核准等级 approvedtier', { source: '[1-14]' }),
  field('核定理由', 'Reason of approval', 'text', '审定理由 核定原因 核准理由', { source: '[1-14]' }),
  field('核定人', 'Approved by', 'text', '审定人 核准人 approvedby', { source: '[1-14]' }),
  field('核定需求等级', 'Approved demand tier', 'list', '审定需求等级', { list: ['A', 'B', 'C'], source: '[4]' }),
];
