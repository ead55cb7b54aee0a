/** 67 客户商品进出登记本: goods taken away for repair, and given back. */
import { CUSTOMER, listReport } from './support/list-report';
import { by } from './support/order';
import { isWithin } from './support/periods';
import { column, handwritten, own } from './support/table';

export const goodsInAndOut = listReport({
  id: 67,
  title: '客户商品进出登记本',
  en: 'Customer goods in and out',
  register: 'serviceCalls',
  unit: '件',
  period: 'toDate',
  where: (row, context) => isWithin(row.number('携回日期'), context.period, context.asOf),
  order: by((row) => row.number('携回日期') ?? 0),
  note: {
    zh: '期间内携回修护的商品（服表004）；在修天数自携回至归还，未归还的算至截至日期。客户签收手工填写。',
    en: 'Goods taken away for repair within the period; days until given back, or until the as-of date. The customer signs by hand.',
  },
  columns: [
    own('叫修号'),
    ...CUSTOMER,
    own('型号'),
    own('故障现象', 'text', { width: 24 }),
    own('技术员'),
    own('携回日期', 'date'),
    own('收据号'),
    own('归还日期', 'date'),
    column('在修天数', 'integer', (row, context) => {
      const [from, to] = [row.number('携回日期'), row.number('归还日期') ?? context.asOf];
      return from === undefined ? null : Math.floor(to) - Math.floor(from);
    }),
    column('状态', 'text', (row) => (row.has('归还日期') ? '已归还' : '在修')),
    handwritten('客户签收', 12),
  ],
});
