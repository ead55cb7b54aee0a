// Makes sure of the programs that the tests call: LibreOffice (recalculates what we wrote), Chromium (drives the workbench),
// poppler (looks at printed pages) and a Chinese font. Installs them where it may, else says what to install.
import { execFileSync, spawnSync } from 'node:child_process';

const answers = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const output = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? '';

const TOOLS = [
  { package: 'libreoffice-calc', present: () => answers('sh', '-c', 'command -v soffice') },
  { package: 'chromium', present: () => answers('sh', '-c', 'command -v "${CHROMIUM:-chromium}"') },
  { package: 'poppler-utils', present: () => answers('sh', '-c', 'command -v pdftoppm') },
  { package: 'fonts-noto-cjk', present: () => output('fc-list', ':lang=zh-cn', 'family').trim() !== '' },
];

const missing = () => TOOLS.filter((tool) => !tool.present()).map((tool) => tool.package);

let wanted = missing();
if (wanted.length > 0 && process.getuid?.() === 0 && answers('sh', '-c', 'command -v apt-get')) {
  console.log(`Installing ${wanted.join(', ')} …`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  try {
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], options);
  } catch (error) {
    console.error(String(error));
  }
  wanted = missing();
}
if (wanted.length > 0) {
  console.error(`The tests need: ${wanted.join(', ')}. On Debian or Ubuntu: sudo apt-get install ${wanted.join(' ')}`);
  process.exit(1);
}
