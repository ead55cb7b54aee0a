/** The person complained of received the complaint himself. */
import { rowCheck } from './support/row-check';

export const complaintHandler = rowCheck({
  id: 'complaintHandler',
  source: '[1-5]',
  register: 'complaints',
  severity: '警告',
  column: '受理人',
  breaks: (row) => row.has('受理人') && row.text('受理人') === row.text('责任人'),
});
