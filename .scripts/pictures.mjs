// `npm run pictures`: saves the picture of the documents, in English and in Latvian, from the built package.

/* global document -- the functions that run in the page */

import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { launch } from 'puppeteer-core';
import { routes } from '../demo/pages/pictures/moments.mjs';
import { findBrowsers } from '../test/setup/browsers.mjs';
import { launchOptions } from '../test/setup/launch.mjs';

const FOLDER = 'demo/pages/pictures';
const TYPES = { '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json' };

if (!existsSync('dist/cdn/atd-widgets.js')) throw new Error('dist/ is not built: npm run build.');
const { chromium } = findBrowsers();
if (!chromium) throw new Error('There is no Chromium here.');
const browser = await launch(launchOptions('chromium', chromium, 'Europe/Riga'));
try {
  for (const lang of ['en', 'lv']) await savePicture(lang);
} finally {
  await browser.close();
}

async function savePicture(lang) {
  const server = await serve(routes(lang));
  const page = await browser.newPage();
  await page.setViewport({ width: 960, height: 500, deviceScaleFactor: 1.5 });
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  for (const frame of page.frames().slice(1)) {
    await frame.waitForFunction(() => document.querySelector('atd-opening-hours')?.status);
  }
  const height = await page.evaluate(() => {
    const frames = [...document.querySelectorAll('iframe')];
    const tallest = Math.max(...frames.map((each) => each.contentDocument.body.scrollHeight));
    for (const frame of frames) frame.style.height = `${tallest}px`;
    return document.documentElement.offsetHeight;
  });
  await page.screenshot({
    path: `${FOLDER}/moments.${lang}.png`,
    clip: { x: 0, y: 0, width: 960, height },
  });
  await page.close();
  server.close();
}

/** A server of the pages and of `dist/cdn/` on this machine alone. */
async function serve(pages) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const page = pages[pathname];
    const body = page?.body ? JSON.stringify(page.body) : (page ?? (await fileOf(pathname)));
    const type = page?.body ? TYPES['.json'] : (TYPES[extname(pathname)] ?? 'text/html');
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': `${type}; charset=utf-8`,
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

async function fileOf(path) {
  if (!path.startsWith('/cdn/')) return undefined;
  return readFile(join('dist', normalize(path))).catch(() => undefined);
}
