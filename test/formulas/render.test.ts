import {
  add,
  and_,
  col,
  concat,
  countifs,
  div,
  escapeWildcards,
  fn,
  if_,
  lit,
  mul,
  param,
  plainNames,
  pow,
  render,
  sub,
  tableColumn,
} from '../../src/formulas/expr';
import type { Expr } from '../../src/formulas/expr';

const text = (expr: Expr): string => render(expr, plainNames('表'));

test.each<[Expr, string]>([
  [col('金额'), '=表[[#This Row],[金额]]'],
  [tableColumn('交易', '金额'), '=交易[金额]'],
  [tableColumn('客户台账', '投诉次数(近12月)'), '=客户台账[[投诉次数(近12月)]]'],
  [col("a[b]#'c"), "=表[[#This Row],[a'[b']'#''c]]"],
  [param('满分销售额'), '=P_满分销售额'],
  [lit('说"好"'), '="说""好"""'],
  [concat('>=', add(param('截至日期'), 1)), '=">="&P_截至日期+1'],
  [mul(add(1, 2), sub(3, sub(4, 5))), '=(1+2)*(3-(4-5))'],
  [div(1, mul(2, 3)), '=1/(2*3)'],
  [pow(add(1, param('r')), sub(0, 10)), '=(1+P_r)^(0-10)'],
  [add(1, lit(-2)), '=1+(-2)'],
  [if_(and_(fn('ISNUMBER', col('a')), true), '', 0), '=IF(AND(ISNUMBER(表[[#This Row],[a]]),TRUE),"",0)'],
  [
    countifs([tableColumn('交易', '客户键'), escapeWildcards('K1')]),
    '=COUNTIFS(交易[客户键],SUBSTITUTE(SUBSTITUTE(SUBSTITUTE("K1","~","~~"),"*","~*"),"?","~?"))',
  ],
])('%#: renders %j', (expr, expected) => {
  expect(text(expr)).toBe(expected);
});

test('tables and parameters take the names of the workbook at hand', () => {
  const names = {
    self: '客户台账2',
    table: (name: string) => `${name}台账`,
    parameter: (name: string) => `P_${name}2`,
  };
  expect(render(add(col('a'), tableColumn('交易', 'b'), param('c')), names)).toBe(
    '=客户台账2[[#This Row],[a]]+交易台账[b]+P_c2',
  );
});
