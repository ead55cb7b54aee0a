/** 1.11 档案: customer files handed over to the archive, with fines for late or incomplete ones [1-2]. */
import { archiveColumns } from './archive-columns';
import { customerCode, field } from './field';
import type { RegisterDef } from './types';

const COUNT = { unit: '个', min: 0 } as const;

export const archives: RegisterDef = {
  id: 'archives',
  name: '档案',
  en: 'Archives',
  hints: ['档案移交', '档案', '档案签收', '用户档案', '归档', '交车档案', 'archives', 'files'],
  source: '[1-2]',
  fields: [
    field('档案编号', 'File no.', 'code', '档案号 案卷号 编号 fileno no', { required: true, unique: true }),
    customerCode(true, '车主 车主姓名'),
    field('车牌号', 'Plate', 'plate', '车牌 车牌号码 牌照号'),
    field('车架号', 'VIN', 'vin', '车辆识别代号 底盘号 车架号码 vin'),
    field('档案类型', 'Kind', 'list', '类别 类型 档案类别 kind', {
      list: ['销售', '售后', '其他'],
      variants: { 销售档案: '销售', 新车: '销售', 售后档案: '售后', 维修: '售后', 服务: '售后', 其它: '其他' },
    }),
    field('业务日期', 'Business date', 'date', '交车日期 交车日 交车时间 结算日期 日期', { required: true }),
    field('移交日期', 'Handed over on', 'date', '移交时间 交档日期 归档日期 签收日期'),
    field('应有资料项', 'Items required', 'integer', '应有资料数 应交资料数 应有份数 应有项数', COUNT),
    field('已有资料项', 'Items present', 'integer', '实有资料数 已有资料数 实交资料数 实有份数 实有项数', COUNT),
    field(
      '缺用户签名项数',
      'Customer signatures missing',
      'integer',
      '缺签名数 缺用户签名 缺客户签名 缺客户签名数',
      COUNT,
    ),
    field('缺内部签名项数', 'Internal signatures missing', 'integer', '缺内部签名 缺内部签名数', COUNT),
    field('联系人未核对', 'Contact not verified', 'yesno', '未核对联系人 联系人是否未核对'),
    field('遗失件数', 'Items lost', 'integer', '遗失数 丢失件数 遗失', COUNT),
    field('责任人', 'Person responsible', 'text', '责任顾问 销售顾问 服务顾问 顾问 经办人'),
    field('部门', 'Department', 'text', '所属部门 责任部门'),
  ],
  computed: archiveColumns,
};
