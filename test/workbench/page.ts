/** The built workbench in Chromium: builds once, serves it, opens a page. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { type Browser, type Frame, type Page, chromium } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import configure from '../../webpack.config.js';
import { ROOT } from '../manifest/support';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'application/xml; charset=utf-8',
};

const CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

async function build(folder: string): Promise<void> {
  const config: Configuration = await configure({}, { mode: 'development' });
  const compiler = webpack({ ...config, devtool: false, output: { ...config.output, path: folder } });
  await new Promise<void>((resolve, reject) =>
    compiler.run((error, stats) => {
      const errors = stats?.toJson({ all: false, errors: true }).errors ?? [];
      compiler.close(() => {
        if (error) reject(error);
        else if (errors.length > 0) reject(new Error(errors.map(({ message }) => message).join('\n')));
        else resolve();
      });
    }),
  );
}

function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

export interface Workbench {
  readonly page: Page;
  /** The add-in's own page. */
  pane(): Promise<Frame>;
  /** Uncaught errors and errors on the console, of all pages. */
  readonly problems: string[];
  close(): Promise<void>;
}

/** Builds, serves and opens the workbench, and waits for its first workbook. */
export async function openWorkbench(): Promise<Workbench> {
  const folder = join(ROOT, '.cache/workbench-test');
  await build(folder);
  const server = await serve(folder);
  const browser: Browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: CHROMIUM,
  });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error.stack ?? error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  await page.getByTestId('grid').waitFor({ timeout: 60_000 });
  return {
    page,
    problems,
    pane: async () => {
      const element = await page.getByTestId('pane').elementHandle();
      const frame = await element?.contentFrame();
      if (!frame) throw new Error('the pane has no page');
      await frame.waitForSelector('#root > *', { timeout: 60_000 });
      return frame;
    },
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
