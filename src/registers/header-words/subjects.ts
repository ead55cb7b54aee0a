/** What each register is about, in the words that offices put before its headers: 报修 in 报修电话. */
import type { RegisterId } from '../types';

export const SUBJECT_WORDS: Readonly<Record<RegisterId, string>> = {
  customers: '客户 客商 企业 公司 单位 资料',
  contacts: '联系人 联络人',
  transactions: '销售 订单 交易 出货 出库 发货 送货 货品 货款',
  receivables: '发票 账单 账款 单据',
  complaints: '投诉 客诉 受理 登记',
  visits: '拜访 走访 访问',
  followUps: '联络 联系 跟进 跟踪 沟通',
  hospitality: '招待 接待 宴请',
  relationshipExpense: '客情费 客情 费用',
  contracts: '合同 协议',
  archives: '档案 资料 车辆',
  loans: '借阅 借用 外借 借出',
  serviceCalls: '报修 维修 叫修 服务 工单 受理 上门 设备',
  satisfaction: '满意度 调查 评价',
  leads: '意向 线索 潜客 商机 登记',
  creditReviews: '信用 评等 评级',
  periodicTasks: '事项 任务',
  plans: '计划',
};
