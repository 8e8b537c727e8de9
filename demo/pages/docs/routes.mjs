// Serves the documents of the repository as pages, with the files that they link to.

import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Hono } from 'hono';
import { documentPaths, linksIn } from '../../../.scripts/documents.mjs';
import { documentPage, titleOf } from './render.mjs';

const FIRST = ['README.md', 'README.lv.md'];

/** @param {string} root the folder of the repository */
export function documentRoutes(root) {
  const app = new Hono();
  app.get('/docs', (context) => context.redirect('/docs/README.md'));
  app.get('/docs/', (context) => context.redirect('/docs/README.md'));
  app.get('/docs/*', (context) => {
    const path = decodeURIComponent(context.req.path.slice('/docs/'.length));
    // Read at each request, so that a change is seen when the page is loaded again.
    const documents = readDocuments(root);
    const markdown = documents.get(path);
    if (markdown !== undefined) {
      const entries = [...documents].map(([each, text]) => ({ path: each, title: titleOf(text) }));
      return context.html(documentPage(markdown, path, entries));
    }
    if (!isLinked(path, documents)) return context.notFound();
    if (/^(demo|dist)\//.test(path)) return context.redirect(`/${path}`);
    return context.text(readFileSync(join(root, path), 'utf8'));
  });
  return app;
}

/** The texts by path, those that everybody reads first. */
function readDocuments(root) {
  const paths = [...new Set([...FIRST, ...documentPaths(root)])];
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** Whether a document links to the file; no other file is served. */
function isLinked(path, documents) {
  return [...documents].some(([from, text]) =>
    linksIn(text).some((target) => {
      const [file] = target.split('#');
      return posix.join(posix.dirname(from), file) === path;
    }),
  );
}
