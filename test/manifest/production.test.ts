/** `npm run build -- --env url=https://…`: the manifest for the address the add-in will be served from. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productionManifest } from '../../webpack.config.js';
import { all, manifestText, named, only, parse, readWithOfficeTools } from './support';

test('moves every page and picture, and allows the origin only', () => {
  const text = productionManifest(manifestText(), 'https://addins.example.com/taizhang/');
  const manifest = parse(text);
  expect(text).not.toMatch(/localhost/);
  expect(only(manifest, 'AppDomain').text).toBe('https://addins.example.com');
  const addresses = all(manifest)
    .flatMap((element) => element.attributes.DefaultValue ?? [])
    .filter((value) => value.startsWith('http'));
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/addins\.example\.com\/taizhang\/[^/]/);
  expect(named(manifest, 'bt:Url')[0]!.attributes.DefaultValue).toBe(
    'https://addins.example.com/taizhang/taskpane.html',
  );
});

test("is accepted by Microsoft's own reader", () => {
  const file = join(mkdtempSync(join(tmpdir(), 'manifest-')), 'manifest.xml');
  writeFileSync(file, productionManifest(manifestText(), 'https://addins.example.com'));
  expect(readWithOfficeTools(file).defaultSettings.sourceLocation).toBe('https://addins.example.com/taskpane.html');
});

test.each(['http://addins.example.com', 'addins.example.com', '', 'https://a.example?x=1', 'ftp://a.example'])(
  'refuses %p',
  (url) => expect(() => productionManifest(manifestText(), url)).toThrow(/--env url/),
);
