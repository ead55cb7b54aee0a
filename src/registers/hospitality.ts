/** 1.8 招待: guests received, and what it cost against the standard of their grade [1-7] [2]. */
import {
  BLANK,
  and_,
  cases,
  col,
  div,
  fn,
  gt,
  has,
  if_,
  lt,
  le,
  max_,
  mul,
  num,
  numParam,
  add,
  round,
  sub,
  yesNo,
  eq,
} from '../formulas/expr';
import { customerCode, field } from './field';
import type { RegisterDef } from './types';

const grade = (letter: string) => eq(fn('LEFT', col('接待等级'), 1), letter);

export const hospitality: RegisterDef = {
  id: 'hospitality',
  name: '招待',
  en: 'Hospitality',
  hints: ['招待', '接待', '业务招待', '招待费', '招待登记', '客户招待', 'hospitality', 'entertainment'],
  source: '[1-7]',
  fields: [
    field('日期', 'Date', 'date', '招待日期 接待日期 招待时间 接待时间 date', { required: true }),
    customerCode(true, '来宾单位 招待对象 招待客户 接待客户'),
    field('接待等级', 'Grade', 'list', '招待等级 等级 接待级别 接待标准 grade', {
      required: true,
      list: ['A', 'B', 'C', 'D'],
      variants: {
        贵客: 'A',
        贵宾: 'B',
        业务: 'C',
        普通: 'D',
        A贵客: 'A',
        B贵宾: 'B',
        C业务: 'C',
        D普通: 'D',
        'A 贵客': 'A',
        'B 贵宾': 'B',
        'C 业务': 'C',
        'D 普通': 'D',
        A级: 'A',
        B级: 'B',
        C级: 'C',
        D级: 'D',
      },
    }),
    field('客人数', 'Guests', 'integer', '来客人数 客人人数 来宾人数 宾客人数 客户人数 guests', {
      required: true,
      unit: '人',
      min: 1,
    }),
    field('陪同人数', 'Companions', 'integer', '陪客人数 陪同人员数 陪餐人数 companions', { unit: '人', min: 0 }),
    field(
      '费用总额',
      'Total cost',
      'money',
      '费用合计 招待费用 招待费 费用 金额 总费用 总金额 招待金额 totalcost amount',
      { required: true, unit: '元', min: 0 },
    ),
    field('礼品', 'Gift', 'text', '礼品名称 赠品 gift'),
    field('礼品批准人', 'Gift approved by', 'text', '礼品审批人 批准人'),
    field('礼品签收', 'Gift signed for', 'yesno', '是否签收 礼品是否签收 签收'),
    field('接待人级别', 'Level of host', 'list', '接待级 主陪级别 接待人员级别', {
      list: ['高层', '总监', '经理', '主管'],
      variants: { 总经理: '高层', 领导: '高层', 高管: '高层' },
    }),
    field('申请日期', 'Applied on', 'date', '申请时间'),
    field('负责人', 'In charge', 'text', '经办人 接待人 招待人 申请人 incharge'),
  ],
  computed: [
    {
      label: '人均费用',
      en: 'Cost per guest',
      type: 'money',
      group: 'computed',
      source: '[1-7]',
      formula: if_(and_(has('费用总额'), gt(num('客人数'), 0)), round(div(num('费用总额'), num('客人数')), 2), BLANK),
      note: { zh: '费用总额 ÷ 客人数。', en: 'Total cost ÷ guests.' },
    },
    {
      label: '人均标准',
      en: 'Standard per guest',
      type: 'money',
      group: 'computed',
      source: '[1-7]',
      formula: cases(
        ['A', 'B', 'C', 'D'].map((letter) => [grade(letter), numParam(`招待标准_${letter}`)] as const),
        BLANK,
      ),
      note: { zh: '该接待等级的人均标准。', en: 'The standard of the grade.' },
    },
    {
      label: '超标金额',
      en: 'Over the standard',
      type: 'money',
      group: 'computed',
      source: '[1-7]',
      formula: if_(
        and_(fn('ISNUMBER', col('人均标准')), has('客人数'), has('费用总额')),
        max_(0, round(sub(num('费用总额'), mul(num('人均标准'), add(1, numParam('招待超标容差')), num('客人数'))), 2)),
        BLANK,
      ),
      note: {
        zh: '费用总额超过 标准 ×（1 + 招待超标容差）× 客人数 的部分。',
        en: 'Cost above standard × (1 + tolerance) × guests.',
      },
    },
    {
      label: '陪同标准人数',
      en: 'Companions allowed',
      type: 'integer',
      group: 'computed',
      source: '[1-7]',
      formula: if_(
        has('客人数'),
        cases(
          [
            [lt(num('客人数'), numParam('陪同界限1')), numParam('陪同人数_1')],
            [le(num('客人数'), numParam('陪同界限2')), numParam('陪同人数_2')],
          ],
          numParam('陪同人数_3'),
        ),
        BLANK,
      ),
      note: {
        zh: '按客人数分三档，界限与人数取自制度参数。',
        en: 'By number of guests, in three steps from the parameters.',
      },
    },
    {
      label: '陪同超标',
      en: 'Too many companions',
      type: 'yesno',
      group: 'computed',
      source: '[1-7]',
      formula: yesNo(
        and_(
          has('陪同人数'),
          has('客人数'),
          le(num('客人数'), numParam('陪同界限2')),
          gt(num('陪同人数'), fn('N', col('陪同标准人数'))),
        ),
      ),
      note: {
        zh: '陪同人数超过标准；客人超过陪同界限2 时不算超标。',
        en: 'More companions than allowed; never above the second bound of guests.',
      },
      tones: { 是: 'warn' },
    },
  ],
};
