/** Checks that follow the field definitions: a cell in, the rule it breaks out. */
import { CHECKS } from '../../src/checks';
import type { RegisterRows } from '../../src/checks/types';
import type { CellValue } from '../../src/values/cell';
import { brief, contextOf, register } from './support/tables';

const check = (id: string) => CHECKS.find((one) => one.id === id)!;
const run = (id: string, ...tables: RegisterRows[]): string[] => brief(check(id).run(contextOf(tables)));

const cell = (id: string, column: string, value: CellValue): string[] =>
  [...check(id).run(contextOf([register('customers', ['客户编号', column], ['C1', value])]))].map(
    ({ rule, severity }) => `${severity} ${rule}`,
  );

describe('one cell of 客户台账 (requirements sections 6 and 8)', () => {
  test.each<[string, string, CellValue, string | undefined]>([
    ['type', '建档日期', 46000, undefined],
    ['type', '建档日期', '2025-02-30', '错误 typeDate'],
    ['type', '建档日期', 20250230, '错误 typeDate'],
    ['type', '信用额度', '面议', '错误 typeNumber'],
    ['type', '账期天数', 30.5, '错误 typeInteger'],
    ['list', '客户类型', '企业', undefined],
    ['list', '客户类型', '外星人', '错误 list'],
    ['list', '是否外埠', '也许', '错误 list'],
    ['range', '潜力评分', 100, undefined],
    ['range', '潜力评分', 120, '错误 rangeAbove'],
    ['range', '潜力评分', -5, '错误 rangeBelow'],
    ['range', '潜力评分', '高', undefined],
    ['telephone', '手机', '13800138000', undefined],
    ['telephone', '手机', 13800138000, undefined],
    ['telephone', '手机', '1862250786', '错误 mobile'],
    ['telephone', '手机', '0571-88123456', '提示 phoneKind'],
    ['telephone', '固定电话', '0571-88123456转8', undefined],
    ['telephone', '固定电话', '0571-881', '错误 landline'],
    ['email', '邮箱', 'wang.li@example.com.cn', undefined],
    ['email', '邮箱', 'zhang.wei#163.com', '错误 email'],
    ['email', '邮箱', 'lili@163', '错误 email'],
    ['email', '邮箱', 'a..b@example.com', '错误 email'],
    ['postcode', '邮编', '310000', undefined],
    ['postcode', '邮编', '31001', '错误 postcode'],
    ['credit-code', '统一社会信用代码', '91350100M000100Y43', undefined],
    ['credit-code', '统一社会信用代码', '91350100M000100Y44', '警告 creditCodeCheckDigit'],
    ['id-number', '身份证号', '11010519491231002X', undefined],
    ['id-number', '身份证号', '350203851015528', '警告 idNumberFifteen'],
    ['id-number', '身份证号', '110105194912310021', '警告 idNumberCheckDigit'],
    ['id-number', '身份证号', 330106199004253000, undefined],
    ['lost-digits', '身份证号', 330106199004253000, '警告 lostDigits'],
    ['lost-digits', '身份证号', '330106199004253000', '警告 lostDigits'],
    ['lost-digits', '客户编号', '123456789012345000', undefined],
  ])('%s: %s = %s → %s', (id, column, value, found) => {
    expect(cell(id, column, value)).toEqual(found === undefined ? [] : [found]);
  });

  test('a 15-digit ID number carries its 18 digits as a fix: 19 put in, check character of GB 11643 added', () => {
    const [found] = check('id-number').run(contextOf([register('customers', ['身份证号'], ['110105491231002'])]));
    expect(found?.fix).toEqual({ value: '11010519491231002X' });
  });

  test('another spelling of a list value carries the listed one as a fix', () => {
    const [found] = check('list').run(contextOf([register('customers', ['客户类型'], ['公司'])]));
    expect(found).toMatchObject({ rule: 'list', fix: { value: '企业' } });
  });
});

describe('required', () => {
  const rows = (...cells: CellValue[][]) => register('customers', ['客户编号', '客户名称'], ...cells);

  test('a blank required cell is an error of its row; spaces are blank', () => {
    expect(run('required', rows(['C1', '甲'], ['C2', null], ['C3', '  ']))).toEqual([
      'required 1.客户名称',
      'required 2.客户名称',
    ]);
  });
  test('a column that is blank throughout is one warning for the table (section 8)', () => {
    expect(run('required', rows(['C1', null], ['C2', null]))).toEqual(['missingColumn *.客户名称']);
  });
  test('right after intake, only what the source lacked counts as missing', () => {
    const context = contextOf([rows(['C1', null], ['C2', null])], {
      missing: new Map([['customers', new Set<string>()]]),
    });
    expect(brief(check('required').run(context))).toEqual(['required 0.客户名称', 'required 1.客户名称']);
  });
  test('the spare row of an empty register is nobody’s fault', () => {
    expect(run('required', rows([null, null]))).toEqual([]);
  });
});

describe('unique', () => {
  test('the later row names the earlier one; equal codes with its sheet row', () => {
    const table = register('customers', ['客户编号', '客户名称'], ['K1', '甲'], ['K2', '乙'], [' k1 ', '丙']);
    expect(run('unique', table)).toEqual(['unique 2.客户编号 → K1（行 2）']);
  });
  test('of another register, the partner’s 客户编号 stands in 关联', () => {
    const table = register('transactions', ['单号', '客户编号'], ['S1', 'K1'], ['S1', 'K2']);
    expect(run('unique', table)).toEqual(['unique 1.单号 → K1']);
  });
  test('"001" and 1 are two codes', () => {
    expect(run('unique', register('customers', ['客户编号', '客户名称'], ['001', '甲'], [1, '乙']))).toEqual([]);
  });
  test('计划: one row per month, customer, department and salesman', () => {
    const table = register(
      'plans',
      ['月份', '客户编号', '部门', '业务员'],
      [46000, 'K1', null, null],
      [46000, 'K2', null, null],
      [46000, 'K1', null, null],
    );
    expect(run('unique', table)).toEqual(['unique 2.月份 → K1（行 2）']);
  });
});

describe('cross-reference', () => {
  const customers = register('customers', ['客户编号', '客户名称'], ['001', '甲'], ['K9', '乙']);

  test('every 客户编号 exists, compared as text keys', () => {
    const table = register(
      'transactions',
      ['单号', '客户编号'],
      ['S1', '001'],
      ['S2', 1],
      ['S3', 'k9'],
      ['S4', 'K8'],
      ['S5', null],
    );
    expect(run('reference', customers, table)).toEqual(['reference 1.客户编号', 'reference 3.客户编号']);
  });
  test('a register that is not there is one finding, not one per row', () => {
    const table = register('transactions', ['单号', '客户编号'], ['S1', 'K1'], ['S2', 'K2']);
    expect(run('reference', table)).toEqual(['referenceEmpty *.客户编号']);
  });
});
