/** What Office checks before it shows a ribbon: elements and their order, ids, references, lengths, requirement sets. */
import { version } from '../../package.json';
import { MANIFEST_PATH, all, childNames, manifestText, named, only, parse, readWithOfficeTools } from './support';

const manifest = parse(manifestText());
const overrides = only(manifest, 'VersionOverrides');
const resources = only(overrides, 'Resources');

/** The order that the schema prescribes for the children of an element; Office refuses any other. */
const ORDER: readonly (readonly [element: string, children: readonly string[]])[] = [
  [
    'OfficeApp',
    [
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ],
  ],
  ['VersionOverrides', ['Hosts', 'Resources']],
  ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
  ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
  ['Supertip', ['Title', 'Description']],
  ['Control', ['Label', 'Supertip', 'Icon', 'Action']],
  ['Icon', ['bt:Image', 'bt:Image', 'bt:Image']],
  ['Resources', ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']],
];

describe('order of elements', () => {
  test.each(ORDER)('%s', (name, expected) => {
    const found = named(manifest, name);
    expect(found.length).toBeGreaterThan(0);
    for (const element of found) expect(childNames(element)).toEqual(expected);
  });

  test('the workbook host names its runtime before its form factor', () =>
    expect(childNames(only(overrides, 'Host'))).toEqual(['Runtimes', 'DesktopFormFactor']));

  test('the tab: groups, then its label; a group: label, icon, buttons', () => {
    expect(childNames(only(manifest, 'CustomTab'))).toEqual(['Group', 'Group', 'Group', 'Group', 'Label']);
    for (const group of named(manifest, 'Group')) {
      const [label, icon, ...controls] = childNames(group);
      expect([label, icon, [...new Set(controls)]]).toEqual(['Label', 'Icon', ['Control']]);
    }
  });
});

describe('identity and requirements', () => {
  test('a version of four numbers that follows package.json', () =>
    expect(only(manifest, 'Version').text).toBe(`${version}.0`));

  test('an id of its own', () =>
    expect(only(manifest, 'Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));

  test('works from Office 2021 on: ExcelApi 1.14 and SharedRuntime 1.1', () =>
    expect(named(manifest, 'Set').map((set) => set.attributes)).toEqual([
      { Name: 'ExcelApi', MinVersion: '1.14' },
      { Name: 'SharedRuntime', MinVersion: '1.1' },
    ]));

  test('pane and ribbon functions live in one long-lived runtime', () => {
    expect(only(manifest, 'Runtime').attributes).toEqual({ resid: 'Taskpane.Url', lifetime: 'long' });
    expect(only(manifest, 'FunctionFile').attributes.resid).toBe('Taskpane.Url');
    const pages = named(overrides, 'SourceLocation').map((page) => page.attributes.resid);
    expect([...new Set(pages)]).toEqual(['Taskpane.Url']);
  });

  test('asks for no more than the open workbook', () =>
    expect(only(manifest, 'Permissions').text).toBe('ReadWriteDocument'));

  test('every address is https', () => {
    const addresses = all(manifest)
      .flatMap((element) => [element.text, ...Object.values(element.attributes)])
      .filter(
        (text) =>
          /^https?:/.test(text) &&
          !text.startsWith('http://schemas.microsoft.com/') &&
          !text.startsWith('http://www.w3.org/'),
      );
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  });

  test("Microsoft's own reader accepts it", () => {
    const info = readWithOfficeTools(MANIFEST_PATH);
    expect(info).toMatchObject({
      defaultLocale: 'zh-CN',
      displayName: '客户台账',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
    });
  });
});

describe('ids and references', () => {
  const RESOURCES = ['bt:Image', 'bt:Url', 'bt:String'];
  const defined = all(resources).filter((element) => RESOURCES.includes(element.name));
  const used = all(overrides).filter((element) => element.attributes.resid !== undefined);

  test('every id is unique and at most 32 characters', () => {
    const ids = all(overrides).flatMap((element) => element.attributes.id ?? []);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32 || !/^[A-Za-z][\w.]*$/.test(id))).toEqual([]);
  });

  test('every resid names a resource, and every resource is used', () => {
    const ids = defined.map((element) => element.attributes.id!);
    const wanted = [...new Set(used.map((element) => element.attributes.resid!))];
    expect(wanted.filter((resid) => !ids.includes(resid))).toEqual([]);
    expect(ids.filter((id) => !wanted.includes(id))).toEqual([]);
  });

  test('each kind of reference names its kind of resource', () => {
    const kindOf = new Map(defined.map((element) => [element.attributes.id!, element.name]));
    for (const element of used) {
      const expected =
        element.name === 'bt:Image'
          ? 'bt:Image'
          : ['Runtime', 'FunctionFile', 'SourceLocation', 'LearnMoreUrl'].includes(element.name)
            ? 'bt:Url'
            : 'bt:String';
      expect([element.name, kindOf.get(element.attributes.resid!)]).toEqual([element.name, expected]);
    }
  });
});
