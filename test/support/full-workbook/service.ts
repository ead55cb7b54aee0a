import { addMonths } from '../../../src/values/serial';
import { clock, endOfMonth, maybeMoments, maybePast, moments, nearDays, pastDays } from './dates';
import { CODES, NAMED } from './codes';
import { type FullSheet, often, sheet } from './sheet';

/** 服务: working hours that end at closing time, calls at night, at weekends and on make-up days. */
export const serviceSheet = (asOf: number): FullSheet => {
  const step = maybeMoments(asOf, 10);
  return sheet(
    '报修登记',
    60,
    [
      ['叫修号', (n) => `FW${1000 + n}`],
      ['叫修时间', [...moments(asOf), asOf + 0.9, '上午'], 'datetime'],
      ['客户编号', NAMED],
      ['区域', ['市区', '郊区', '市区', '郊区', null]],
      ['服务类别', ['A', 'A', 'B', 'C', 'D', null]],
      ['紧急', ['是', '否', null]],
      ['故障现象', ['不制冷', '异响']],
      ['确认时间', step, 'datetime'],
      ['派工时间', step, 'datetime'],
      ['到达时间', step, 'datetime'],
      ['完成时间', step, 'datetime'],
      ['开票日期', maybePast(asOf, 20), 'date'],
      ['技术员', ['周四', '吴五', null]],
      ['费用', [0, 120, 300.5, null]],
    ],
    [
      // Six and seven working hours that end while it is still light, exactly at closing time, and the next day.
      ...[clock(9, 15), clock(11, 30), clock(11, 31), clock(17, 30)].map((time, n) => ({
        叫修号: `FB${n}`,
        叫修时间: asOf + time,
        客户编号: 'P10',
        区域: '市区',
      })),
      { 叫修号: 'FB9', 叫修时间: asOf + clock(10, 30), 客户编号: 'P50', 区域: '郊区', 到达时间: asOf + clock(17, 30) },
    ],
  );
};

/** 满意度: all four marks, three of them, and the same last day twice. */
export const satisfactionSheet = (asOf: number): FullSheet =>
  sheet('满意度调查', 40, [
    ['日期', [...pastDays(asOf), addMonths(asOf, -12) + 2, asOf + 1, '不详'], 'date'],
    ['客户编号', CODES.slice(0, 30)],
    ['叫修号', (n) => (n % 3 === 0 ? `FW${1000 + n}` : null)],
    ['技术员', ['周四', '吴五']],
    ['态度', [1, 2, 3, 4]],
    ['技术', [1, 2, 3, 4, 4]],
    ['到达时间', [2, 3, 4, 4, null]],
    ['承诺办理', [1, 3, 4, 4, 4, '好']],
    ['建议或抱怨', ['尽快上门', null]],
    ['重大', ['是', '否', null]],
  ]);

/** 档案: handed over in time, on the last day and late; several breaches of one person in a month. */
export const archiveSheet = (asOf: number): FullSheet => {
  const month = endOfMonth(asOf, -1);
  const breach = (n: number, kind: string, day: number) => ({
    档案编号: `B${n}`,
    客户编号: 'P10',
    档案类型: kind,
    业务日期: day,
    移交日期: day + 20,
    应有资料项: 11,
    已有资料项: 11,
    责任人: '郑*',
  });
  return sheet(
    '档案移交',
    60,
    [
      ['档案编号', (n) => `DA${1000 + n}`],
      ['客户编号', CODES],
      ['档案类型', ['销售', '售后', '其他', '销售', '售后', null]],
      ['业务日期', [...nearDays(asOf), ...pastDays(asOf).slice(11, 26), '交车日'], 'date'],
      ['移交日期', [...nearDays(asOf), ...often(null, 8), '未交'], 'date'],
      ['应有资料项', [11, 12, 4, 0, null]],
      ['已有资料项', [11, 12, 3, 4, 0, null, '齐']],
      ['缺用户签名项数', [0, 1, 2, null]],
      ['缺内部签名项数', [0, 1, null]],
      ['联系人未核对', ['是', '否', null, null]],
      ['遗失件数', [0, 0, 1, null]],
      ['责任人', ['周四', '吴五', '郑六', null]],
      ['部门', ['销售部', '售后部']],
    ],
    [
      breach(1, '销售', month - 9),
      breach(2, '销售', month - 9),
      breach(3, '售后', month - 8),
      breach(4, '售后', month - 7),
      breach(5, '销售', month),
      breach(6, '销售', month + 1),
      { ...breach(7, '销售', month - 10), 责任人: '郑六' },
    ],
  );
};

/** 借阅: returned on the last day, late, and still out. */
export const loanSheet = (asOf: number): FullSheet =>
  sheet('资料借阅', 30, [
    ['登记号', (n) => `JY${1000 + n}`],
    ['资料名称', ['合同正本', '客户资料表']],
    ['份数', [1, 2, null]],
    ['客户编号', [...CODES.slice(0, 10), null]],
    ['密级', ['普通', '机密', '绝密', null]],
    ['借阅人', ['冯七', '陈八']],
    ['借出时间', [...moments(asOf), '昨日'], 'datetime'],
    ['批准人', ['王总', null]],
    ['归还时间', maybeMoments(asOf, 14), 'datetime'],
  ]);
