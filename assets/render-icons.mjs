// Renders every assets/icons/*.svg to PNG at the sizes Office asks for (`npm run icons`). The drawings sit on a grid of 16,
// so each size is a whole multiple and edges stay sharp.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'icons');
const SIZES = [16, 32, 80];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const url = `data:image/svg+xml;base64,${readFileSync(join(folder, file)).toString('base64')}`;
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}img{display:block}</style><img width=${size} height=${size} src="${url}">`,
    );
    await page.screenshot({ path: join(folder, `${file.slice(0, -4)}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
