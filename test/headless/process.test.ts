/** The command as the README gives it, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TWO_CUSTOMERS, xlsx } from './run';

const ROOT = join(__dirname, '..', '..');

test('npm run headless answers with its exit code and leaves the workbook', () => {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-process-'));
  const input = join(folder, 'in.xlsx');
  const out = join(folder, 'out.xlsx');
  writeFileSync(input, xlsx({ 客户: TWO_CUSTOMERS }));
  const run = (...args: string[]) =>
    spawnSync('npm', ['run', '--silent', 'headless', '--', ...args], { cwd: ROOT, encoding: 'utf8' });
  const done = run(input, '--out', out, '--as-of', '2026-06-30', '--reports', '3');
  expect({ status: done.status, written: existsSync(out) }).toEqual({ status: 0, written: true });
  expect(done.stdout).toContain('台账共 2 行');
  const refused = run(join(folder, 'none.xlsx'), '--out', join(folder, 'none-out.xlsx'));
  expect(refused.status).toBe(2);
  expect(refused.stderr).toContain('none.xlsx');
}, 60_000);
