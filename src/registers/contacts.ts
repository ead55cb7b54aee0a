/** 1.2 联系人: people at the customers, from 客户关系卡片 [1-18]. */
import { customerCode, field, note } from './field';
import type { RegisterDef } from './types';

export const contacts: RegisterDef = {
  id: 'contacts',
  name: '联系人',
  en: 'Contacts',
  hints: ['联系人', '客户关系卡', '通讯录', '客户联系人', 'contacts', 'people'],
  source: '[1-18]',
  fields: [
    field('姓名', 'Name', 'text', '联系人 联系人姓名 名字 name contactname', { required: true }),
    customerCode(true),
    field('工作单位', 'Employer', 'text', '就职单位 employer'),
    field('职位', 'Position', 'text', '职务 岗位 头衔 position title'),
    field('住址', 'Home address', 'text', '家庭住址 地址 住所 address', { width: 28 }),
    field('联系方式', 'Phone', 'phone', '电话 联系电话 手机 手机号 手机号码 phone mobile'),
    field('生日', 'Birthday', 'date', '出生日期 出生年月日 birthday birthdate'),
    field('喜好', 'Likes', 'text', '爱好 兴趣爱好 兴趣 偏好 hobby likes'),
    note,
  ],
  computed: [],
};
