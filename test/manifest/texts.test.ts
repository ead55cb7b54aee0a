/** The ribbon speaks both languages, within the lengths that Office shows. */
import { all, manifestText, named, only, parse, type Element } from './support';

const manifest = parse(manifestText());

const english = (element: Element): string | undefined =>
  element.children.find((child) => child.name.endsWith('Override') && child.attributes.Locale === 'en-US')?.attributes
    .Value;

const texts = [
  ...named(manifest, 'DisplayName'),
  ...named(manifest, 'Description').filter((e) => e.attributes.DefaultValue),
  ...named(manifest, 'bt:String'),
];
const nameOf = (element: Element): string => element.attributes.id ?? element.name;

test('Chinese is the default language', () => expect(only(manifest, 'DefaultLocale').text).toBe('zh-CN'));

test.each(texts.map((element) => [nameOf(element), element] as const))(
  '%s: Chinese, and English instead for en-US',
  (_name, element) => {
    expect(element.attributes.DefaultValue).toMatch(/[\u4e00-\u9fff]/);
    expect(english(element)).toMatch(/^[A-Z]/);
    expect(element.children).toHaveLength(1);
  },
);

const bothOf = (element: Element): string[] => [element.attributes.DefaultValue!, english(element)!];

test('labels fit 125 characters, tips 250, the name 125, the description 250', () => {
  const tooLong = (elements: readonly Element[], limit: number): string[] =>
    elements.flatMap(bothOf).filter((text) => [...text].length > limit);
  const strings = (list: string): Element[] => named(only(manifest, list), 'bt:String');
  expect(tooLong(strings('bt:ShortStrings'), 125)).toEqual([]);
  expect(tooLong(strings('bt:LongStrings'), 250)).toEqual([]);
  expect(tooLong(named(manifest, 'DisplayName'), 125)).toEqual([]);
  expect(
    tooLong(
      named(manifest, 'Description').filter((e) => e.attributes.DefaultValue),
      250,
    ),
  ).toEqual([]);
});

test('button labels are short enough for two lines of a ribbon button', () => {
  const labels = all(manifest)
    .filter((element) => element.name === 'Label')
    .map((element) => element.attributes.resid!);
  for (const string of named(manifest, 'bt:String').filter((s) => labels.includes(s.attributes.id!))) {
    const [zh, en] = bothOf(string);
    expect([...zh!].length).toBeLessThanOrEqual(6);
    expect([...en!].length).toBeLessThanOrEqual(20);
  }
});
