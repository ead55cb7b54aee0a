/** 1.15 线索卡: sales leads and how long a card stays valid [1-13] [4]. */
import { field } from './field';
import { leadColumns } from './lead-columns';
import type { RegisterDef } from './types';

export const leads: RegisterDef = {
  id: 'leads',
  name: '线索卡',
  en: 'Leads',
  hints: ['线索', '意向客户', '意向客户卡', '线索卡', '潜客', '潜在客户', '客流', 'leads', 'prospects'],
  source: '[1-13]',
  fields: [
    field('卡号', 'Card no.', 'code', '线索编号 线索号 意向卡号 编号 卡片编号 leadno cardno no', {
      required: true,
      unique: true,
    }),
    field('建卡日期', 'Card made on', 'date', '建卡日 建卡时间 登记日期 创建日期 来访日期 日期', { required: true }),
    field('客户名称', 'Customer name', 'text', '姓名 客户姓名 客户 意向客户 名称 客户名 name', { required: true }),
    field('电话', 'Phone', 'phone', '联系电话 手机 手机号 手机号码 电话号码 联系方式 phone mobile', { required: true }),
    field('车型/产品', 'Model or product', 'text', '意向车型 车型 产品 意向产品 拟购车型 model product'),
    field('来源', 'Source', 'text', '客户来源 线索来源 来源渠道 信息来源 渠道 leadsource'),
    field('顾问', 'Adviser', 'text', '销售顾问 业务员 接待顾问 负责人 跟进人 adviser', { required: true }),
    field('介绍人客户编号', 'Introduced by', 'code', '介绍人 推荐人 转介绍人 介绍人编号', { references: 'customers' }),
    field('开发阶段', 'Stage', 'list', '阶段 跟进阶段 销售阶段 商机阶段 stage', {
      list: ['见到客户', '发现机会', '确认机会', '明确需求', '方案报价', '客户承诺', '验收', '收款'],
    }),
    field('预计金额', 'Expected amount', 'money', '预计成交金额 预计销售额 商机金额 expectedamount', {
      unit: '元',
      min: 0,
    }),
    field('留电', 'Left phone', 'yesno', '是否留电 留电话'),
    field('试乘试驾', 'Test drive', 'yesno', '是否试驾 试驾 是否试乘试驾'),
    field('成交日期', 'Won on', 'date', '成交时间 订车日期 签约日期'),
    field('抵制原因', 'Reason of refusal', 'text', '拒绝原因 未成交原因 流失原因'),
    field('签字时间', 'Signed at', 'datetime', '签字日期 组长签字时间 首次签字'),
    field('首次短信时间', 'First message at', 'datetime', '首次短信 短信时间 首次短信日期'),
    field('首次回访', 'First visit', 'datetime', '首次回访时间 首次回访日期 首访 第一次回访'),
    field('二次回访', 'Second visit', 'datetime', '二次回访时间 二次回访日期 第二次回访'),
    field('二次签字', 'Second signature', 'datetime', '二次签字时间 二次签字日期 第二次签字'),
    field('最近有效回访', 'Last valid visit', 'datetime', '最近回访 最近回访日期 最后有效回访 最近有效回访时间'),
    field('短信回访连续次数', 'Message visits in a row', 'integer', '连续短信次数 短信连续次数 连续短信回访次数', {
      min: 0,
    }),
    field('撤销原因', 'Reason of revocation', 'text', '战败原因 战败撤销原因 注销原因 撤卡原因 战败'),
    field('组长签字', 'Leader signed', 'text', '组长签核 组长'),
    field('转交顾问', 'Passed to', 'text', '转交人 移交顾问 转交销售顾问'),
  ],
  computed: leadColumns,
};
