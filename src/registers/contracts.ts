/** 1.10 合同 [1] [4]. */
import { customerCode, field } from './field';
import type { RegisterDef } from './types';

export const contracts: RegisterDef = {
  id: 'contracts',
  name: '合同',
  en: 'Contracts',
  hints: ['合同', '合同台账', '合同登记', '协议', '销售合同', 'contracts', 'agreements'],
  source: '[1]',
  fields: [
    field('合同编号', 'Contract no.', 'code', '合同号 协议编号 合同号码 编号 contractno contractnumber no', {
      required: true,
      unique: true,
    }),
    customerCode(true, '对方单位 甲方 乙方 签约单位 合同对方'),
    field('名称', 'Title', 'text', '合同名称 协议名称 标题 contractname title', { width: 24 }),
    field('类型', 'Kind', 'list', '合同类型 合同类别 协议类型 类别 kind type', {
      list: ['销售', '保养', '服务', '其他'],
      variants: {
        销售合同: '销售',
        购销: '销售',
        购销合同: '销售',
        维保: '保养',
        保养合同: '保养',
        维修: '服务',
        服务合同: '服务',
        其它: '其他',
      },
    }),
    field('签订日期', 'Signed on', 'date', '签约日期 签订时间 签署日期 签约时间 合同日期 signedon signdate', {
      required: true,
    }),
    field('生效日期', 'Effective on', 'date', '起始日期 开始日期 合同开始日期 生效时间 effectivedate startdate'),
    field(
      '到期日期',
      'Expires on',
      'date',
      '终止日期 截止日期 结束日期 合同到期日 到期日 期满日期 失效日期 合同结束日期 expirydate enddate',
      { required: true },
    ),
    field('金额', 'Amount', 'money', '合同金额 合同总额 合同额 签约金额 总金额 amount contractamount', {
      unit: '元',
      min: 0,
    }),
    field('发货日期', 'Shipped on', 'date', '发货时间 交货日期 shipdate'),
    field('存档日期', 'Archived on', 'date', '归档日期 存档时间 archivedate'),
    field('负责人', 'In charge', 'text', '经办人 业务员 签约人 合同负责人 客户经理 owner'),
    field('续约通知日期', 'Renewal notice on', 'date', '续签通知日期 到期通知日期'),
    field('续约结果', 'Renewal result', 'text', '续签结果 是否续约'),
  ],
  computed: [],
};
