/** 1.5 投诉: from receipt to closing [0] [1-3] [1-5] [4]. */
import { complaintColumns } from './complaint-columns';
import { customerCode, field } from './field';
import type { RegisterDef } from './types';

export const complaints: RegisterDef = {
  id: 'complaints',
  name: '投诉',
  en: 'Complaints',
  hints: ['投诉', '客诉', '抱怨', '投诉记录', '客户投诉', '投诉登记', 'complaints'],
  source: '[1-3]',
  fields: [
    field('受理编号', 'Complaint no.', 'code', '编号 投诉编号 投诉单号 受理号 投诉号 complaintno no', {
      required: true,
      unique: true,
    }),
    field('受理时间', 'Received at', 'datetime', '受理日期 投诉时间 投诉日期 接诉时间 登记时间 receivedat date', {
      required: true,
    }),
    customerCode(true, '投诉客户 投诉单位'),
    field('投诉人', 'Complainant', 'text', '反映人 投诉者 来电人 complainant'),
    field('电话', 'Phone', 'phone', '联系电话 投诉人电话 电话号码 手机 联系方式 phone'),
    field('受理渠道', 'Channel', 'text', '渠道 来源 投诉渠道 投诉方式 投诉来源 channel'),
    field('投诉类型', 'Kind', 'list', '投诉类别 类型 类别 投诉性质 kind type', {
      list: ['工程质量', '产品质量', '服务质量', '价格', '其他'],
      variants: {
        工程: '工程质量',
        产品: '产品质量',
        质量: '产品质量',
        质量问题: '产品质量',
        服务: '服务质量',
        服务态度: '服务质量',
        价格问题: '价格',
        其它: '其他',
      },
    }),
    field('受理人', 'Received by', 'text', '接待人 接诉人 登记人 receivedby'),
    field('受理部门', 'Receiving department', 'text', '接诉部门'),
    field('车型', 'Model', 'text', '型号 model'),
    field('车牌号', 'Plate', 'plate', '车牌 车牌号码 plate'),
    field('投诉内容', 'Content', 'text', '投诉事项 内容 投诉事由 投诉描述 反映内容 content', {
      required: true,
      width: 30,
    }),
    field('客户要求', 'Demand', 'list', '客户诉求 诉求 要求 demand', {
      list: ['减价', '退货', '换货', '赔偿', '建议', '其他'],
      variants: { 退款: '退货', 降价: '减价', 更换: '换货', 其它: '其他' },
    }),
    field('重大情形', 'Serious circumstance', 'list', '重大事件 严重情形', {
      list: ['向厂方投诉', '堵门', '闹事', '退换车', '媒体', '其他'],
      variants: { 媒体曝光: '媒体', 厂方投诉: '向厂方投诉', 其它: '其他' },
    }),
    field('是否成立', 'Justified', 'yesno', '投诉是否成立 成立 justified'),
    field('责任部门', 'Department responsible', 'text', '承办部门 处理部门 被投诉部门'),
    field('责任人', 'Person responsible', 'text', '被投诉人 承办人 处理人'),
    field('转办时间', 'Passed on at', 'datetime', '转办日期 移交时间 转交时间'),
    field('部门答复时间', 'Department answered at', 'datetime', '部门答复日期 部门回复时间'),
    field('答复客户时间', 'Customer answered at', 'datetime', '答复客户日期 答复时间 答复日期 回复客户时间 回复时间'),
    field('客户同意方案', 'Customer agrees', 'yesno', '客户是否同意 是否同意 同意方案'),
    field(
      '方案实施完成时间',
      'Remedy done at',
      'datetime',
      '整改完成日期 整改完成时间 处理完成时间 实施完成时间 处理完成日期',
    ),
    field('结案时间', 'Closed at', 'datetime', '结案日期 关闭时间 办结时间 办结日期 closedat'),
    field('首次回访时间', 'First visit at', 'datetime', '回访日期 回访时间 首次回访日期 首次回访'),
    field('第二次回访时间', 'Second visit at', 'datetime', '第二次回访日期 二次回访时间 二次回访日期'),
    field('回访结果', 'Result of visit', 'list', '满意程度 回访满意度 客户满意度 回访评价 满意度', {
      list: ['非常满意', '满意', '一般', '不满意', '很不满意'],
      variants: {
        很满意: '非常满意',
        十分满意: '非常满意',
        基本满意: '满意',
        较满意: '满意',
        较不满意: '不满意',
        非常不满意: '很不满意',
        十分不满意: '很不满意',
      },
    }),
    field('处理意见', 'Proposal', 'text', '处理方案 解决方案'),
    field('经过', 'Course of events', 'text', '调查经过 处理经过'),
    field('原因', 'Cause', 'text', '投诉原因 原因分析'),
    field('结论', 'Conclusion', 'text', '调查结论 处理结论'),
    field('赔偿金额', 'Compensation', 'money', '赔偿额 赔付金额 补偿金额', { unit: '元', min: 0 }),
    field('赔偿批准人', 'Compensation approved by', 'text', '赔偿审批人'),
    field('防范措施', 'Prevention', 'text', '预防措施 改进措施 纠正措施'),
    field('重大投诉', 'Serious', 'yesno', '是否重大 重大投诉是否 是否重大投诉 重大 serious'),
    field('集团反馈时间', 'Group informed at', 'datetime', '集团反馈日期 反馈集团时间'),
    field('预警报备时间', 'Warned at', 'datetime', '预警时间 报备时间 预警报备日期'),
  ],
  computed: complaintColumns,
};
