import { CHECKS, mergeFindings, runChecks } from '../../src/checks';
import type { Finding } from '../../src/checks/types';
import { contextOf, register } from './support/tables';

describe('the run over all checks', () => {
  test('one finding per fault: a mistyped ID number is one finding, not three', () => {
    const table = register(
      'customers',
      ['客户编号', '客户名称', '身份证号'],
      ['C1', '甲', 330106199004253000],
      ['C2', '乙', '1'],
    );
    expect(runChecks(contextOf([table])).map(({ rule, row }) => [rule, row])).toEqual([
      ['lostDigits', 0],
      ['idNumberShape', 1],
    ]);
  });

  test('progress is told after each check', () => {
    const told: number[] = [];
    runChecks(contextOf([]), { onProgress: (done) => told.push(done) });
    expect(told).toEqual(CHECKS.map((_, at) => at + 1));
  });

  test('a cancelled run stops with the signal’s reason', () => {
    const stop = new AbortController();
    stop.abort(new Error('cancelled'));
    expect(() => runChecks(contextOf([]), { signal: stop.signal })).toThrow('cancelled');
  });

  test('what intake has named at a cell the checks do not name again', () => {
    const at = (rule: string, row: number, column: string, severity: Finding['severity'] = '错误'): Finding => ({
      rule,
      severity,
      register: 'transactions',
      row,
      column,
      value: null,
    });
    const merged = mergeFindings(
      [at('customerUnknown', 3, '客户编号'), at('dateYear', 5, '到期日', '警告')],
      [
        at('required', 3, '客户编号'),
        at('required', 4, '客户编号'),
        at('typeDate', 3, '日期'),
        at('dateOrder', 5, '到期日'),
      ],
    );
    expect(merged.map(({ rule, row }) => `${rule} ${row}`)).toEqual([
      'customerUnknown 3',
      'dateYear 5',
      'required 4',
      'typeDate 3',
      'dateOrder 5',
    ]);
  });

  test('100,000 sound customers give no finding', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => [
      `C${at}`,
      `杭州第${at}号贸易有限公司`,
      '企业',
      `138${String(at).padStart(8, '0')}`,
      `c${at}@example.com`,
    ]);
    const table = register('customers', ['客户编号', '客户名称', '客户类型', '手机', '邮箱'], ...rows);
    expect(runChecks(contextOf([table]))).toEqual([]);
  });
});
