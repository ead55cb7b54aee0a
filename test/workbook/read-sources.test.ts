import { openRun, readSources, writeRegisters } from '../../src/workbook';
import { Workbook } from '../../src/host/model/workbook';
import { startHost } from '../support/host';
import { customers } from './drafts';

jest.setTimeout(60_000);

describe('readSources', () => {
  test('values, formats, formulas, merged areas and hidden rows of every sheet that is not ours', async () => {
    const host = startHost({
      空: [],
      客户: [
        [null, null],
        [null, '客户表'],
        [null, '甲', 46000, null],
        [null, '乙', null, 5],
      ],
    });
    const sheet = host.workbook.sheet('客户')!;
    sheet.setFormula(3, 2, '=D4*2');
    sheet.setStyle({ top: 2, left: 2, bottom: 2, right: 2 }, { numberFormat: 'yyyy-mm-dd' });
    sheet.merges.push({ top: 1, left: 1, bottom: 1, right: 3 });
    sheet.rows.set(2, { hidden: true });
    sheet.visibility = 'Hidden';
    const sources = await readSources(openRun());
    expect(sources).toEqual([
      {
        file: '',
        name: '客户',
        hidden: true,
        firstRow: 2,
        firstColumn: 2,
        values: [
          ['客户表', null, null],
          ['甲', 46000, null],
          ['乙', 10, 5],
        ],
        formats: [
          ['General', 'General', 'General'],
          ['General', 'yyyy-mm-dd', 'General'],
          ['General', 'General', 'General'],
        ],
        formulas: [
          [false, false, false],
          [false, false, false],
          [false, true, false],
        ],
        merges: [[2, 2, 2, 4]],
        hiddenRows: new Set([3]),
      },
      // Nothing to take, but it was looked at.
      expect.objectContaining({ name: '空', values: [] }),
    ]);
  });

  test('a stray cell at the end of the sheet costs next to nothing, and is not lost', async () => {
    const host = startHost({
      客户: [
        ['编号', '名称'],
        ['001', '甲'],
      ],
    });
    host.workbook.sheet('客户')!.setValue(1_048_575, 16_383, '角落');
    const run = openRun();
    const sources = await readSources(run);
    expect(sources.map(({ firstRow, firstColumn, values }) => [firstRow, firstColumn, values])).toEqual([
      [
        1,
        1,
        [
          ['编号', '名称'],
          ['001', '甲'],
        ],
      ],
      [1_048_576, 16_384, [['角落']]],
    ]);
    expect(run.metrics.cellsRead).toBeLessThan(100);
    expect(run.metrics.syncs).toBeLessThan(10);
  });

  test('formatted blanks down to row 65,203 and out to column XEX cost nothing', async () => {
    const host = startHost({ 客户: [['编号'], ['001']] });
    const sheet = host.workbook.sheet('客户')!;
    sheet.setStyle({ top: 65_202, left: 0, bottom: 65_202, right: 0 }, { bold: true });
    sheet.setStyle({ top: 0, left: 16_377, bottom: 0, right: 16_377 }, { bold: true });
    const run = openRun();
    expect((await readSources(run)).map(({ values }) => values)).toEqual([[['编号'], ['001']]]);
    expect(run.metrics.cellsRead).toBeLessThan(20);
  });

  test('a workbook that counts its days from 1904 is refused: nothing but its date cells would tell', async () => {
    const host = startHost({});
    const workbook = new Workbook({ date1904: true });
    const sheet = workbook.addSheet('客户');
    sheet.setValues({ top: 0, left: 0, bottom: 1, right: 0 }, [['建档日期'], [44_000]]);
    sheet.setStyle({ top: 1, left: 0, bottom: 1, right: 0 }, { numberFormat: 'yyyy-mm-dd' });
    host.use(workbook);
    await expect(readSources(openRun())).rejects.toMatchObject({ code: 'date1904' });
  });

  test('after 建账 only the source sheets are read', async () => {
    startHost({ 客户: [['编号'], ['001']] });
    await writeRegisters(openRun(), { preset: '通用', drafts: [customers] });
    expect((await readSources(openRun())).map(({ name }) => name)).toEqual(['客户']);
  });

  test('round trips do not grow with the number of sheets', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [
        `表${n}`,
        [
          ['a', 'b'],
          [n, 'x'],
        ],
      ]),
    );
    startHost(many);
    const run = openRun();
    expect(await readSources(run)).toHaveLength(30);
    expect(run.metrics.syncs).toBeLessThanOrEqual(6);
  });
});
