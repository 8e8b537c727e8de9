// Code that an editor pastes into a content management system passes its filter, and shows the same hours.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { defaultTreeAdapter as tree, parseFragment, serialize } from 'parse5';
import {
  engines,
  hostPage,
  openBuilder,
  read,
  testimony,
  trusted,
  untilLive,
  witness,
} from './harness.mjs';

const strict = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; ${trusted}`;

/** What WordPress leaves of what an author without `unfiltered_html` writes: of its allowed tags, those used here. */
const WORDPRESS = 'div p ul ol li a br em strong h2 h3 table tbody thead tr th td span'.split(' ');
/** What Joomla takes away by its default list of forbidden tags. */
const JOOMLA =
  'applet body bgsound base basefont canvas embed frame frameset head html iframe ilayer layer link meta object script style title xml'.split(
    ' ',
  );

/** @type {Record<string, { ids: string[], filter: (html: string, allowed: string) => string }>} */
const systems = {
  'drupal-text': { ids: ['div', 'head'], filter: (html, allowed) => limited(html, allowed) },
  'drupal-block': { ids: ['content', 'head'], filter: (html) => html },
  wordpress: {
    ids: ['div', 'head'],
    filter: (html) =>
      filtered(html, ({ tagName, attrs }) => ({
        isKept: WORDPRESS.includes(tagName),
        attrs: attrs.filter(({ name }) => /^(class|id|href|lang|title|data-.*)$/.test(name)),
      })),
  },
  joomla: {
    ids: ['div', 'head'],
    filter: (html) =>
      filtered(html, ({ tagName, attrs }) => ({
        isKept: !JOOMLA.includes(tagName),
        attrs: attrs.filter(({ name }) => !/^(on|action|background|formaction)/.test(name)),
      })),
  },
  html: { ids: ['content', 'head'], filter: (html) => html },
};

/** Drupal's filter of allowed tags: `<div class> <a href class>`; attributes that are not named go. */
function limited(html, allowed) {
  const tags = new Map(
    [...allowed.matchAll(/<([\w-]+)([^>]*)>/g)].map(([, tag, names]) => [
      tag,
      [...names.matchAll(/[\w*-]+(?==|\s|$)/g)].map(([name]) => name),
    ]),
  );
  // What every text format has anyway.
  const basic = new Map([
    ['p', []],
    ['ul', []],
    ['li', []],
    ['br', []],
  ]);
  return filtered(html, ({ tagName, attrs }) => ({
    isKept: tags.has(tagName) || basic.has(tagName),
    attrs: attrs.filter(({ name }) => (tags.get(tagName) ?? []).includes(name)),
  }));
}

function filtered(html, rule) {
  const root = parseFragment(html);
  const visit = (node) => {
    for (const child of [...tree.getChildNodes(node)]) {
      if (!tree.isElementNode(child)) continue;
      visit(child);
      const { isKept, attrs } = rule(child);
      child.attrs = attrs;
      if (isKept) continue;
      for (const inner of [...child.childNodes]) tree.insertBefore(node, inner, child);
      tree.detachNode(child);
    }
  };
  visit(root);
  return serialize(root);
}

describe('what the embed builder gives for a system', { concurrency: true }, () => {
  for (const engine of engines()) {
    describe(`in ${engine}`, { concurrency: 1 }, () => {
      let page;
      let server;
      let open;
      let codeOf;
      before(async () => ({ page, server, open, codeOf } = await openBuilder(engine)));

      for (const [system, { ids, filter }] of Object.entries(systems)) {
        it(`shows the hours behind the filter of ${system}`, async () => {
          await open(`?system=${system}&office=riga&view=table`, ids[0], 'Pirmdiena');
          const [content, head] = [await codeOf(ids[0]), await codeOf(ids[1])];
          const allowed = (await codeOf('allow')) ?? '';
          const left = filter(content, allowed);
          assert.doesNotMatch(left, /now=/);
          server.route('/pasted', {
            csp: strict,
            body: hostPage({ head: witness + head, body: left }),
          });
          await page.goto(server.url('/pasted'));
          await untilLive(page);
          const { offices, rows } = await read(page);
          assert.match(offices, /Rīga/);
          assert.equal(rows.length, 4);
          assert.match(rows[0], /8\.30–12\.00, 13\.00–17\.30/);
          const { violations, errors } = await testimony(page);
          assert.deepEqual(
            violations.filter((each) => !each.includes('/favicon.ico')),
            [],
          );
          assert.deepEqual(errors, []);
        });

        it(`leaves plain hours behind the filter of ${system} where no script comes`, async () => {
          await open(`?system=${system}&office=riga&view=table`, ids[0], 'Pirmdiena');
          const left = filter(await codeOf(ids[0]), (await codeOf('allow')) ?? '');
          server.route('/scriptless', { csp: "script-src 'none'", body: hostPage({ body: left }) });
          await page.goto(server.url('/scriptless'));
          const text = await page.evaluate(() => document.body.innerText);
          assert.match(text, /Pirmdiena: 8\.30–12\.00, 13\.00–17\.30/);
        });
      }
    });
  }
});
