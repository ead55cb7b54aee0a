/** 35 销售收款计划表: open receivables due by the end of the period, and each salesperson's planned and actual receipts. */
import { CUSTOMER_CODE } from '../registers/types';
import type { Row } from '../values/rows';
import type { ReportDef } from './types';
import { shownNameOf } from './support/customers';
import { UNFILLED, groupBy, roundMoney, shareOf, sumOf } from './support/group';
import { by, byCode, inOrder } from './support/order';
import { isWithin } from './support/periods';
import { plansByPerson } from './support/plans';
import { openReceivables } from './support/receivables';
import { recordsOf } from './support/records';
import { column, handwritten, tableOf } from './support/table';

/** 应到期日 fills a blank 到期日 from the invoice date and the customer's terms. */
const dueOf = (row: Row): number | null => row.number('应到期日') ?? row.number('到期日') ?? null;

interface Line {
  readonly owner: string;
  /** Undefined for a salesperson with a plan but nothing open. */
  readonly row: Row | undefined;
  /** Plan and receipts of the salesperson stand on the first of its lines. */
  readonly first: boolean;
}

export const collectionPlan: ReportDef = {
  id: 35,
  title: '销售收款计划表',
  en: 'Collection plan',
  kind: 'list',
  sources: ['receivables', 'customers', 'plans'],
  paper: 'landscape',
  period: 'month',
  note: {
    zh: '期间结束前到期的未结清应收（含已逾期，呆账另见呆账统计表），计划收款由业务员填写。计划回款为计划台账中业务员的计划，没有的取其客户的计划之和；实际回款为最近收款日在期间内的已收金额，均列在业务员的第一行。',
    en: 'Open receivables due by the end of the period, overdue ones included, bad debts not. Planned receipts are the salesperson’s own, else those of the customers in charge; actual ones what was received within the period; both stand on the first line of a salesperson.',
  },
  build(context) {
    const ownerOf = (row: Row): string => row.text('业务员') || UNFILLED;
    const open = openReceivables(context)
      .filter((row) => row.text('收款状态') !== '呆账')
      .filter((row) => (dueOf(row) ?? Infinity) < context.period.to + 1)
      .sort(
        inOrder(
          by(ownerOf),
          by((row) => dueOf(row) ?? 0),
          byCode,
        ),
      );
    const planned = new Map([...plansByPerson(context)].map(([owner, { receipts }]) => [owner, receipts]));
    const received = new Map<string, number>();
    for (const row of recordsOf(context, 'receivables')) {
      if (!isWithin(row.number('最近收款日'), context.period, context.asOf)) continue;
      received.set(ownerOf(row), (received.get(ownerOf(row)) ?? 0) + row.amount('已收金额'));
    }
    const groups = groupBy(open, ownerOf);
    const owners = [...new Set([...groups.keys(), ...planned.keys(), ...received.keys()])].sort(by((name) => name));
    const lines = owners.flatMap((owner): Line[] =>
      (groups.get(owner) ?? [undefined]).map((row, at) => ({ owner, row, first: at === 0 })),
    );
    const of =
      (sums: ReadonlyMap<string, number>) =>
      ({ owner, first }: Line) =>
        first ? roundMoney(sums.get(owner) ?? 0) : null;
    const total = (sums: ReadonlyMap<string, number>): number => sumOf(sums.values(), (amount) => amount);
    const table = tableOf<Line>(
      [
        column('业务员', 'text', ({ owner }) => owner),
        column('客户编号', 'text', ({ row }) => row?.text(CUSTOMER_CODE) || null),
        column('客户名称', 'text', ({ row }) => (row && shownNameOf(row, context)) || null, { width: 26 }),
        column('单号', 'text', ({ row }) => row?.text('单号') || null),
        column('到期日', 'date', ({ row }) => (row ? dueOf(row) : null)),
        column('余额', 'money', ({ row }) => row?.amount('余额') ?? null, { total: true }),
        column('收款状态', 'text', ({ row }) => row?.text('收款状态') || null),
        column('逾期天数', 'integer', ({ row }) => row?.number('逾期天数') ?? null),
        handwritten('计划收款日', 12),
        handwritten('计划收款金额', 14),
        column('计划回款', 'money', of(planned), { total: true }),
        column('实际回款', 'money', of(received), { total: true }),
        column('完成率', 'percent', ({ owner, first }) =>
          first ? shareOf(received.get(owner) ?? 0, planned.get(owner) ?? 0) : null,
        ),
      ],
      lines,
      context,
      { keys: ['单号'], totals: { 完成率: shareOf(total(received), total(planned)) } },
    );
    return { ...table, total: table.total!.map((cell, at) => (at === 0 ? `合计 ${open.length} 笔` : cell)) };
  },
};
