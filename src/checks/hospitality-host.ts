/** The host does not have the rank that the grade of the reception asks for. */
import { rowCheck } from './support/row-check';

/** Grade of the reception → rank of the host. */
const HOSTS: Readonly<Record<string, string>> = { A: '高层', B: '总监', C: '经理', D: '主管' };

export const hospitalityHost = rowCheck({
  id: 'hospitalityHost',
  source: '[1-7]',
  register: 'hospitality',
  severity: '警告',
  column: '接待人级别',
  breaks: (row) => {
    const wanted = HOSTS[row.text('接待等级').charAt(0)];
    return wanted !== undefined && row.has('接待人级别') && row.text('接待人级别') !== wanted && { wanted };
  },
});
