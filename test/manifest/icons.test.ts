/** Icons are on disk, at the size the manifest says, for every button and group. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEVELOPMENT_URL } from '../../webpack.config.js';
import { ROOT, manifestText, named, only, parse } from './support';

const manifest = parse(manifestText());

/** Width and height from the IHDR chunk of a PNG. */
function pixelSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (address: string): string => {
  expect(address.startsWith(`${DEVELOPMENT_URL}/`)).toBe(true);
  return join(ROOT, address.slice(DEVELOPMENT_URL.length + 1));
};

const addressOf = new Map(
  named(only(manifest, 'bt:Images'), 'bt:Image').map((image) => [image.attributes.id!, image.attributes.DefaultValue!]),
);

test.each(named(manifest, 'Icon').map((icon, index) => [index, icon] as const))(
  'icon %i: 16, 32 and 80 pixels of one drawing',
  (_i, icon) => {
    expect(icon.children.map((image) => image.attributes.size)).toEqual(['16', '32', '80']);
    const drawings = icon.children.map((image) => {
      const address = addressOf.get(image.attributes.resid!)!;
      const size = Number(image.attributes.size);
      expect(pixelSize(fileOf(address))).toEqual([size, size]);
      return address.replace(/-\d+\.png$/, '.svg');
    });
    expect(new Set(drawings).size).toBe(1);
    expect(existsSync(fileOf(drawings[0]!))).toBe(true);
  },
);

test('every button has a drawing of its own', () => {
  const drawings = named(manifest, 'Control').map((control) => only(control, 'Icon').children[0]!.attributes.resid);
  expect(new Set(drawings).size).toBe(drawings.length);
});

test('the store icons are 32 and 80 pixels', () => {
  expect(pixelSize(fileOf(only(manifest, 'IconUrl').attributes.DefaultValue!))).toEqual([32, 32]);
  expect(pixelSize(fileOf(only(manifest, 'HighResolutionIconUrl').attributes.DefaultValue!))).toEqual([80, 80]);
});
