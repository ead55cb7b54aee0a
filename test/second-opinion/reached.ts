/** The values that the full workbook has to bring about, or a rule would go untried. '' is blank. */
const RECURRING = ['未开始', '进行中', '即将到期', '已逾期'];
const ENDING = [...RECURRING, '按时完成', '超时完成'];
/** At most three days long, so due soon from the first day. */
const SHORT = ['未开始', '即将到期', '已逾期', '按时完成', '超时完成'];

const states = (register: string, stems: readonly string[], values: readonly string[]) =>
  stems.map((stem) => [register, `${stem}状态`, values] as const);

export const REACHED: readonly (readonly [register: string, column: string, values: readonly string[]])[] = [
  ['客户台账', '计算等级', ['', 'A', 'B', 'C']],
  ['客户台账', '综合等级', ['', 'A', 'B', 'C']],
  ['客户台账', '暂定', ['是', '否']],
  ['客户台账', '贵宾等级', ['', '普通', '银卡', '金卡', '钻石卡']],
  ['客户台账', '需求等级', ['', 'A', 'B', 'C']],
  ['客户台账', '客户类别', ['重点', '一般', '目标', '潜在']],
  ['客户台账', '核心分销商', ['是', '否']],
  ['客户台账', '二八分类', ['', 'A', 'B', 'C']],
  ['客户台账', '付款信用', ['', '及时', '一般', '拖欠']],
  ['客户台账', '优质', ['是', '否']],
  ['客户台账', '黑名单', ['是', '否']],
  ['客户台账', '生命周期阶段', ['考察期', '形成期', '稳定期', '退化期']],
  ['客户台账', '超信', ['是', '否']],
  ...states('客户台账', ['建档', '更新'], ENDING),
  ...states('客户台账', ['核实', '拜访', '满意度调查', '档案检查', '分级复评', '对账'], RECURRING),
  ...states('客户台账', ['高层拜访', '存档'], ['', ...RECURRING]),
  ['应收', '收款状态', ['未到期', '即将到期', '逾期', '呆账', '结清']],
  ['应收', '账龄段', ['', '未到期', '1-30天', '31-60天', '61-90天', '90天以上']],
  ...states('应收', ['交财务'], ['', ...SHORT]),
  [
    '投诉',
    '投诉状态',
    ['受理', '调查', '待客户同意', '退回责任部门', '处理中', '待回访', '重新处理', '不成立', '已结案'],
  ],
  ['投诉', '重复投诉', ['是', '否']],
  ['投诉', '重大', ['是', '否']],
  ...states('投诉', ['首次答复', '正式答复', '部门答复', '首次回访', '结案', '集团反馈'], ENDING),
  ...states('投诉', ['第二次回访', '预警'], ['', ...ENDING.slice(1)]),
  ...states(
    '拜访',
    ['报告'],
    SHORT.filter((state) => state !== '即将到期'),
  ),
  ...states('拜访', ['承诺'], ENDING),
  ['招待', '陪同超标', ['是', '否']],
  ['客情费', '签核完整', ['是', '无效']],
  ...states(
    '客情费',
    ['填报', '检核'],
    ENDING.filter((state) => state !== '即将到期'),
  ),
  ...states('合同', ['续约通知'], ENDING),
  ...states('合同', ['发货', '存档'], SHORT),
  ['档案', '违规', ['是', '否']],
  ...states('档案', ['移交'], ['', ...ENDING]),
  ...states('借阅', ['归还'], SHORT),
  ...states('服务', ['确认', '完成'], SHORT),
  ...states('服务', ['派工'], ENDING),
  ...states('服务', ['到达', '开票'], ['', ...SHORT]),
  ['线索卡', '自身状态', ['有效', '废卡', '已成交', '已撤销']],
  ['线索卡', '卡状态', ['有效', '重卡', '废卡', '已成交', '已撤销']],
  ...states('线索卡', ['首次短信', '二次签字'], ['', ...SHORT]),
  // A card whose first visit or follow-up is late is void, and has no deadlines.
  ...states('线索卡', ['首访'], ['', '即将到期', '按时完成']),
  ...states('线索卡', ['续访'], ['', '未开始', '进行中', '即将到期']),
  ...states('信用评等', ['评审'], ENDING),
  ['定期事项', '状态', RECURRING.slice(1)],
];
