/** Other headers of 交易, 应收, 合同, 信用评等 and 计划. */
import type { HeaderWords } from './types';

export const transactionWords: HeaderWords = {
  单号: '销售订单号 销售订单编号 销货单编号 出货单号 出货单编号 发货单号 送货单号 送货单编号 订单id 订单序号 订单流水号 交易流水号 小票号 业务单号 单据号码 开单编号 销售编号 成交编号 order orderref orderreference ordercode ordernum salesorder salesorderno salesorderid salesordernumber sono saleid saleno salesno transactionnumber transactionno txnid documentno docno docnum docentry receiptno receiptnumber id invoiceid invoicenumber invoice reference ref',
  日期: '交货日期 交易时间 开单日期 制单日期 销货日期 出货日期 送货日期 订货日期 购货日期 消费日期 消费时间 交易日 销售日 成交日 成交时间 付款时间 支付时间 订单时间 订单创建时间 创建时间 开票日期 postingdate docdate datesold salesdate purchasedate orderdatetime orderedat orderedon invoicedate createdat createddate createdtime closedate',
  产品: '品项 货品 商品信息 商品标题 宝贝标题 货物名称 存货名称 项目 项目名称 服务内容 服务名称 品类 产品名 商品名 产品型号 产品服务 产品明细 购买产品 购买商品 itemname itemdescription productdescription producttitle lineitemname merchandise service description sku',
  数量: '购买数量 商品数量 宝贝总数量 订购数量 订单数量 交易数量 发货数量 实发数量 销量 数目 units unitssold orderqty orderquantity lineitemquantity quantitysold quantityordered count',
  单价: '成交价格 销售价格 销售价 零售价 商品单价 商品价格 产品单价 实际单价 unitamount unitcost rate lineitemprice salesprice priceeach sellingprice',
  金额: '货值 货款金额 货款 实收金额 应收金额 实际支付金额 买家实际支付金额 订单实付金额 支付金额 付款金额 订单总额 订单总金额 含税总额 含税销售额 销售总额 销售收入 结算金额 小计 总价 总额 交易额 交易总额 成交额 成交总额 营业额 消费金额 netamount grandtotal ordertotal orderamount ordervalue totalprice totalsales totalamt totalvalue linetotal extendedprice subtotal netsales grossamount grosssales invoiceamount invoicetotal dealamount value',
  成本: '采购成本 产品成本 成本额 成本价格合计 costofgoods costamount',
  业务员:
    '经办业务员 负责业务员 业务人员 业务经理 业务代表 业务 经手人 归属业务员 跟单业务员 营业员 店员 导购 导购员 接单人 跟单员 制单人 seller salesman salesrepname salesrepresentative rep employee owner dealowner',
  渠道: '销售途径 订单来源 订单渠道 成交渠道 销售平台 平台 saleschannel platform',
  类型: '销售退货 出入库类型 单据种类 ordertype transactiontype doctype documenttype',
  团购订单: '团购标记 是否团购订单',
  原单号: '原始单号 关联单号 原销售订单号 originalorder originalorderno',
  退货原因: '退款原因 returnreason',
  鉴定结果: '质检结论 退货鉴定结果',
};

