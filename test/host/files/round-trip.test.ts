import fc from 'fast-check';
import { openWorkbook, saveWorkbook } from '../../../src/host/files';
import { area, CellError, Workbook, type Scalar } from '../../../src/host/model';

function fresh() {
  const workbook = new Workbook();
  return { workbook, sheet: workbook.addSheet('客户 表') };
}
const reopen = (workbook: Workbook) => openWorkbook(saveWorkbook(workbook), 'x.xlsx');

describe('cells survive saving and opening', () => {
  test.each<[string, Scalar]>([
    ['text', '宏达'],
    ['text that looks like a formula', '=1+1'],
    ['text that looks like a number', '001'],
    ['leading and trailing blanks', '  a '],
    ['line feeds, tabs, carriage returns', 'a\nb\tc\r\nd'],
    ['markup', '<a & "b">'],
    ['what XML cannot hold', 'a\u0000\u001f\ud800'],
    ['text that looks escaped', '_x000A_'],
    ['an emoji', '😀'],
    ['a number', 0.1 + 0.2],
    ['a boolean', false],
    ['an error', CellError.of('#N/A')],
  ])('%s', (_, value) => {
    const { workbook, sheet } = fresh();
    sheet.setValue(2, 3, value);
    expect(reopen(workbook).sheets[0]!.value(2, 3)).toBe(value);
  });

  test('any cells anywhere', () => {
    const scalar = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
      fc.boolean(),
      fc.constantFrom(CellError.of('#REF!'), CellError.of('#DIV/0!')),
    );
    const cell = fc.tuple(fc.nat(3000), fc.nat(40), scalar);
    fc.assert(
      fc.property(fc.uniqueArray(cell, { selector: ([row, column]) => `${row},${column}`, maxLength: 30 }), (cells) => {
        const { workbook, sheet } = fresh();
        for (const [row, column, value] of cells) sheet.setValue(row, column, value);
        const back: [number, number, Scalar][] = [];
        reopen(workbook).sheets[0]!.forEachCell((row, column, value) => back.push([row, column, value]));
        expect(back).toEqual([...cells].sort((a, b) => a[0] - b[0] || a[1] - b[1]));
      }),
      { numRuns: 60 },
    );
  });

  test('formulas keep their text and the value they had; IFS has its prefix in the file only', () => {
    const { workbook, sheet } = fresh();
    sheet.setFormula(0, 0, '=IFS(B1>1,"IFS(","",TRUE)&TEXTJOIN(",",TRUE,B1:B2)', '甲');
    const back = reopen(workbook).sheets[0]!;
    expect([back.formula(0, 0), back.value(0, 0)]).toEqual([
      '=IFS(B1>1,"IFS(","",TRUE)&TEXTJOIN(",",TRUE,B1:B2)',
      '甲',
    ]);
  });

  test('styles', () => {
    const { workbook, sheet } = fresh();
    const style = {
      numberFormat: 'yyyy-mm-dd;"无"@',
      bold: true,
      fontColor: '#C00000',
      fontName: '微软雅黑',
      fontSize: 14,
      fill: '#FFF2CC',
      horizontal: 'Center',
      wrap: true,
      indent: 2,
      locked: false,
      borders: { bottom: { style: 'thin', color: '#808080' } },
    };
    sheet.setStyle(area(1, 1), style);
    expect(reopen(workbook).sheets[0]!.style(1, 1)).toMatchObject(style);
  });

  test('the 1904 date system', () => {
    const workbook = new Workbook({ date1904: true });
    workbook.addSheet('S');
    expect(reopen(workbook).date1904).toBe(true);
  });
});

