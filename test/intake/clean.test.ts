import type { CellValue } from '../../src/values/cell';
import type { FieldDef } from '../../src/registers/types';
import { isoDate, isoDateTime } from '../../src/values/serial';
import { columnCleaner } from '../../src/intake/clean/cell';
import { orderEvidence } from '../../src/intake/clean/slashed-dates';
import { readPhones } from '../../src/intake/clean/phones';
import { normalizeName } from '../../src/intake/names/normalize';

const field = (type: FieldDef['type'], extra: Partial<FieldDef> = {}): FieldDef => ({
  label: '栏',
  en: 'x',
  type,
  ...extra,
});
const clean = (of: FieldDef, value: CellValue, format = 'General', scale = 1) =>
  columnCleaner(of, { scale })(value, format);

describe('text', () => {
  test.each([
    [' 青岛润达餐饮管理有限公司', '青岛润达餐饮管理有限公司'],
    ['袁强静\u3000', '袁强静'],
    ['\u200b佛山嘉茂食品有限公司', '佛山嘉茂食品有限公司'],
    ['上海ＸＳＹ电子科技有限公司', '上海XSY电子科技有限公司'],
    ['宏达（中国）有限公司', '宏达（中国）有限公司'],
    ['一行\n二行', '一行\n二行'],
    ['#N/A', '#N/A'],
    ['=1+1', '=1+1'],
  ])('%j → %j', (before, after) => expect(clean(field('text'), before).value).toBe(after));
});

describe('phones', () => {
  test.each<[CellValue, string]>([
    [15123343084, '15123343084'],
    ['131-9378-1218', '13193781218'],
    ['+86 18924623193', '18924623193'],
    ['008615187209922', '15187209922'],
    ['１３６３１９５７６２９', '13631957629'],
    ['15852661404.0', '15852661404'],
    ['15028620183（微信同号）', '15028620183'],
    ['手机：15028620183', '15028620183'],
    ['（028）29325433', '028-29325433'],
    ['0755 21359528', '0755-21359528'],
    ['57121359528', '0571-21359528'],
    ['0574-42754697分机6', '0574-42754697-6'],
    ['0571-50249999转8012', '0571-50249999-8012'],
    ['400-820-5820', '400-820-5820'],
    ['88001234', '88001234'],
    ['310-456-1501', '310-456-1501'],
    ['18630519068/13530849442', '18630519068 13530849442'],
    ['15146399021、0571-88001234', '15146399021 0571-88001234'],
    ['13800000001 13900000002', '13800000001 13900000002'],
    ['1862250786', '1862250786'],
    ['没有电话', '没有电话'],
  ])('%j → %s', (before, after) =>
    expect(
      readPhones(before)
        .map((phone) => phone.text)
        .join(' '),
    ).toBe(after),
  );
});

describe('dates', () => {
  test.each<[CellValue, string]>([
    [45908, '2025-09-08'],
    [20250301, '2025-03-01'],
    ['2025.3.1', '2025-03-01'],
    ['2025/3/1', '2025-03-01'],
    ['2025年3月1日', '2025-03-01'],
    ['2025年03月1号', '2025-03-01'],
    ['20250301', '2025-03-01'],
    ['２０２５－０５－２４', '2025-05-24'],
    ['2025/08/12 00:00:00', '2025-08-12'],
    ['2025-3-1 星期六', '2025-03-01'],
    ['25/3/2025', '2025-03-25'],
    ['3/25/2025', '2025-03-25'],
    ['1-Mar-2025', '2025-03-01'],
    ['Mar 1, 2025', '2025-03-01'],
    ['45908', '2025-09-08'],
    [45635.4, '2024-12-09'],
  ])('%j → %s', (before, after) => expect(isoDate(clean(field('date'), before).value as number)).toBe(after));

  test('a year of two digits is filled up, and said', () => {
    const { value, mark } = clean(field('date'), '25.3.8');
    expect([isoDate(value as number), mark?.rule]).toEqual(['2025-03-08', 'dateCentury']);
  });

  test.each([
    ['8月26日', 'dateNoYear'],
    ['12月1号 周一', 'dateNoYear'],
    ['2025/3', 'dateNoDay'],
    ['2025年3月', 'dateNoDay'],
  ])('%s alone stays text with the error %s (requirements section 8)', (before, rule) =>
    expect(clean(field('date'), before)).toEqual({ value: before, mark: { rule, severity: '错误' } }),
  );

  test('2月30日 is no day of any year: it stays as it is, without a guess', () =>
    expect(clean(field('date'), '2月30日')).toEqual({ value: '2月30日' }));

  test.each<CellValue>(['2025-02-30', '待定', '2025-13-01', 17, true])('%j stays as it is', (value) =>
    expect(clean(field('date'), value)).toEqual({ value }),
  );

  test('3/4/2025 stays text with a finding, unless its column proves the order', () => {
    expect(clean(field('date'), '3/4/2025')).toEqual({
      value: '3/4/2025',
      mark: { rule: 'dateAmbiguous', severity: '错误' },
    });
    expect(orderEvidence(['3/4/2025', '25/3/2025'])).toEqual({
      open: ['dmy'],
      proven: { dmy: 1, mdy: 0, ymd: 0 },
      unclear: [],
    });
    const settled = columnCleaner(field('date'), { scale: 1, order: 'dmy' })('3/4/2025', 'General');
    expect(isoDate(settled.value as number)).toBe('2025-04-03');
  });

  test.each<[CellValue, string]>([
    ['2025-3-1 9:05', '2025-03-01 09:05'],
    ['2025年3月1日 下午3:30', '2025-03-01 15:30'],
    ['2025-03-01T09:05:00', '2025-03-01 09:05'],
    ['20250301093000', '2025-03-01 09:30'],
  ])('with time: %j → %s', (before, after) =>
    expect(isoDateTime(clean(field('datetime'), before).value as number)).toBe(after),
  );

  test('a month is its first day, without a remark', () => {
    const { value, mark } = clean(field('month'), '2025年3月');
    expect([isoDate(value as number), mark]).toEqual(['2025-03-01', undefined]);
  });
});

