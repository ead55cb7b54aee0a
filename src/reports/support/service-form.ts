/** Head of the forms of a service call. */
import type { Row } from '../../values/rows';
import type { FormRow, ReportContext } from '../types';
import { shownName } from './customers';
import { field, of, row } from './form';
import { isSecret, maskNumber } from './mask';

/** Which call, of whom, where and for what. */
export const callIdentity = (record: Row, customer: Row, context: ReportContext): FormRow[] => {
  const phone = record.text('电话');
  return [
    row(of(record, '叫修号'), of(record, '叫修时间', 'datetime')),
    row(
      field('客户名称', shownName(customer, context) || null),
      field('电话', (isSecret(customer) && !context.unmask ? maskNumber(phone) : phone) || null),
    ),
    row(field('地址', record.text('地址') || customer.text('地址') || null)),
    row(of(record, '型号'), of(record, '车牌号')),
  ];
};
