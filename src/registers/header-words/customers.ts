/** Other headers of 客户台账, as ledgers, finance programs, shops and CRM exports call them; the plainest first. */
import type { HeaderWords } from './types';

export const customerWords: HeaderWords = {
  客户编号:
    '基盘编号 往来单位编码 往来单位编号 往来单位代码 单位编码 单位编号 单位代码 公司编号 企业编号 商户编号 经销商编号 经销商代码 门店编号 终端编号 用户编号 用户id 车主编号 会员id 户主编号 客户档案号 客户内码 购货单位编码 recordid companyid accountid accountnumber accountcode clientno clientnumber contactid contactcode partnerid partnercode buyerid userid memberid memberno membernumber custid custno custnum custcode cardcode bpcode soldto soldtoparty debtorno debtorcode customerref customerkey internalreference reference ref',
  客户名称:
    '客户公司名称 客户公司 客户单位名称 客户单位 客户全名 单位全称 公司全名 全称 全名 企业 商户名称 商户 店铺名称 店名 门店名称 门店 终端名称 用户名称 用户姓名 用户 会员名称 会员 买家姓名 买家 采购单位 采购方 购买方 购买单位 需方 甲方单位 委托单位 使用单位 订货单位 收货单位 付款单位 开票单位 开票名称 发票抬头 机构名称 合作方 合作单位 合作单位名称 合作商 合作伙伴 加盟商 代理商名称 代理商 经销商 分销商名称 批发商名称 往来单位名称 投保人 租户 住户 户主 产权人 account organization organisation organizationname businessname tradingname legalname buyer buyername partner partnername cardname bpname debtor debtorname shopname storename member membername billto billtoname custname customerfullname displayname',
  客户类型: '客户群体 客户分类 客户大类 客户种别 accounttype companytype contacttype partnertype',
  企业性质: '企业类型 公司类型 经济类型 登记类型 单位属性 企业所有制 businesstype',
  主管单位: '上级公司 母公司 所属集团 归属集团 集团公司 parentaccount parentcompany',
  行业: '一级行业 所在行业 行业名称 行业大类 经营行业 主营行业 行业属性 industrytype businesscategory',
  地区: '销售区域 业务区域 客户区域 所在区域 归属地区 所属区域 所属片区 所属大区 市场区域 辖区 地区名称 省 市 区县 所在省份 所在省 所在市 省份城市 district territory state stateprovince location county billingcity billingstate billingstateprovince mailingcity country countryregion',
  地址: '工厂地址 厂址 居住地址 现居地址 联络地址 经营地址 办公地点 联系人地址 收件地址 送货地址 配送地址 开票地址 邮寄地址 客户地址 企业地址 门店地址 现住址 家庭地址 房屋地址 详址 street streetaddress address1 addressline1 addressline mailingaddress mailingstreet billingaddress billingaddress1 billingstreet shippingaddress officeaddress homeaddress companyaddress fulladdress postaladdress poaddressline1',
  邮编: '邮政编号 postal postalcode postalzip zippostalcode billingzip billingpostalcode billingzippostalcode mailingzip',
  网址: '网站地址 官网 官方网站 企业网站 企业网址 公司网站 公司主页 domain domainname companydomainname webaddress',
  统一社会信用代码:
    '社会统一信用代码 统一信用码 统一代码 信用代码证号 纳税号 纳税人识别码 纳税登记号 税务登记证号 税务号 开票税号 企业税号 注册号 工商注册号 营业执照 营业执照编号 usci socialcreditcode unifiedsocialcreditcode taxnumber taxregistrationno taxregistrationnumber taxidentificationnumber vat vatno vatnumber vatid businesslicense businesslicenseno registrationno registrationnumber',
  身份证号:
    '身份证件号 身份证件号码 身份证编号 证件编号 id号 idcardno idcardnumber nationalid nationalidno identitycard identitynumber',
  联系人:
    '负责人姓名 联系姓名 对接姓名 对接人姓名 联络人姓名 联系人名称 联系人1 第一联系人 首要联系人 负责联系人 采购联系人 联络员 客户代表 客户方联系人 主联系人 primarycontact maincontact contactpersonname attention attn',
  职务: '联系人职称 联系人岗位 职称 担任职务 jobposition contacttitle designation role',
  手机: '联系人手机号 联系人手机号码 联系人联系方式 联系人联系电话 联系人移动电话 联系手机号 联系手机号码 联系号码 客户手机 客户手机号 客户手机号码 客户联系电话 客户联系方式 手机电话 手机号1 常用电话 主要电话 负责人电话 负责人手机 业主电话 会员手机 会员电话 用户电话 用户手机 买家电话 mobileno mobilenumber mobilephonenumber mobiletel cellno cellnumber handphone contactnumber contactno contactphone contactmobile phoneno phone1 primaryphone mainphone businessphone telno telnumber telephonenumber defaultaddressphone billingphone',
  固定电话:
    '固话号码 办公固话 固定座机 单位座机 公司座机 公司固话 公司总机 总机 办公室电话 办公电话号码 宅电 住宅电话 家庭座机 电话办 workphone businesstel phoneoffice officetel officephonenumber fixedline homephone landlineno landlinenumber',
  邮箱: '电邮 邮箱账号 email地址 联系邮箱 公司邮箱 联系人邮箱 工作邮箱 emailid emailaddr emailaddress1 contactemail mailaddress primaryemail workemail',
  客户经理:
    '负责业务员 负责销售 跟单员 跟单人员 顾问 归属人 所属人 归属销售 所属销售 归属客户经理 所属客户经理 主管业务员 专管业务员 分管业务员 专营业务员 专属客服 专属顾问 管户经理 管户人 维护人 维护客户经理 服务经理 服务专员 业务代表 业务人员 业务 业代 置业顾问 我方负责人 我方对接人 对接业务员 对接销售 营销员 营销经理 客服专员 客户专员 客户负责人 salesmanager 保险代理人 代理人 理财顾问 管家 跟进人员 跟进业务员 accountowner companyowner contactowner customerowner recordowner assignedto assigneduser assignedusername assignedsalesrep salesman salesrepresentative salesowner salesrepname repname relationshipmanager rm accountexecutive handler incharge supportrep',
  第二客户经理: '第二业务员 副业务员 协同人 协作人 联合客户经理 coowner',
  所属部门:
    '归口部门 管理部门 销售部门 分管部门 业务部 事业部 所属事业部 分公司 所属分公司 所在部门 服务部门 负责人部门 负责人主属部门 division businessunit salesteam',
  来源渠道:
    '获客方式 客户渠道 渠道来源 开发方式 了解渠道 进店渠道 客户来源渠道 source sourcechannel accountsource originalsource acquisitionchannel',
  结算方式:
    '付款条款 收款条件 结算类型 结算条件 付款约定 settlement settlementmethod customerpaymentterms paymentterm terms',
  资产: '资产规模 资产合计',
  负债: '负债合计 负债规模',
  密级: '保密程度 涉密等级 保密',
  首次接触日期:
    '首次接触 初次接触 初次接触时间 初次联系日期 初次联系时间 首次拜访日期 首次洽谈日期 初访日期 firstcontacton firstcontacted',
  建档日期:
    '建卡日期 建档日 注册日期 注册时间 加入日期 入库日期 发展日期 建立时间 添加时间 添加日期 新增日期 新增时间 客户创建时间 客户建立日期 开发日期 datecreated createdat createtime creationdate createdtime dateadded addedon joindate joineddate joinedon membersince subscriptiondate registeredon registeredat signupdate customersince since opendate entrydate',
  最近更新日期:
    '最后更新时间 最近更新时间 最近修改日期 最近修改时间 最后修改时间 资料更新日期 资料更新时间 信息更新日期 信息更新时间 上次更新日期 上次更新时间 lastmodified lastmodifieddate lastmodifiedtime modifieddate modifiedon modifiedtime datemodified updatedat updatedon lastupdate lastupdateddate',
  最近核实日期:
    '资料核实日期 资料核对日期 信息核实日期 信息核对日期 上次核实 上次核实时间 最近核实时间 lastverifieddate',
  保管期限: '档案保存期限 保存期至 保管到期日',
  目标标记: '目标客户标记',
  战略客户标记: '是否战略 战略合作客户 strategicaccount keyaccount',
  潜力评分: '潜力值 潜力指数 潜力打分 客户潜力 客户潜力评分',
  重要性评分: '重要性指数 重要性打分 客户重要性',
  信用额度:
    '信用额 授信金额 授信限额 最高额度 赊欠额度 信控额度 信用控制额度 信用限度 信用额度金额 赊销信用额度 creditline creditamount maxcredit creditlimitamount',
  账期天数:
    '信用期限 赊销期限 赊销天数 赊账天数 信用账期 约定账期 收款期 收款账期 付款期 结算期 账期日 netdays paymenttermsdays creditperiod creditterm creditterms termdays',
  连续无赔年数: '连续无赔 连续无出险年数',
  索赔次数: '累计出险次数 累计理赔次数 numberofclaims claimcount',
  黑名单标记: '是否列入黑名单 黑名单标识 blacklist isblacklisted',
  核定等级: '审批等级 评定等级 认定等级',
  核定人: '评定人 认定人 等级审批人',
  核定理由: '评定理由 调整理由 评级理由',
  最近复评日期: '最近评级日期 上次评定日期 最近评定日期',
  备用电话:
    '第二联系电话 其他手机 备用号码 联系电话2 联系方式2 备用联系方式 alternatephone phone3 secondaryphone otherphonenumber',
  备注: '备注说明 其他 其它 其他说明 备注栏 特别说明 备考 客户备注 description',
};
