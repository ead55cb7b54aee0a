/** Reports are rewritten while others work in the same workbook, and while parts of it are closed. */
import { ExcelError } from '../../src/host';
import { openRun, writeReport, writeReports } from '../../src/workbook';
import { cellsOf, startHost } from '../support/host';
import { def, job, table } from './report-sample';

type Row = readonly [string, string, number];
const A: Row = ['001', '甲', 10];
const B: Row = ['002', '乙', 20];
const C: Row = ['003', '丙', 30];
const otherDef = { ...def, id: 7, title: '客户升级评审表' };
const both = (...rows: Row[]) => [job(table(rows)), { ...job(table(rows)), def: otherDef }];

const start = async () => {
  const host = startHost();
  await writeReports(openRun(), both(A, B));
  host.byPerson(() => host.workbook.sheet(def.title)!.setValue(5, 3, '多走访'));
  return host;
};
type Host = Awaited<ReturnType<typeof start>>;

const THREE = [
  ['客户编号', '客户名称', '金额', '对策'],
  ['001', '甲', 10, '多走访'],
  ['002', '乙', 20, null],
  ['003', '丙', 30, null],
  ['合计', null, 60, null],
];

/** Does something at the n-th request from now. */
const atRequest = (host: Host, n: number, work: () => void) => {
  let requests = 0;
  const stop = host.beforeRequest(() => {
    if (++requests === n) work();
  });
  return () => {
    stop();
    return requests;
  };
};
const inExcel = (work: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });

describe('a co-author', () => {
  test.each([1, 2, 3, 4, 5])(
    'who inserts rows above the table at request %i: it is written where it stands then',
    async (n) => {
      const host = await start();
      atRequest(host, n, () => host.byCoauthor((workbook) => workbook.sheet(def.title)!.insertRows(0, 2)));
      await writeReport(openRun(), job(table([A, B, C])));
      expect(cellsOf(host, def.title, 5, 4, 6)).toEqual(THREE);
      expect(host.workbook.table('报表_06')!.area).toEqual({ top: 6, left: 0, bottom: 10, right: 3 });
    },
  );

  test.each([1, 2, 3, 4, 5])(
    'who inserts a row in the table at request %i: it comes out right all the same',
    async (n) => {
      const host = await start();
      atRequest(host, n, () => host.byCoauthor((workbook) => workbook.sheet(def.title)!.insertRows(6, 1)));
      const outcomes = await writeReports(openRun(), both(A, B, C));
      expect(outcomes.map(({ error }) => error)).toEqual([undefined, undefined]);
      expect(cellsOf(host, def.title, 5, 4, 4)).toEqual(THREE);
      expect(cellsOf(host, otherDef.title, 5, 3, 4)).toEqual(THREE.map((row) => row.slice(0, 3)));
    },
  );
});

describe('a fault at any request', () => {
  test('leaves each report either as it was or as it should be, never half', async () => {
    for (let n = 1; n <= 8; n++) {
      const host = await start();
      const stop = atRequest(host, n, () => {
        throw new ExcelError('GeneralException', 'There was an internal error.');
      });
      const outcomes = await writeReports(openRun(), both(A, B, C));
      stop();
      for (const [at, sheet] of [def.title, otherDef.title].entries()) {
        const rows = cellsOf(host, sheet, 5, 3, 4);
        const done = !outcomes[at]!.error;
        expect([n, sheet, rows[3]![0], rows[4]![0]]).toEqual(
          done ? [n, sheet, '003', '合计'] : [n, sheet, '合计', null],
        );
      }
    }
  });
});

describe('what is closed', () => {
  test.each([undefined, '密码'])(
    'a protected sheet (password %s) is told and left, the other report is made',
    async (word) => {
      const host = await start();
      await inExcel((workbook) => workbook.worksheets.getItem(def.title).protection.protect({}, word));
      const [closed, open] = await writeReports(openRun(), both(A, B, C));
      expect(closed).toMatchObject({ sheet: def.title, error: { code: 'protected', params: { sheet: def.title } } });
      expect(open!.error).toBeUndefined();
      expect(cellsOf(host, def.title, 1, 1, 7)).toEqual([['合计']]);
      expect(cellsOf(host, otherDef.title, 1, 1, 7)).toEqual([['003']]);
    },
  );

  test('a protected structure takes no new report, and lets the standing ones be refreshed', async () => {
    const host = startHost();
    await writeReport(openRun(), job(table([A, B])));
    await inExcel((workbook) => workbook.protection.protect());
    const [standing, fresh] = await writeReports(openRun(), both(A, B, C));
    expect(standing).toMatchObject({ sheet: def.title, rows: 3 });
    expect(standing!.error).toBeUndefined();
    expect(fresh).toMatchObject({ sheet: null, error: { code: 'structure' } });
    expect(cellsOf(host, def.title, 1, 1, 7)).toEqual([['003']]);
  });

  test('while a cell is being edited it waits, and goes on when the person is done', async () => {
    const host = await start();
    host.editing = true;
    const writing = writeReports(openRun(), both(A, B, C));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(cellsOf(host, def.title, 1, 1, 7)).toEqual([['合计']]);
    host.editing = false;
    expect((await writing).map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(cellsOf(host, def.title, 1, 1, 7)).toEqual([['003']]);
  });
});
