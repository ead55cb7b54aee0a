import { render, plainNames, walk } from '../../src/formulas/expr';
import type { Expr } from '../../src/formulas/expr';
import { calendarColumns, holidayColumns } from '../../src/policy/calendar';
import { parametersOf } from '../../src/policy/effective';
import { presets } from '../../src/policy/presets';
import { deadlineRules } from '../../src/deadlines';
import { allSchemas, registerOrder, registerSchema, rowPairs, staysFormula } from '../../src/schema';
import type { RegisterSchema, SchemaColumn } from '../../src/schema';
import { LINEAGE } from '../../src/registers/types';

const formulasOf = (column: SchemaColumn): Expr[] =>
  [column.formula, column.whenBlank].filter((expr): expr is Expr => expr !== undefined);

describe.each(presets.map((preset) => preset.id))('under preset %s', (preset) => {
  const schemas = allSchemas(preset);
  const headers = new Map<string, ReadonlySet<string>>([
    ...schemas.map((schema): [string, Set<string>] => [
      schema.def.name,
      new Set(schema.columns.map((column) => column.label)),
    ]),
    ['节假日', new Set(holidayColumns)],
    ['日历', new Set(calendarColumns.map((column) => column.label))],
  ]);
  const parameters = new Set(parametersOf(preset).map((parameter) => parameter.name));

  test('headers are unique within a register', () => {
    for (const { columns } of schemas) expect(new Set(columns.map((column) => column.label)).size).toBe(columns.length);
  });

  test('every formula names columns, tables and parameters that exist', () => {
    const missing: string[] = [];
    for (const { def, columns } of schemas) {
      for (const column of columns) {
        for (const formula of formulasOf(column)) {
          walk(formula, (node) => {
            const where = `${def.name}[${column.label}]`;
            if (node.kind === 'column' && !headers.get(def.name)!.has(node.column))
              missing.push(`${where}: ${node.column}`);
            if (node.kind === 'tableColumn' && !headers.get(node.table)?.has(node.column))
              missing.push(`${where}: ${node.table}[${node.column}]`);
            if (node.kind === 'parameter' && !parameters.has(node.name)) missing.push(`${where}: P_${node.name}`);
          });
        }
      }
    }
    expect(missing).toEqual([]);
  });

  test('no column depends on itself, directly or through others', () => {
    const reads = new Map<string, string[]>();
    for (const { def, columns } of schemas) {
      for (const column of columns) {
        const sources: string[] = [];
        for (const formula of formulasOf(column)) {
          walk(formula, (node) => {
            if (node.kind === 'column') sources.push(`${def.name} ${node.column}`);
            if (node.kind === 'tableColumn') sources.push(`${node.table} ${node.column}`);
          });
        }
        reads.set(`${def.name} ${column.label}`, sources);
      }
    }
    const done = new Set<string>();
    const visit = (id: string, path: readonly string[]): void => {
      if (path.includes(id)) throw new Error([...path, id].join(' → '));
      if (done.has(id)) return;
      for (const source of reads.get(id) ?? []) visit(source, [...path, id]);
      done.add(id);
    };
    expect(() => [...reads.keys()].forEach((id) => visit(id, []))).not.toThrow();
  });

  test('a column that reads another register, or its own one whole, says so in acrossRows', () => {
    const byName = new Map(schemas.map((schema) => [schema.def.name, schema.def.id]));
    for (const { def, columns } of schemas) {
      for (const column of columns) {
        const read = new Set<string>();
        for (const formula of formulasOf(column))
          walk(
            formula,
            (node) => node.kind === 'tableColumn' && byName.has(node.table) && read.add(byName.get(node.table)!),
          );
        expect([def.name, column.label, [...read].sort()]).toEqual([
          def.name,
          column.label,
          [...(column.acrossRows ?? [])].sort(),
        ]);
      }
    }
  });

  test('formulas fit into a cell (8,192 characters), even with longer table names', () => {
    for (const { def, columns } of schemas) {
      for (const column of columns) {
        for (const formula of formulasOf(column)) {
          const longer = {
            self: `${def.name}台账22`,
            table: (name: string) => `${name}台账22`,
            parameter: (name: string) => `P_${name}台账2`,
          };
          expect(render(formula, longer).length).toBeLessThan(8192);
        }
      }
    }
  });
});

const bilingual = (text: string | undefined): boolean => /[一-龥]/.test(text ?? '');

