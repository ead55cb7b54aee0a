import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Locked = { optionalDependencies?: Record<string, string> };

describe('package-lock.json', () => {
  // npm drops the builds for other platforms when it locks on one; `npm ci` then refuses everywhere.
  it('holds the build of every platform, so that npm ci works on a fresh clone', () => {
    const lock = JSON.parse(readFileSync(join(__dirname, '../package-lock.json'), 'utf8'));
    const packages: Record<string, Locked> = lock.packages;
    const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !(`node_modules/${name}` in packages) && !(`${at}/node_modules/${name}` in packages),
      ),
    );
    expect(missing).toEqual([]);
  });
});
