// `npm run pictures`: saves the picture of the documents, in English and in Latvian, from the built package.

/* global document -- the functions that run in the page */

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { launch } from 'puppeteer-core';
import { routes } from '../demo/pages/pictures/moments.mjs';
import { findBrowsers } from '../test/setup/browsers.mjs';
import { launchOptions } from '../test/setup/launch.mjs';

const FOLDER = 'demo/pages/pictures';

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
  const server = await served(routes(lang));
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
async function served(pages) {
  const app = new Hono();
  for (const [path, page] of Object.entries(pages)) {
    app.get(path, (context) =>
      typeof page === 'string' ? context.html(page) : context.json(page.body),
    );
  }
  app.get('/cdn/*', serveStatic({ root: 'dist' }));
  const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  return server;
}