describe('amounts', () => {
  test.each<[CellValue, CellValue]>([
    ['￥300,000.00', 300000],
    ['¥200000', 200000],
    ['200，000', 200000],
    ['１０００００', 100000],
    ['10万', 100000],
    ['1.2亿元', 120000000],
    ['500000元', 500000],
    ['RMB 50000', 50000],
    ['（5,000）', -5000],
    ['-5,000', -5000],
    ['5000-', -5000],
    [' 500000 ', 500000],
    ['面议', '面议'],
    ['95%', '95%'],
    ['100-200', '100-200'],
    ['1,23', '1,23'],
  ])('%j → %j', (before, after) => expect(clean(field('money', { unit: '元' }), before).value).toBe(after));

  test('a unit in the header scales numbers, not cells that name their own', () => {
    const money = field('money', { unit: '元' });
    expect(clean(money, 7.35, 'General', 10_000)).toEqual({ value: 73500, reason: 'unitScaled' });
    expect(clean(money, '50000元', 'General', 10_000).value).toBe(50000);
    expect(clean(money, '5', 'General', 10_000).value).toBe(50000);
  });

  test('days, percent', () => {
    expect(clean(field('integer', { unit: '天' }), '45天').value).toBe(45);
    expect(clean(field('integer', { unit: '天' }), '3个月').value).toBe(90);
    expect(clean(field('percent'), '12.5%').value).toBe(0.125);
  });
});

describe('lists and yes/no', () => {
  test.each<[CellValue, CellValue]>([
    ['Y', '是'],
    ['√', '是'],
    ['有', '是'],
    [1, '是'],
    [true, '是'],
    ['否 ', '否'],
    ['FALSE', '否'],
    [0, '否'],
    ['大概吧', '大概吧'],
  ])('%j → %j', (before, after) => expect(clean(field('yesno'), before).value).toBe(after));
  test.each([
    ['企业客户', '企业'],
    ['经销商', '分销商'],
    ['个人 ', '个人'],
    ['外星人', '外星人'],
  ])('%s → %s', (before, after) =>
    expect(
      clean(field('list', { list: ['企业', '个人', '分销商'], variants: { 经销商: '分销商' } }), before).value,
    ).toBe(after),
  );
});

describe('codes', () => {
  test.each<[FieldDef['type'], CellValue, string, string]>([
    ['code', 123, '000000', '000123'],
    ['code', 1e20, 'General', '100000000000000000000'],
    ['code', 'Ｋ０００４', 'General', 'K0004'],
    ['code', '001', 'General', '001'],
    ['creditCode', '91320508 maahe8dp6l', 'General', '91320508MAAHE8DP6L'],
    ['idNumber', '35020319651009237x', 'General', '35020319651009237X'],
    ['postcode', 30000, 'General', '030000'],
    ['email', 'ｏｚｐａｉｄ６９＠ｓｉｎａ．ｃｏｍ', 'General', 'ozpaid69@sina.com'],
  ])('%s %j → %s', (type, before, format, after) => expect(clean(field(type), before, format).value).toBe(after));

  test('digits that Excel has lost are named', () => {
    expect(clean(field('idNumber'), 330106199004252992)).toMatchObject({
      value: '330106199004253000',
      mark: { rule: 'lostDigits' },
    });
    expect(clean(field('idNumber'), '420106199511216000')).toMatchObject({ mark: { rule: 'lostDigits' } });
    expect(clean(field('idNumber'), '11010519491231002X').mark).toBeUndefined();
  });
});

describe('names, for comparing only', () => {
  test.each([
    ['宏达（中国）有限公司', '宏达中国有限责任公司'],
    ['杭州 宏达贸易有限公司', '杭州宏达贸易股份有限公司'],
    ['ＡＢＣ公司', 'abc公司'],
  ])('%s is %s', (one, other) => expect(normalizeName(one)).toBe(normalizeName(other)));

  test('region and trade name still tell firms apart', () => {
    expect(normalizeName('杭州宏达有限公司')).not.toBe(normalizeName('宁波宏达有限公司'));
    expect(normalizeName('宏达有限公司')).not.toBe(normalizeName('宏远有限公司'));
  });
});
