/** What a running command says it is doing has a sentence: a step without one would show its key. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { translate } from '../../src/locales';

const SRC = join(__dirname, '../../src');

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? sources(join(folder, entry.name)) : [join(folder, entry.name)],
  );

const steps = new Set(
  ['commands', 'workbook']
    .flatMap((room) => sources(join(SRC, room)))
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bprogress\('(\w+)'/g)].map(([, step]) => step!)),
);

test('there are steps to look at', () => expect(steps.size).toBeGreaterThan(8));

test.each([...steps])('%s', (step) => {
  for (const language of ['zh-CN', 'en-US'] as const)
    expect(translate(`commands.step.${step}`, {}, language)).not.toContain('step.');
});
