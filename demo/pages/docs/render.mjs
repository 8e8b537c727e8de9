// Renders a document of the repository as a page.

import { Marked } from 'marked';
import { headingIdsInOrder } from '../../../.scripts/documents.mjs';

/**
 * @typedef {object} Entry
 * @property {string} path of the document, from the root
 * @property {string} title
 */

/** The first heading, without the marks of code. */
export function titleOf(markdown) {
  return /^# (.+)$/m.exec(markdown)?.[1].replaceAll('`', '') ?? '';
}

/**
 * @param {string} markdown
 * @param {string} path
 * @param {readonly Entry[]} entries all documents, for the list beside the text
 */
export function documentPage(markdown, path, entries) {
  const lang = /\.(\w\w)\.md$/.exec(path)?.[1] ?? 'en';
  const links = entries.map(
    (entry) =>
      `<li><a href="/docs/${entry.path}"${entry.path === path ? ' aria-current="page"' : ''}>${escaped(entry.title)}</a></li>`,
  );
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(titleOf(markdown))}</title>
    <link rel="icon" href="/demo/pages/icon.svg" />
    <link rel="stylesheet" href="/demo/pages/docs/docs.css" />
  </head>
  <body>
    <main>${bodyOf(markdown)}</main>
    <nav lang="en" aria-label="Documents">
      <p><a href="/demo/pages/" lang="lv">Pārskats</a></p>
      <ul>${links.join('')}</ul>
    </nav>
  </body>
</html>`;
}

function bodyOf(markdown) {
  const idOf = headingIdsInOrder();
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        return `<h${depth} id="${idOf(text)}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
    },
  });
  return marked
    .parse(markdown)
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
