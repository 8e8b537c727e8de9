// The built page of the embed builder, in a browser, and what a journey does with it.

import { openPage } from './page.mjs';
import { serve } from './server.mjs';
import { witnessRoute } from './host-page.mjs';

export const trusted =
  "require-trusted-types-for 'script'; trusted-types lit-html atd-widgets 'allow-duplicates'";
const path = '/tools/embed-builder.html';

/**
 * @param {'chromium' | 'firefox' | 'webkit'} engine
 */
export async function openBuilder(engine) {
  const server = await serve({
    routes: { ...witnessRoute, [path]: { csp: `default-src 'self'; ${trusted}` } },
    // Pages of other sites load modules from here.
    headers: { 'access-control-allow-origin': '*' },
    folders: { '/cdn/': 'dist/cdn', '/tools/': 'dist/tools' },
  });
  const page = await openPage(engine, undefined, { width: 1280, height: 900 });
  return {
    server,
    page,
    /** Opens the page and waits for a code that has something in it. */
    open: async (query = '', id = 'content', part = 'www.atd.lv') => {
      await page.goto(server.url(path + query));
      await page.waitFor(
        (...[which, text]) => document.querySelector(`#code-${which}`)?.value.includes(text),
        id,
        part,
      );
    },
    codeOf: (id) => page.evaluate((which) => document.querySelector(`#code-${which}`)?.value, id),
    focus: (selector) => page.evaluate((which) => document.querySelector(which).focus(), selector),
    /** The field that has the focus, with its value. */
    focused: () =>
      page.evaluate(() => {
        const { name, value, dataset } = document.activeElement;
        return dataset.copy ?? [name, value].filter(Boolean).join(' ');
      }),
  };
}