test('every column has a Chinese header and an English name; every computed one a note in both languages', () => {
  for (const { columns } of allSchemas('通用')) {
    for (const column of columns) {
      expect([column.label, bilingual(column.label), column.en.length > 0 && !bilingual(column.en)]).toEqual([
        column.label,
        true,
        true,
      ]);
      if (column.kind !== 'computed') continue;
      expect([column.label, bilingual(column.note?.zh), (column.note?.en ?? '').length > 3]).toEqual([
        column.label,
        true,
        true,
      ]);
    }
  }
});

test('columns stand in order: input, computed, tiers, deadlines, lineage, keys', () => {
  const order = ['input', 'rollup', 'tier', 'deadline', 'lineage', 'key'];
  for (const { columns } of allSchemas('通用')) {
    const ranks = columns.map((column) => order.indexOf(column.group === 'computed' ? 'rollup' : column.group));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  }
});

test('a deadline has 状态, 期限, 逾期天数 in this order, the last two folded', () => {
  for (const { def, columns } of allSchemas('通用')) {
    for (const { stem } of deadlineRules(def.id)) {
      const at = columns.findIndex((column) => column.label === `${stem}状态`);
      expect(columns.slice(at, at + 3).map((column) => [column.label, column.folded])).toEqual([
        [`${stem}状态`, false],
        [`${stem}期限`, true],
        [`${stem}逾期天数`, true],
      ]);
    }
  }
});

test('every register ends with its lineage, and a hidden 客户键 where it has 客户编号', () => {
  for (const { def, columns } of allSchemas('通用')) {
    const labels = columns.filter((column) => column.kind === 'lineage').map((column) => column.label);
    expect(labels).toEqual([...LINEAGE]);
    const key = columns.find((column) => column.label === '客户键');
    expect([def.name, key?.hidden]).toEqual([
      def.name,
      def.fields.some((field) => field.label === '客户编号') ? true : undefined,
    ]);
  }
});

test('客户台账 has the tier columns of requirements section 8', () => {
  const labels = registerSchema('customers', '通用').columns.map((column) => column.label);
  const tiers =
    '综合评分 计算等级 综合等级 销售额得分 毛利率得分 回款得分 潜力得分 重要性得分 暂定 贵宾积分 贵宾等级 需求等级 核心分销商 二八分类 付款信用 优质 黑名单 客户类别 生命周期阶段 客户终身价值 超信';
  expect(labels).toEqual(expect.arrayContaining(tiers.split(' ')));
});

test('联营工程 has its four factors and its fields; other presets have not', () => {
  const labels = (preset: string) => registerSchema('customers', preset).columns.map((column) => column.label);
  const own = ['资料完整度', '合同履行', '安全质量', '配合程度', '承揽区域', '入网审批日期'];
  expect(labels('联营工程')).toEqual(expect.arrayContaining(own));
  expect(own.filter((label) => labels('通用').includes(label))).toEqual([]);
});

test('a preset shows its registers first, in its order; the others exist and are hidden', () => {
  const order = registerOrder('汽车销售服务店');
  expect(order.filter((one) => one.shown).map((one) => one.def.name)).toEqual([
    '客户台账',
    '线索卡',
    '交易',
    '档案',
    '借阅',
    '服务',
    '投诉',
    '满意度',
  ]);
  expect(order).toHaveLength(18);
});

test('columns across rows become values above the limit of row pairs', () => {
  const schema: RegisterSchema = registerSchema('customers', '通用');
  const sales = schema.columns.find((column) => column.label === '近12月销售额')!;
  const state = schema.columns.find((column) => column.label === '拜访状态')!;
  const rows = (register: string) => (register === 'transactions' ? 5000 : 0);
  expect([rowPairs(sales, 4000, rows), rowPairs(state, 4000, rows)]).toEqual([20_000_000, 0]);
  expect([staysFormula(sales, 4000, rows, 20_000_000), staysFormula(sales, 4001, rows, 20_000_000)]).toEqual([
    true,
    false,
  ]);
});

test('a formula is rendered for the names at hand', () => {
  const key = registerSchema('customers', '通用').columns.find((column) => column.label === '客户键')!;
  expect(render(key.formula!, plainNames('客户台账2'))).toBe(
    '=IF(客户台账2[[#This Row],[客户编号]]<>"","K"&客户台账2[[#This Row],[客户编号]],"")',
  );
});