export const receivableWords: HeaderWords = {
  单号: '单据号码 应收编号 应收单编号 对账单号 订单号 订单编号 销售单号 出库单号 送货单号 invoice invoiceid invoiceref documentno docno billnumber billno reference num number',
  开票日期:
    '开具日期 单据时间 出账日期 记账日期 业务日期 销售日期 发货日期 交易日期 开单日期 invoicebilldate invoicedon docdate documentdate postingdate date issuedate issuedon dateissued billingdate',
  到期日:
    '应收日 约定付款日期 约定还款日 约定还款日期 约定收款日 应付日期 应回款日期 应收款到期日 账期到期日 信用到期日 付款截止日 付款截止日期 还款日期 预计回款日期 预计收款日期 计划收款日期 最迟付款日 paymentdue paymentduedate dueon maturitydate datedue',
  金额: '应收总额 应收额 应收账款金额 应收货款 开票额 票面金额 账单金额 欠款总额 欠款额 挂账金额 挂账 发票总额 货款金额 货款 total invoicetotal billamount originalamount totaldue totalamount amountinvoiced',
  已收金额:
    '已付 已付款 已收货款 已收账款 实收 实收款 实际回款 已结金额 已还金额 收回金额 核销金额 已核销金额 累计已收 本期收款 receivedamount paidamount paymentreceived payments collected amountcollected',
  最近收款日:
    '最近付款日期 最近收款时间 最近回款时间 上次收款日期 上次回款日期 最后付款日期 收款时间 付款日期 实际收款日期 实际回款日期 lastpaymentdate datepaid paidon paidat paiddate',
  结清日期: '清账日期 全部收回日期 结账日期 清款日期 clearedon cleareddate closedon dateclosed',
  收款方式: '付款形式 支付形式 结算形式 paymenttype modeofpayment',
  票据号: '承兑汇票号 chequeno checkno checknumber',
  拖延原因: '逾期说明 未回款原因 未收原因 拖欠原因',
  业务员: '业务人员 业务经理 业务代表 经手人 销售代表 销售人员 销售 跟进人 催收人 collector owner salesman',
  呆账核定: '呆账标记 坏账标记 是否呆坏账',
};

export const contractWords: HeaderWords = {
  合同编号: '合同序号 合同单号 协议号 协议书编号 contractid contract contractcode agreementno agreementid',
  名称: '合同题名 合同标题 合同主题 合同标的 项目名称 contractsubject contracttitle subject',
  类型: '合同种类 合同性质 contracttype agreementtype',
  签订日期:
    '签署时间 签约日 签订日 签字日期 订立日期 合同签订日期 合同签订时间 contractdate signeddate datesigned signed',
  生效日期:
    '合同起始日期 合同起始日 合同生效日期 起始日 起始时间 开始时间 有效期起 有效期自 有效期开始 服务开始日期 contractstartdate start validfrom',
  到期日期:
    '合同到期日期 合同终止日期 合同终止日 合同截止日期 合同期满日 终止时间 终止日 结束时间 截止日 截止时间 有效期止 有效期至 有效期结束 服务到期日 服务结束日期 contractenddate end expires expiry expiration expirationdate expireson validto validuntil',
  金额: '合同价款 合同总价 合同总金额 合同价 总价 签约额 协议金额 合同金额含税 contractvalue totalvalue value total',
  发货日期: '交付日期 供货日期 发货日 deliverydate shippeddate',
  负责人: '签订人 经办 签约经办人 合同经办人 跟进人 销售员 销售代表 accountowner contractowner',
  续约通知日期: '续约提醒日期 续签提醒日期 到期提醒日期',
  续约结果: '续约情况 续签情况 是否续签 renewal renewed',
};

export const creditReviewWords: HeaderWords = {
  评等日期: '信用评级日期 评定时间 评级时间 reviewedon date',
  付款及时性: '付款及时性评分 付款及时性得分 付款得分 回款评分 paymentscore',
  财务状况: '财务状况评分 财务状况得分 财务得分 financialscore',
  经营状况: '经营状况评分 经营状况得分 经营得分 operatingscore',
  合作年限: '合作年数年 已合作年限 yearsofcooperation years',
  建议额度: '建议授信额度 申请额度 proposedlimit',
  核定额度: '核定授信额度 授信额度 批准信用额度 approvedlimit',
  批准人: '核定人 评审批准人 approvedby',
  下次评审日期: '下次评定日期 下次复评日期 nextreview nextreviewdate',
};

export const planWords: HeaderWords = {
  月份: '期间 计划期间 所属期间 计划年月 yearmonth',
  部门: '销售部门 事业部 team',
  业务员: '销售人员 业务人员 销售代表 责任人 salesrep owner',
  计划销售额: '计划销售 销售任务 任务额 目标销售 销售指标 月度目标 salestarget salesplan',
  计划回款: '回款任务 回款指标 计划收款 计划收款额 collectiontarget collectionplan',
};
