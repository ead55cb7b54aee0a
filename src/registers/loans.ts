/** 1.12 借阅: files lent out [1-4] [1-13]. */
import { customerCode, field } from './field';
import type { RegisterDef } from './types';

export const loans: RegisterDef = {
  id: 'loans',
  name: '借阅',
  en: 'Loans',
  hints: ['借阅', '外借', '借阅登记', '资料借阅', '资料外借', '档案借阅', 'loans'],
  source: '[1-4]',
  fields: [
    field('登记号', 'Loan no.', 'code', '借阅编号 借阅登记号 登记编号 序列号 编号 loanno no', {
      required: true,
      unique: true,
    }),
    field('资料名称', 'Item', 'text', '借阅资料 档案名称 资料 文件名称 item', { required: true, width: 24 }),
    field('份数', 'Copies', 'integer', '数量 件数 copies', { unit: '个', min: 0 }),
    customerCode(false),
    field('密级', 'Secrecy', 'list', '保密级别 保密等级', {
      list: ['普通', '机密', '绝密'],
      variants: { 一般: '普通', 公开: '普通', 秘密: '机密' },
    }),
    field('借阅人', 'Borrower', 'text', '借用人 借出人 借档人 borrower', { required: true }),
    field('部门', 'Department', 'text', '借阅部门 所属部门 department'),
    field('借出时间', 'Lent at', 'datetime', '借出日期 借阅日期 借阅时间 外借日期 lenton', { required: true }),
    field('理由', 'Reason', 'text', '借阅理由 借阅事由 用途 借阅原因 reason'),
    field('批准人', 'Approved by', 'text', '审批人 批准 approvedby'),
    field('归还时间', 'Returned at', 'datetime', '归还日期 还回日期 returnedon'),
  ],
  computed: [],
};