describe('tables', () => {
  test('columns, calculated formulas and odd headers', () => {
    const { workbook, sheet } = fresh();
    sheet.setValues(area(0, 0, 1, 2), [
      ['金额', '税 & 费', '两行\n标题'],
      [100, null, null],
    ]);
    const table = workbook.addTable(sheet, area(0, 0, 1, 2), true, '交易');
    sheet.enter(1, 1, '=[@金额]*0.06');
    table.style = 'TableStyleLight9';
    const back = reopen(workbook).tables[0]!;
    expect(back).toMatchObject({ name: '交易', area: area(0, 0, 1, 2), style: 'TableStyleLight9', showHeaders: true });
    expect(back.columns.map(({ name, formula }) => [name, formula])).toEqual([
      ['金额', null],
      ['税 & 费', '=交易[[#This Row],[金额]]*0.06'],
      ['两行\n标题', null],
    ]);
    expect(back.sheet.formula(1, 1)).toBe('=交易[[#This Row],[金额]]*0.06');
  });
});

describe('rules', () => {
  test('data validations', () => {
    const { workbook, sheet } = fresh();
    const validation = (rule: Record<string, unknown>) => ({ areas: [area(1, 0, 9, 0)], rule, ignoreBlanks: true });
    sheet.validations.push(
      validation({ list: { inCellDropDown: true, source: '是,否' } }),
      validation({ list: { inCellDropDown: true, source: '=名单' } }),
      validation({ custom: { formula: '=LEN(A2)<9' } }),
      validation({ decimal: { formula1: 0, formula2: 100, operator: 'Between' } }),
      {
        ...validation({ date: { formula1: '=TODAY()', operator: 'LessThanOrEqualTo' } }),
        errorAlert: { showAlert: true, style: 'Warning', title: '日期', message: '不能晚于今天\n请改' },
      },
    );
    const back = reopen(workbook).sheets[0]!.validations;
    expect(back.map((item) => item.rule)).toEqual(sheet.validations.map((item) => item.rule));
    expect(back[4]!.errorAlert).toEqual(sheet.validations[4]!.errorAlert);
  });

  test('conditional formats', () => {
    const { workbook, sheet } = fresh();
    const common = { areas: [area(1, 0, 9, 3)], stopIfTrue: false };
    sheet.conditionalFormats.push(
      {
        ...common,
        id: 'a',
        priority: 0,
        type: 'Custom',
        rule: { formula: '=$A2="已逾期"' },
        format: { fill: '#FFC7CE', fontColor: '#9C0006' },
      },
      {
        ...common,
        id: 'b',
        priority: 1,
        type: 'CellValue',
        rule: { operator: 'GreaterThan', formula1: '=5' },
        format: { bold: true },
      },
      {
        ...common,
        id: 'c',
        priority: 2,
        type: 'ContainsText',
        rule: { operator: 'Contains', text: '逾期' },
        format: { fill: '#FFEB9C' },
      },
    );
    const back = reopen(workbook).sheets[0]!.conditionalFormats;
    expect(back.map(({ type, rule, format, priority }) => ({ type, rule, format, priority }))).toEqual(
      sheet.conditionalFormats.map(({ type, rule, format, priority }) => ({ type, rule, format, priority })),
    );
  });
});

