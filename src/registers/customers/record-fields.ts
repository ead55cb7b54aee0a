/** 客户台账: when the card was last seen to, joint-venture particulars [1-8], and what remains. */
import { field, note } from '../field';
import type { FieldDef } from '../types';

export const recordFields: readonly FieldDef[] = [
  field('最近复评日期', 'Reviewed on', 'date', '复评日期 上次复评日期 分级复评日期 上次评级日期'),
  field('最近变动日期', 'Changed on', 'date', '变动日期 资料变动日期 信息变动日期'),
  field('最近存档日期', 'Archived on', 'date', '存档日期 归档日期 上次存档日期'),
  field('最近档案检查日期', 'File checked on', 'date', '档案检查日期 上次档案检查日期'),
  field('最近对账日期', 'Reconciled on', 'date', '对账日期 上次对账日期 最后对账日期'),
  field('承揽区域', 'Contracting area', 'text', '施工区域 承接区域', { onlyIn: ['联营工程'], source: '[1-8]' }),
  field('人脉背景', 'Connections', 'text', '社会关系 背景', { onlyIn: ['联营工程'], source: '[1-8]' }),
  field('过往业绩', 'Track record', 'text', '历史业绩 以往业绩 工程业绩', { onlyIn: ['联营工程'], source: '[1-8]' }),
  field('竣工评价', 'Completion review', 'text', '竣工验收评价 工程评价', { onlyIn: ['联营工程'], source: '[1-8]' }),
  field('入网审批日期', 'Admitted on', 'date', '入网日期 准入日期 入围日期', {
    onlyIn: ['联营工程'],
    source: '[1-8]',
  }),
  field(
    '备用电话',
    'Other phone',
    'phone',
    '其他电话 备用联系电话 电话2 手机2 第二电话 备用手机 其他联系方式 otherphone altphone phone2',
  ),
  note,
];
