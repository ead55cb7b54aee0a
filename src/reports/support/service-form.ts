/** Head of the forms of a service call. */
import type { Row } from '../../values/rows';
import type { FormRow, ReportContext } from '../types';
import { shownName, shownPhone } from './customers';
import { field, of, row } from './form';

/** Which call, of whom, where and for what. */
export const callIdentity = (record: Row, customer: Row, context: ReportContext): FormRow[] => {
  return [
    row(of(record, '叫修号'), of(record, '叫修时间', 'datetime')),
    row(
      field('客户名称', shownName(customer, context) || null),
      field('电话', shownPhone(record.text('电话'), customer, context) || null),
    ),
    row(field('地址', record.text('地址') || customer.text('地址') || null)),
    row(of(record, '型号'), of(record, '车牌号')),
  ];
};
