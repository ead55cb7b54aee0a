/** Conditional formats and validation, evaluated as if in the cell. */
import type { ConditionalFormatModel, ValidationModel } from '../../src/host/model/types';
import { conditionalLook } from '../../src/workbench/grid/conditional';
import { enter } from '../../src/workbench/grid/edit';
import { evaluator } from '../../src/workbench/grid/evaluate';
import { listOf } from '../../src/workbench/grid/validation';
import { areaOf, sheetOf } from './support';

const RED = '#C00000';
const rule = (area: string, type: string, rest: Record<string, unknown>): ConditionalFormatModel => ({
  id: '1',
  areas: [areaOf(area)],
  type,
  rule: rest,
  format: { fill: RED },
  priority: 1,
  stopIfTrue: false,
});

const isRed = (
  format: ConditionalFormatModel,
  rows: (string | number | null)[][],
  row: number,
  column: number,
): boolean => {
  const sheet = sheetOf(rows);
  sheet.conditionalFormats.push(format);
  return conditionalLook(sheet, row, column, sheet.value(row, column), evaluator(sheet.workbook))?.fill === RED;
};

describe('conditional formats', () => {
  const rows = [
    ['状态', '天数'],
    ['已逾期', 3],
    ['进行中', null],
  ];

  test.each([
    [
      'a formula written for the first cell follows the row',
      rule('A2:B3', 'Custom', { formula: '=$A2="已逾期"' }),
      1,
      1,
      true,
    ],
    ['… and is false elsewhere', rule('A2:B3', 'Custom', { formula: '=$A2="已逾期"' }), 2, 1, false],
    ['… and follows the column where it is relative', rule('A2:B3', 'Custom', { formula: '=A2=3' }), 1, 1, true],
    ['greater than a number', rule('B2:B3', 'CellValue', { operator: 'GreaterThan', formula1: '2' }), 1, 1, true],
    [
      'between formulas',
      rule('B2:B3', 'CellValue', { operator: 'Between', formula1: '=1+1', formula2: '4' }),
      1,
      1,
      true,
    ],
    ['equal to a text', rule('A2:A3', 'CellValue', { operator: 'EqualTo', formula1: '="已逾期"' }), 1, 0, true],
    [
      'a blank is nothing more than 0',
      rule('B2:B3', 'CellValue', { operator: 'GreaterThan', formula1: '0' }),
      2,
      1,
      false,
    ],
    ['contains a text', rule('A2:A3', 'ContainsText', { operator: 'Contains', text: '逾期' }), 1, 0, true],
    ['outside of its area', rule('A2:A2', 'Custom', { formula: '=TRUE' }), 2, 0, false],
  ] as const)('%s', (_what, format, row, column, expected) =>
    expect(
      isRed(
        format,
        rows.map((line) => [...line]),
        row,
        column,
      ),
    ).toBe(expected),
  );

  test('the first rule wins, and one that stops hides the others', () => {
    const sheet = sheetOf([['x']]);
    const first = { ...rule('A1', 'Custom', { formula: '=TRUE' }), format: { fill: '#00FF00' }, stopIfTrue: true };
    sheet.conditionalFormats.push(
      { ...rule('A1', 'Custom', { formula: '=TRUE' }), priority: 2, format: { bold: true } },
      first,
    );
    expect(conditionalLook(sheet, 0, 0, 'x', evaluator(sheet.workbook))).toEqual({ fill: '#00FF00' });
  });
});

describe('validation', () => {
  const sheet = sheetOf([
    ['企业', null, 'A'],
    ['个人', null, 'B'],
  ]);
  const validate = (what: Record<string, unknown>): ValidationModel => ({
    areas: [areaOf('B1:B2')],
    rule: what,
    ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Stop', title: '', message: '' },
  });
  sheet.workbook.addName('类型', '=客户!$A$1:$A$2', null);

  test.each([
    ['written out', '是,否', ['是', '否']],
    ['a range', '=$C$1:$C$2', ['A', 'B']],
    ['a name', '=类型', ['企业', '个人']],
  ])('a list: %s', (_what, source, items) =>
    expect(listOf(sheet, validate({ list: { source } }), 'zh-CN')).toEqual(items),
  );

  test.each([
    [{ list: { source: '=类型' } }, '企业', true],
    [{ list: { source: '=类型' } }, '机构', false],
    [{ list: { source: '=类型' } }, '', true],
    [{ decimal: { operator: 'Between', formula1: 0, formula2: 1 } }, '40%', true],
    [{ decimal: { operator: 'Between', formula1: 0, formula2: 1 } }, '40', false],
    [{ decimal: { operator: 'Between', formula1: 0, formula2: 1 } }, '四成', false],
    [{ wholeNumber: { operator: 'GreaterThan', formula1: 0 } }, '1.5', false],
    [{ date: { operator: 'LessThanOrEqualTo', formula1: '=TODAY()' } }, '2026-11-20', true],
    [{ date: { operator: 'LessThanOrEqualTo', formula1: '=TODAY()' } }, '2026-11-21', false],
    [{ textLength: { operator: 'EqualTo', formula1: 3 } }, '甲乙丙', true],
    [{ custom: { formula: '=$C1="A"' } }, '任意', true],
  ])('%j takes %s: %s', (what, text, taken) => {
    sheet.validations.splice(0, 1, validate(what));
    sheet.clear(areaOf('B1'), 'All');
    sheet.validations.splice(0, 1, validate(what));
    const refused = enter(sheet, { row: 0, column: 1 }, text, evaluator(sheet.workbook), 'zh-CN');
    expect(refused === null).toBe(taken);
    if (!taken) expect(sheet.value(0, 1)).toBeNull();
  });

  test('a protected cell refuses everything', () => {
    const locked = sheetOf([['x']]);
    locked.protection = { protected: true, options: {} };
    expect(enter(locked, { row: 0, column: 0 }, 'y', evaluator(locked.workbook), 'zh-CN')).toMatch(/A1/);
    locked.setStyle(areaOf('A1'), { locked: false });
    expect(enter(locked, { row: 0, column: 0 }, 'y', evaluator(locked.workbook), 'zh-CN')).toBeNull();
  });
});
