/** Packing with the platform's compression gives the package that our own packing gives. */
import { unzipSync } from 'fflate';
import { saveWorkbook, saveWorkbookNatively } from '../../../src/host/files';
import { Workbook } from '../../../src/host/model/workbook';

const partsOf = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString('base64')]);

const largeWorkbook = (): Workbook => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('大表');
  for (let row = 0; row < 20_000; row++) {
    sheet.setValue(row, 0, `客户${row}`);
    sheet.setValue(row, 1, row * 1.5);
  }
  workbook.addSheet('空表');
  return workbook;
};

test('the same parts in the same order with the same bytes', async () => {
  const natively = await saveWorkbookNatively(largeWorkbook());
  expect(partsOf(natively)).toEqual(partsOf(saveWorkbook(largeWorkbook())));
});

test('the same workbook gives the same bytes', async () => {
  const [first, second] = [await saveWorkbookNatively(largeWorkbook()), await saveWorkbookNatively(largeWorkbook())];
  expect(Buffer.compare(first, second)).toBe(0);
});

test('a fault while a part is made is the caller’s to see', async () => {
  const workbook = largeWorkbook();
  jest.spyOn(workbook.sheet('大表')!.cells, 'forEachStored').mockImplementation(() => {
    throw new Error('no cells');
  });
  await expect(saveWorkbookNatively(workbook)).rejects.toThrow('no cells');
});
