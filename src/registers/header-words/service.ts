/** Other headers of 服务, 档案, 借阅 and 定期事项. */
import type { HeaderWords } from './types';

export const serviceCallWords: HeaderWords = {
  叫修号:
    '报修编号 维修编号 服务编号 派工号 受理单号 服务工单号 服务单编号 维修工单号 workorder workorderno workordernumber caseno jobno ticketid ticketnumber serviceno',
  叫修时间:
    '报修日 calltime 登记时间 受理日期 申请时间 申请日期 进厂时间 送修时间 送修日期 接修日期 来电日期 接单日期 reportedat reportedon createdat requestdate requestedon opendate openedat',
  地址: '安装地址 上门地址 客户地址 使用地址 location siteaddress',
  型号: '设备名称 产品名称 品牌型号 机器型号 车型 device equipment product productmodel',
  区域: '市区或郊区 区域类型 城区郊区 市郊 area',
  服务类别: '服务性质 维修性质 收费类别 保修类型 工单类型 服务方式 servicetype type category',
  紧急: '加急与否 是否加急 紧急标记 isurgent',
  电话: '联系人电话 客户电话 用户电话 联系手机 手机号 手机号码 tel telephone phonenumber contactnumber mobile',
  购买日期: '购买日 购入日期 销售日期 purchasedate purchasedon',
  故障现象: '故障 报修故障 故障现象描述 报修问题 故障内容 报修现象 problem issue symptom description fault',
  约定时间: '预约日期 预约上门时间 约定日期 appointment appointmenttime',
  确认时间: '回复时间 响应日期 confirmedat confirmedon',
  派工时间: '派员时间 派工日 派单日期 派遣时间 dispatchtime dispatchedat assignedat',
  到达时间: '到达日期 抵达时间 到场日期 上门日期 arrivedat onsiteat arrivaltime',
  原定完成时间: '预定完成时间 约定完成时间 计划完工时间 预计完工时间',
  完成时间:
    '维修完成时间 维修完成日期 竣工时间 修好时间 结束时间 completedat completedon finishedat closedat completiondate',
  耗用工时: '作业工时 实际工时 工时数 hours laborhours',
  客户确认: '客户签名 客户确认签字 用户签字 用户签名',
  技术员: '维修技师 技师 服务工程师 服务技师 派工人员 上门人员 维修人 维修师傅 服务员 engineer assignedto',
  故障原因: '故障原因分析 故障判断 cause rootcause',
  维修结果: '处理情况 维修内容 处理措施 维修措施 维修处理 result resolution',
  配件: '更换零件 更换零配件 使用配件 零配件 更换部件 parts partsused',
  费用: '合计费用 总费用 收费 服务费用 收费总额 应收费用 维修金额 cost fee amount total',
};

export const archiveWords: HeaderWords = {
  档案编号: '档案序号 档案卷号 客户档案编号 fileid filenumber archiveno',
  车架号: '车辆识别号 车架 vin码 vinno',
  档案类型: '档案种类 档案性质 archivetype filetype',
  业务日期: '业务时间 交付日期 提车日期 完工日期 deliverydate',
  移交日期: '交接日期 移交时间日期 归档时间 交档时间 上交日期 handover handoverdate',
  应有资料项: '应有资料 应有资料项数 应有资料份数 应交份数 应交资料项 应交项数',
  已有资料项: '已有资料 已有资料项数 实有资料 实有资料项 实交份数 已交份数 已交资料数',
  缺用户签名项数:
    '未签名数 未签字数 客户未签名数 客户未签字数 用户未签名数 用户未签字数 缺用户签字 缺用户签字数 缺客户签字 缺客户签字数 用户签名缺失 用户签名缺项',
  缺内部签名项数: '缺内部签字 缺内部签字数 内部签名缺失 内部签名缺项',
  遗失件数: '遗失份数 丢失份数 缺失件数',
  责任人: '责任人员 交接人 归档人 移交人 档案责任人 owner responsible',
};

export const loanWords: HeaderWords = {
  登记号: '外借登记号 外借编号 借阅单号 借阅序号 loanid',
  资料名称: '外借资料 外借资料名称 借阅内容 借阅档案 材料名称 document documentname',
  份数: '借阅份数 外借份数 quantity qty',
  密级: '保密级 资料密级 secrecy',
  借阅人: '借阅者 外借人 借用者 领用人 borrowedby',
  部门: '借用部门 外借部门 所在部门 dept',
  借出时间: '外借时间 借用日期 借用时间 借出日 领用日期 borrowedon borrowedat loandate',
  理由: '目的 用途 借用原因 借用理由 外借理由 外借原因 事由 purpose',
  批准人: '审批领导 审批 审核人 核准人 批准领导 approver',
  归还时间: '还回时间 实际归还日期 实际归还时间 归还日 returndate returnedat',
};

export const periodicTaskWords: HeaderWords = {
  事项: '工作事项名称 工作项目 例行事项 任务名称 定期工作 taskname',
  频率: '频度 周期频率 执行周期 执行频率 cycle',
  责任人: '执行人 负责人员 责任人员 responsible assignee',
  上次完成日期: '上次完成时间 最近一次完成日期 上次执行日期 lastcompleted',
};
