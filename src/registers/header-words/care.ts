/** Other headers of 联系人, 投诉, 拜访, 联络, 招待, 客情费, 线索卡 and 满意度. */
import type { HeaderWords } from './types';

export const contactWords: HeaderWords = {
  姓名: '联系姓名 联系人名称 人员姓名 客户联系人 联络人 fullname personname',
  工作单位: '所在单位 任职单位 organization',
  客户编号: '公司 单位 company 企业 所属客户 所属公司 associatedcompany',
  职位: '职称 担任职务 岗位职务 jobtitle designation role',
  住址: '家庭地址 现住址 住宅地址 联系地址 homeaddress mailingaddress',
  联系方式:
    '移动电话 电话号码 联系手机 联系号码 tel telephone cell cellphone mobileno mobilephone phonenumber contactnumber',
  生日: '出生日 出生年月 生辰 阳历生日 dateofbirth dob',
  喜好: '个人爱好 个人喜好 兴趣与爱好 interests hobbies',
};

export const complaintWords: HeaderWords = {
  受理编号:
    '客诉编号 客诉单号 投诉登记号 登记号 登记编号 工单号 工单编号 序列号 投诉序号 caseno caseid casenumber ticketid ticketno complaintid complaintnumber',
  受理时间:
    '接到投诉时间 接到投诉日期 客诉日期 客诉时间 来电时间 来电日期 接诉日期 接待时间 反映时间 发生日期 发生时间 收到日期 收到时间 反馈日期 登记日期 投诉登记时间 createdat opened openedat openeddate reporteddate reportedon complaintdate datereceived receiveddate receivedon',
  投诉人: '投诉者姓名 投诉人姓名 客诉人 反馈人 联系人 complainantname contact contactname reportedby',
  电话: '联系人电话 客户电话 投诉电话 来电号码 联系手机 手机号 手机号码 tel telephone contactnumber phonenumber mobile',
  受理渠道: '来访方式 投诉途径 接诉方式 受理方式 反映渠道 反馈渠道 origin source',
  投诉类型:
    '投诉原因类别 投诉性质 客诉类型 客诉类别 问题类型 问题类别 投诉分类 投诉种类 complainttype category casetype issuetype',
  受理人: '接诉员 接待人员 受理人员 记录人 经手人 客服 客服人员 接单人 handledby takenby agent',
  受理部门: '接待部门 登记部门',
  投诉内容:
    '客诉内容 投诉问题 投诉详情 投诉情况 投诉说明 问题描述 问题内容 情况描述 反映情况 反映问题 诉求内容 事件描述 事由 details description complaint complaintdescription complaintdetails subject issue summary',
  客户要求: '客户期望 处理要求 客户诉求内容 requestedresolution request',
  是否成立: '是否属实 投诉属实 是否有效 valid',
  责任部门: '责任归属部门 责任归属 主责部门 归属部门 涉及部门 责任单位 responsibledepartment department',
  责任人: '被投诉人员 被投诉对象 当事人 处理人员 跟进人 责任人员 assignedto responsible responsibleperson',
  转办时间: '派发时间 交办时间 移交日期 转部门时间 转派时间 forwardedat forwardedon',
  部门答复时间: '部门回复日期 部门反馈时间 责任部门答复时间 责任部门回复时间',
  答复客户时间:
    '回复客户日期 客户答复时间 首次答复时间 首次回复时间 首次响应时间 回复日期 repliedat repliedon firstresponse firstresponseat responsedate',
  客户同意方案: '客户是否认可 是否认可 客户同意 客户认可方案',
  方案实施完成时间:
    '解决时间 解决日期 整改时间 整改日期 实施完成日期 方案完成时间 方案实施完成日期 办理完成时间 处理时间 处理日期 resolvedat resolvedon resolveddate resolutiondate',
  结案时间: '关闭日期 办结日 完结时间 完结日期 结束时间 结案日 closeddate closedon closed dateclosed closingdate',
  首次回访时间: '回访 首访时间 第一次回访时间 第一次回访日期 followupdate',
  回访结果: '客户评价 满意与否 是否满意 处理满意度 回访情况 满意情况 客户满意程度 rating followupresult',
  处理意见: '处理结果 处理措施 处理办法 处理情况 解决办法 处置措施 处理方式 resolution action actiontaken',
  经过: '处理过程 调查情况 核实情况 事情经过 investigation',
  原因: '投诉原因 根本原因 产生原因 原因说明 责任原因 rootcause cause reason',
  结论: '调查结果 认定结论 conclusion',
  赔偿金额: '赔偿 赔款金额 赔偿款 索赔金额 compensation',
  赔偿批准人: '赔付审批人 赔偿核准人',
  防范措施: '整改措施 预防改进措施 预防纠正措施 correctiveaction preventiveaction',
  重大投诉: '是否重大客诉 重大客诉 重大标记 major ismajor',
};