describe('the sheet around the cells', () => {
  test('freeze, outline, widths, heights, merges, links, protection, visibility', () => {
    const { workbook, sheet } = fresh();
    workbook.addSheet('隐藏').visibility = 'VeryHidden';
    sheet.freeze = { rows: 1, columns: 2 };
    sheet.outlineSummary = { below: true, right: false };
    sheet.columns.set(3, { width: 20, outline: 1, hidden: true });
    sheet.columns.set(4, { width: 10, collapsed: true });
    sheet.rows.set(7, { height: 33 });
    sheet.merges.push(area(0, 0, 0, 4));
    sheet.hyperlinks.set('2,0', { documentReference: "'客户 表'!B7" });
    sheet.hyperlinks.set('3,0', { address: 'https://example.com/?a=1&b=2' });
    sheet.protection = { protected: true, options: { allowAutoFilter: true } };
    sheet.showGridlines = false;
    sheet.tabColor = '#4472C4';
    const book = reopen(workbook);
    const back = book.sheets[0]!;
    expect(book.sheets[1]!.visibility).toBe('VeryHidden');
    expect(back.freeze).toEqual({ rows: 1, columns: 2 });
    expect(back.outlineSummary).toEqual({ below: true, right: false });
    expect([...back.columns]).toEqual([...sheet.columns]);
    expect([...back.rows]).toEqual([...sheet.rows]);
    expect(back.merges).toEqual(sheet.merges);
    expect([...back.hyperlinks]).toEqual([...sheet.hyperlinks]);
    expect(back.protection).toMatchObject({ protected: true, options: { allowAutoFilter: true, allowSort: false } });
    expect([back.showGridlines, back.tabColor]).toEqual([false, '#4472C4']);
  });

  test('page set-up: fit to width, repeated rows, header, footer, breaks, print area', () => {
    const { workbook, sheet } = fresh();
    Object.assign(sheet.pageLayout, {
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: [0, 2],
      printArea: [area(0, 0, 99, 7)],
      rowBreaks: [40],
      centerHorizontally: true,
    });
    sheet.pageLayout.headersFooters.centerHeader = '客户分级表';
    sheet.pageLayout.headersFooters.rightFooter = '&P / &N';
    expect(reopen(workbook).sheets[0]!.pageLayout).toEqual(sheet.pageLayout);
  });

  test('names: of the workbook, of a sheet, hidden', () => {
    const { workbook, sheet } = fresh();
    workbook.addName('P_满分销售额', "='客户 表'!$B$3", null);
    workbook.addName('本表', '=0.4', sheet).visible = false;
    const back = reopen(workbook);
    expect(back.name('P_满分销售额')).toMatchObject({ formula: "='客户 表'!$B$3", scope: null, visible: true });
    expect(back.name('本表', back.sheets[0])).toMatchObject({ formula: '=0.4', visible: false });
  });

  test.each(['ColumnClustered', 'BarClustered', 'Pie', 'Line'])('a %s chart', (type) => {
    const { workbook, sheet } = fresh();
    const series = [{ name: '金额', values: "='客户 表'!$B$2:$B$4", categories: "='客户 表'!$A$2:$A$4" }];
    const place = { left: 100, top: 60, width: 360, height: 216 };
    const legend = { visible: true, position: 'Bottom' };
    sheet.charts.push({
      id: 'c',
      name: '图表 1',
      type,
      title: '账龄',
      showTitle: true,
      legend,
      series,
      ...place,
      dataLabels: true,
    });
    const [back] = reopen(workbook).sheets[0]!.charts;
    expect(back).toMatchObject({
      name: '图表 1',
      type: type === 'Line' ? 'LineMarkers' : type,
      title: '账龄',
      legend,
      series,
      dataLabels: true,
    });
    for (const [key, value] of Object.entries(place)) expect(back![key as keyof typeof place]).toBeCloseTo(value, 0);
  });

  test('axes and the colour of a line', () => {
    const { workbook, sheet } = fresh();
    const axes = { valueFormat: '0%', categoryAxis: { reversed: true, crossedAt: 'Maximum' as const } };
    const series = [{ name: '占比', values: "='客户 表'!$B$2:$B$4", categories: '', color: '#C55A11' }];
    const place = { left: 0, top: 0, width: 360, height: 216 };
    const legend = { visible: false, position: 'Bottom' };
    const chart = { title: '', showTitle: false, legend, series, ...place };
    sheet.charts.push({ id: 'a', name: '条形', type: 'BarClustered', ...chart, ...axes });
    sheet.charts.push({ id: 'b', name: '折线', type: 'Line', ...chart });
    const [bars, line] = reopen(workbook).sheets[0]!.charts;
    expect(bars).toMatchObject({ ...axes, series });
    expect(line!.series[0]!.color).toBe('#C55A11');
    expect(line).not.toHaveProperty('valueFormat');
  });

  test('settings', () => {
    const { workbook } = fresh();
    workbook.settings.set('taizhang', { version: 1, note: '<甲&乙>' });
    const once = reopen(workbook);
    once.settings.set('more', [1, null]);
    expect([...reopen(once).settings]).toEqual([
      ['taizhang', { version: 1, note: '<甲&乙>' }],
      ['more', [1, null]],
    ]);
  });
});
