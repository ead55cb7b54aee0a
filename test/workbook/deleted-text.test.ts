/** A person's text that looks like a formula stays text through deleting its row and taking that back. */
import { deleteRows, openRun, undoLast, writeRegisters } from '../../src/workbook';
import { cellsOf, startHost } from '../support/host';
import { customers } from './drafts';

jest.setTimeout(60_000);

test.each(['@', 'General'])('`=1+1` in a kept column of format %s comes back as text', async (format) => {
  const host = startHost();
  const draft = { ...customers, keptFormats: { 老系统号: format } };
  await writeRegisters(openRun(), { preset: '通用', drafts: [draft] });
  const at = host.workbook.table('客户台账')!.columns.findIndex(({ name }) => name === '老系统号');
  const kept = () => cellsOf(host, '客户台账', 3, 1, 1, at).flat();
  expect(kept()).toEqual(['=1+1', 'A-7', null]);

  await deleteRows(openRun(), 'mergeCustomers', 'customers', [0]);
  expect(kept().slice(0, 2)).toEqual(['A-7', null]);
  await undoLast(openRun());
  expect(kept()).toEqual(['=1+1', 'A-7', null]);
  expect(host.workbook.sheet('客户台账')!.formula(1, at)).toBeNull();
});
