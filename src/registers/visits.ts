/** 1.6 拜访: planned and made visits [1-8] [1-17] [2] [3-31]. */
import { customerCode, field } from './field';
import type { RegisterDef } from './types';

export const visits: RegisterDef = {
  id: 'visits',
  name: '拜访',
  en: 'Visits',
  hints: ['拜访', '走访', '拜访记录', '拜访计划', '客户拜访', '回访记录', 'visits', 'calls'],
  source: '[1-8]',
  fields: [
    field('编号', 'Visit no.', 'code', '拜访编号 拜访单号 记录编号 走访编号 visitno no', {
      required: true,
      unique: true,
    }),
    customerCode(true, '拜访客户 被访客户 走访客户'),
    field('计划日期', 'Planned on', 'date', '计划拜访日期 拟访日期 计划时间 预约日期 planneddate'),
    field(
      '实际日期',
      'Visited on',
      'date',
      '实际拜访日期 拜访日期 走访日期 拜访时间 实际拜访时间 实际时间 visitdate date',
    ),
    field('拜访人', 'Visitor', 'text', '走访人 拜访人员 访问人 业务员 visitor', { required: true }),
    field('拜访人级别', 'Level of visitor', 'list', '级别 拜访级别 人员级别', {
      list: ['业务', '主管', '高层'],
      variants: {
        业务员: '业务',
        普通: '业务',
        经理: '主管',
        中层: '主管',
        领导: '高层',
        高管: '高层',
        总经理: '高层',
        总监: '高层',
      },
    }),
    field('方式', 'Way', 'list', '拜访方式 走访方式 访问方式', {
      list: ['上门', '电话', '视频', '短信'],
      variants: {
        上门拜访: '上门',
        登门: '上门',
        现场: '上门',
        实地: '上门',
        面访: '上门',
        电话拜访: '电话',
        电访: '电话',
        微信视频: '视频',
        视频会议: '视频',
        微信: '短信',
      },
    }),
    field('目的', 'Purpose', 'text', '拜访目的 事由 访问目的 purpose'),
    field('结果', 'Result', 'text', '拜访结果 访问结果 拜访情况 result', { width: 24 }),
    field('承诺事项', 'Promise', 'text', '承诺 承诺内容', { width: 24, source: '[1-17]' }),
    field('承诺完成日期', 'Promise due on', 'date', '承诺期限 承诺兑现日期 承诺完成时间', { source: '[1-17]' }),
    field('承诺实际完成日期', 'Promise kept on', 'date', '实际兑现日期', { source: '[1-17]' }),
    field('报告提交日期', 'Report filed on', 'date', '拜访报告提交日期 报告日期 提交日期', { source: '[1-17]' }),
    field('费用', 'Cost', 'money', '拜访费用 差旅费 cost expense', { unit: '元', min: 0 }),
  ],
  computed: [],
};