export const visitWords: HeaderWords = {
  编号: '走访单号 拜访记录编号 拜访记录号 序列号 visitid id',
  计划日期:
    '计划走访日期 计划拜访时间 拟拜访日期 预计拜访日期 预约时间 拜访计划日期 plandate scheduleddate scheduledon',
  实际日期: '走访时间 访问日期 访问时间 到访日期 实访日期 实际走访日期 日期 actualdate visitedon dateofvisit visitedat',
  拜访人:
    '拜访者 走访人员 访问人员 出访人 拜访业务员 销售员 客户经理 业务代表 负责人 visitedby salesperson salesrep rep owner',
  拜访人级别: '拜访者级别 拜访人职级 职级 visitorlevel level',
  方式: '拜访形式 走访形式 形式 method type visittype',
  目的: '拜访事由 拜访主题 主题 走访目的 拜访内容 洽谈内容 objective subject',
  结果: '结论 拜访成果 走访结果 走访情况 拜访总结 效果 沟通结果 洽谈结果 拜访效果 outcome summary visitresult',
  承诺事项: '承诺事宜 承诺客户事项 对客户承诺 待办事项 commitment commitments',
  承诺完成日期: '承诺日期 约定完成日期 承诺完成期限 commitmentdate commitmentdue',
  承诺实际完成日期: '实际完成日期 承诺兑现时间 实际完成时间',
  报告提交日期: '报告提交时间 提交时间 报告时间 reportdate reportsubmitted',
  费用: '费用合计 费用金额 拜访费 花费 支出 差旅费用',
};

export const followUpWords: HeaderWords = {
  日期: '跟踪日期 回访日期 沟通时间 联系时间 记录日期 activitydate contactdate contactedon createdat',
  方式: '联系形式 跟踪方式 回访方式 跟进类型 联系途径 activitytype type channel',
  内容: '联系内容 跟踪内容 跟进情况 联系情况 沟通情况 洽谈内容 回访内容 联络情况 details subject description',
  客户反馈: '客户反应 客户态度 客户回应 response',
  下次联络日期:
    '下次跟踪日期 下次回访日期 下次联络时间 下次联系时间 下次沟通日期 nextfollowup nextfollowupdate nextdate nextcontactdate',
  联络人: '跟踪人 销售员 负责人 记录人 owner assignedto salesperson createdby',
};

export const hospitalityWords: HeaderWords = {
  日期: '宴请日期 用餐日期 来访日期 hospitalitydate',
  接待等级: '接待档次 接待类别 级别 level',
  客人数: '宴请人数 来访人数 客方人数 对方人数 人数 numberofguests guestcount',
  陪同人数: '陪同 陪同人员 我方人数 我方陪同人数 陪同人员人数 numberofcompanions',
  费用总额: '实际费用 消费金额 接待费用 接待费 金额合计 总计 支出金额 expense total',
  礼品: '礼品内容 馈赠礼品 赠送礼品 gifts',
  礼品签收: '礼品是否已签收 礼品签收情况',
  负责人: '经办 主办人 主办 承办人 接待负责人 接待人员 主陪人 招待负责人 host owner',
};

export const relationshipExpenseWords: HeaderWords = {
  月份: '期间 所属期间 申请月份 费用所属月份',
  用途: '费用类型 费用类别 费用项目 使用用途 费用性质',
  采购金额: '当月采购额 当月采购金额 月采购额 采购总额 客户采购额',
  回款金额: '当月回款 当月回款额 当月回款金额 月回款额',
  申请金额: '申请额 拟申请金额 客情费 申请客情费 申请费用金额',
};

export const leadWords: HeaderWords = {
  卡号: '意向编号 潜客编号 商机编号 线索id leadid leadnumber opportunityid dealid recordid id',
  建卡日期:
    '来电日期 来店日期 到店日期 进店日期 接待日期 首次到店日期 获取日期 创建时间 录入日期 createdate createddate createdat datecreated',
  客户名称:
    '意向人 意向人姓名 公司名称 客户公司 企业名称 单位名称 客户全称 客户简称 潜客姓名 潜在客户 意向客户姓名 意向客户名称 联系人姓名 联系人 company companyname accountname associatedcompany fullname leadname contactname dealname 线索名称 商机名称',
  电话: '意向客户电话 客户电话 联系手机 移动电话 tel telephone phonenumber cell mobilephone',
  '车型/产品': '意向车款 车款 意向车系 关注车型 咨询产品 需求产品 意向型号 意向产品名称 interestedin productinterest',
  来源: '获客渠道 来源类型 信息渠道 客户渠道 source channel',
  顾问: '跟进顾问 接待顾问 销售员 客户经理 归属人 归属顾问 接待人 专属顾问 leadowner dealowner opportunityowner owner assignedto salesperson salesrep',
  开发阶段: '线索状态 跟进状态 当前阶段 销售进度 dealstage leadstatus leadstage salesstage status',
  预计金额: '意向金额 预估金额 预计成交额 预计合同金额 amount value estimatedvalue expectedrevenue dealvalue',
  试乘试驾: '是否已试驾 试驾情况',
  成交日期: '下订日期 订单日期 预计成交日期 closedate closeddate',
  抵制原因: '战败理由 流失理由 客户抵制原因 lostreason',
  最近有效回访: '最近跟进时间 最近跟进日期 最后跟进时间 最后跟进日期 lastactivity lastactivitydate lastcontacted',
  首次回访: '首次跟进时间 首次跟进日期 首次回访时间日期 firstvisit',
};

export const satisfactionWords: HeaderWords = {
  日期: '评分日期 调查时间 回访时间 填写日期 填表日期 createdat',
  叫修号: '工单编号 服务工单号 叫修单号 报修单号 ticketno workorder',
  技术员: '工程师 服务工程师 维修技师 师傅 engineer',
  态度: '服务态度评分 服务态度得分 态度得分',
  技术: '技术水平评分 维修质量 服务质量 技术得分',
  到达时间: '到达及时性 上门及时 上门及时性 到达时间得分 及时率',
  承诺办理: '承诺履行 承诺办理得分 履约情况',
  建议或抱怨: '建议及抱怨 客户建议 意见与建议 意见或建议 意见和建议 comment comments feedback',
  重大: '重大事项 major',
};
