import {
  jump,
  onLocalChange,
  openRun,
  selectionInfo,
  setParameter,
  parameterPlaces,
  writeRegisters,
} from '../../src/workbook';
import { startHost } from '../support/host';
import { customers } from './drafts';

const built = async () => {
  const host = startHost({ 客户: [['a']] });
  await writeRegisters(openRun(), { preset: '通用', drafts: [customers] });
  return host;
};
const rest = () => new Promise((resolve) => setTimeout(resolve, 700));

jest.setTimeout(60_000);

describe('where the person is', () => {
  test('jump shows a hidden sheet and selects; the selection tells which record it is', async () => {
    const host = await built();
    await jump(openRun(), '客户台账', 'B3');
    expect(host.workbook.activeSheet.name).toBe('客户台账');
    const info = await selectionInfo(openRun());
    expect(info).toMatchObject({ sheet: '客户台账', address: 'B3', record: { register: 'customers', row: 1 } });
    expect(info.record!.values.slice(0, 2)).toEqual(['002', '北京远景科技有限公司']);
    await jump(openRun(), '日历', 'A2');
    expect(host.workbook.sheet('日历')!.visibility).toBe('Visible');
    expect((await selectionInfo(openRun())).record).toBeNull();
  });

  test('a header is no record; a sheet that is gone is said', async () => {
    await built();
    await jump(openRun(), '客户台账', 'B1');
    expect((await selectionInfo(openRun())).record).toBeNull();
    await expect(jump(openRun(), '没有', 'A1')).rejects.toMatchObject({ code: 'notFound', params: { what: '没有' } });
  });

  test('the place of a parameter is its value cell', async () => {
    const host = await built();
    const places = await parameterPlaces(openRun(), ['等级A下限', '没有的']);
    expect([...places.keys()]).toEqual(['等级A下限']);
    const { sheet, address } = places.get('等级A下限')!;
    expect(host.workbook.name('P_等级A下限')!.formula).toBe(`=${sheet}!$B$${address.slice(1)}`);
  });
});

describe('onLocalChange', () => {
  test('one call for a burst of a person; nothing for a co-author and for ourselves', async () => {
    const host = await built();
    const heard: unknown[] = [];
    const stop = await onLocalChange((changes) => heard.push(changes));
    host.byPerson((workbook) => {
      workbook.sheet('客户')!.setValue(0, 0, 'b');
      workbook.sheet('客户')!.setValue(1, 0, 'c');
    });
    host.byCoauthor((workbook) => workbook.sheet('客户')!.setValue(2, 0, 'd'));
    await setParameter(openRun(), '等级A下限', { value: 85 });
    await rest();
    expect(heard).toEqual([
      [
        { sheet: '客户', address: 'A1' },
        { sheet: '客户', address: 'A2' },
      ],
    ]);
    await stop();
    host.byPerson((workbook) => workbook.sheet('客户')!.setValue(0, 0, 'e'));
    await rest();
    expect(heard).toHaveLength(1);
  });
});
