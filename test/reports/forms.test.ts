import { REPORTS } from '../../src/reports';
import type { ReportForm } from '../../src/reports/types';
import type { CellValue } from '../../src/values/cell';
import { build, day, register } from './support/context';

const FORMS = REPORTS.filter(({ kind }) => kind === 'form').map(({ id, title }) => [id, title] as const);

const customers = register(
  'customers',
  ['客户编号', '客户名称', '客户类型', '密级', '手机', '综合等级', '信用额度', '应收余额', '身份证号'],
  ['C1', '甲公司', '企业', null, '13800000001', 'A', 100, 250, null],
  ['C2', '乙公司', '联营合作方', '绝密', '13800000002', 'B', null, 30, '110101199003078515'],
);
const complaints = register(
  'complaints',
  ['受理编号', '客户编号', '受理时间', '投诉内容', '电话'],
  ['T1', 'C2', day('2026-11-02'), '漏水', '13800000002'],
  ['T2', 'C1', day('2026-11-03'), '迟到', '13800000009'],
);
const calls = register(
  'serviceCalls',
  ['叫修号', '客户编号', '叫修时间', '携回日期', '型号'],
  ['S1', 'C1', day('2026-10-01'), null, 'X1'],
  ['S2', 'C1', day('2026-10-05'), day('2026-10-06'), 'X2'],
  ['S3', 'C1', day('2026-11-25'), null, 'X3'],
);
const expense = register(
  'relationshipExpense',
  ['月份', '客户编号', '用途', '申请金额'],
  [day('2026-09-01'), 'C1', '争取新客户', 300],
  [day('2026-10-01'), 'C1', '争取新客户', 500],
  [day('2026-11-01'), 'C1', '活动', 900],
);
const contacts = register(
  'contacts',
  ['姓名', '客户编号', '联系方式'],
  ['王一', 'C2', '13800000003'],
  ['李二', 'C1', '13800000004'],
);

const formsOf = (id: number, tables = [customers], more = {}): readonly ReportForm[] => build(id, tables, more).forms!;

const fieldsOf = (form: ReportForm) => form.sections.flatMap(({ rows }) => rows.flatMap(({ fields }) => fields));

/** What stands beside a label. */
const valueOf = (form: ReportForm, label: string): CellValue | undefined =>
  fieldsOf(form).find((field) => field.label === label)?.value;

const shape = (form: ReportForm): unknown =>
  form.sections.map(({ title, rows }) => [
    title,
    rows.map(({ fields, lines }) => [lines, fields.map(({ label, span }) => [label, span])]),
  ]);

describe('every form [requirements section 5]', () => {
  test('they are the seventeen of the list', () => {
    expect(FORMS.map(([id]) => id)).toEqual([17, 18, 19, 20, 21, 41, 45, 46, 49, 64, 65, 66, 70, 71, 72, 73, 75]);
  });

  test.each(FORMS)('%i %s: its rows fill twelve columns, a blank form has the shape of a filled one', (id) => {
    const [filled] = formsOf(id, [customers, complaints, calls, expense, contacts]);
    const [blank] = formsOf(id, []);
    expect(blank!.key).toBe('');
    expect(shape(blank!)).toEqual(shape(filled!));
    for (const { rows } of filled!.sections) {
      for (const { fields } of rows) {
        const width = fields.reduce((sum, { label, labelSpan = 2, span }) => sum + span + (label ? labelSpan : 0), 0);
        expect([fields[0]!.label, width]).toEqual([fields[0]!.label, 12]);
      }
    }
    expect(12 % filled!.signatures.length).toBe(0);
  });

  test.each(REPORTS.filter(({ external }) => external).map(({ id, title }) => [id, title] as const))(
    '%i %s leaves the company and carries no tier [1-8]',
    (id) => {
      const tiers = register(
        'customers',
        ['客户编号', '客户名称', '综合等级', '计算等级', '核定等级', '客户类别'],
        ['C1', '甲公司', '等级甲', '等级乙', '等级丙', '类别丁'],
      );
      for (const form of formsOf(id, [tiers, complaints, calls, expense, contacts])) {
        const texts = fieldsOf(form).flatMap(({ label = '', value }) => [label, String(value ?? '')]);
        expect(texts.filter((text) => /等级|类别丁|综合评分/.test(text))).toEqual([]);
      }
    },
  );
});

describe('which records', () => {
  test('the first when none is selected; the selected ones in their order, one form each', () => {
    expect(formsOf(18).map(({ key }) => key)).toEqual(['C1']);
    expect(formsOf(18, [customers], { selected: ['C2', 'C1', 'C2'] }).map(({ key }) => key)).toEqual(['C2', 'C1']);
    expect(formsOf(18, [customers], { selected: ['C9'] }).map(({ key }) => key)).toEqual(['C1']);
  });

  test('the first that the form is meant for: 75 联营合作方, 65 goods taken away', () => {
    expect(formsOf(75).map(({ key }) => key)).toEqual(['C2']);
    expect(formsOf(65, [customers, calls]).map(({ key }) => key)).toEqual(['S2']);
  });
});

describe('what they hold', () => {
  test('18 客户资料表 masks 绝密 unless this run unmasks', () => {
    const [masked] = formsOf(18, [customers], { selected: ['C2'] });
    expect([valueOf(masked!, '客户名称'), valueOf(masked!, '手机'), valueOf(masked!, '身份证号')]).toEqual([
      '乙***',
      '138******02',
      '110*************15',
    ]);
    const [open] = formsOf(18, [customers], { selected: ['C2'], unmask: true });
    expect(valueOf(open!, '客户名称')).toBe('乙公司');
  });

  // 250 − 100 = 150 over the limit.
  test('41 超信销货申请表 says by how much the limit is exceeded', () => {
    expect(valueOf(formsOf(41)[0]!, '已超额度')).toBe(150);
  });

  test('45 客户投诉处理表 masks the telephone of a secret customer too', () => {
    const [form] = formsOf(45, [customers, complaints]);
    expect([form!.key, valueOf(form!, '客户名称'), valueOf(form!, '电话'), valueOf(form!, '投诉内容')]).toEqual([
      'T1',
      '乙***',
      '138******02',
      '漏水',
    ]);
  });

  test('20 客户关系卡 lists the contacts of its customer only', () => {
    const [form] = formsOf(20, [customers, contacts]);
    expect(fieldsOf(form!).map(({ value }) => value)).toContain('李二');
    expect(fieldsOf(form!).map(({ value }) => value)).not.toContain('王一');
  });

  test('64 服务凭证 shows the earlier calls of the customer, none of the future', () => {
    const values = fieldsOf(formsOf(64, [customers, calls])[0]!).map(({ value }) => value);
    expect(values).toContain('S2');
    expect(values).not.toContain('S3');
  });

  test('72 新客户特殊费用申请表 takes the latest application to win the customer', () => {
    const [form] = formsOf(72, [customers, expense]);
    expect(valueOf(form!, '申请金额')).toBe(500);
  });
});
