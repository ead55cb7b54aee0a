import { Host } from '../../../src/host';
import { attachHost } from '../../../src/host/wire/node';

describe('Office beside Excel', () => {
  const host = new Host();
  const library = attachHost(host);

  test('onReady, language', async () => {
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('zh-CN');
  });

  test('the platform is that of the workbook behind the library', async () => {
    const payload = (await Office.onReady()) && host.limits.payloadBytes;
    expect([Office.context.platform, payload]).toEqual(['OfficeOnline', 5 * 1024 * 1024]);
    const desktop = new Host({ platform: 'desktop' });
    attachHost(desktop);
    expect([Office.context.platform, desktop.limits.payloadBytes]).toEqual(['PC', Infinity]);
    attachHost(host);
  });

  test.each([
    ['ExcelApi', '1.14', true],
    ['ExcelApi', '1.9', true],
    ['ExcelApi', '1.15', false],
    ['SharedRuntime', '1.1', true],
    ['Nonsense', '1.1', false],
  ])('isSetSupported %s %s: %s', (name, version, expected) => {
    expect(Office.context.requirements.isSetSupported(name, version)).toBe(expected);
  });

  test('a ribbon button runs its function and waits for completed()', async () => {
    const done: string[] = [];
    Office.actions.associate('refresh', async (event: Office.AddinCommands.Event) => {
      await Promise.resolve();
      done.push(event.source.id);
      event.completed();
    });
    await library.actions.invoke('refresh');
    expect(done).toEqual(['refresh']);
    await expect(library.actions.invoke('nothing')).rejects.toThrow('nothing');
  });

  test('the pane is shown, hidden and set to start with the workbook, through the library', async () => {
    const shown: boolean[] = [];
    host.onPane((visible) => shown.push(visible));
    await Office.addin.showAsTaskpane();
    await Office.addin.hide();
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(shown).toEqual([true, false]);
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
  });
});
