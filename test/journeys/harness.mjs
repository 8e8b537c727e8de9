// What a journey needs: a server that can misbehave, and a page in a real browser. Whatever a test
// file opens is closed when the file ends, even when it fails.
//
//   for (const engine of engines()) {
//     test(`opens in ${engine}`, async () => {
//       const server = await serve({ routes: { '/': '<h1>Hello</h1>' } });
//       const page = await openPage(engine, server.url('/'));
//       assert.equal(await page.evaluate(() => document.title), '');
//     });
//   }

import { chosenBrowsers } from '../setup/browsers.mjs';

export * from './harness/embed-builder.mjs';
export * from './harness/feed.mjs';
export * from './harness/host-page.mjs';
export * from './harness/printed.mjs';
export { openPage } from './harness/page.mjs';
export { serve } from './harness/server.mjs';
export * from './harness/shifts.mjs';

/** @returns {('chromium' | 'firefox' | 'webkit')[]} the engines of this machine, or of BROWSERS */
export function engines() {
  return Object.keys(chosenBrowsers());
}
