// The hours editor where it can publish. Its page lies among its files as in dist/, so that its relative links,
// those of its scripts and those that it puts into the address are right.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const EDITOR = 'tools/hours-editor.html';
const POLICY = [
  "default-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html atd-widgets 'allow-duplicates'",
  "frame-ancestors 'none'",
].join('; ');

/** @param {string} at the path of the publication */
export function publicationPage(at) {
  // Not mounted there, for then no route of its own would have that path with a slash at its end.
  const app = new Hono();
  app.on('GET', [at, `${at}/`], (context) => {
    const { search } = new URL(context.req.url);
    return context.redirect(`${at}/${EDITOR}${search}`);
  });
  app.use(`${at}/tools/*`, async (context, next) => {
    await next();
    context.header('content-security-policy', POLICY);
  });
  app.get(`${at}/${EDITOR}`, async (context) => {
    const page = await readFile(DIST + EDITOR, 'utf8');
    const meta = `<meta name="atd-publish" content="${at}/" />`;
    return context.html(page.replace('<head>', `<head>\n    ${meta}`));
  });
  app.get(
    `${at}/:folder{tools|cdn}/*`,
    serveStatic({ root: DIST, rewriteRequestPath: (path) => path.slice(at.length) }),
  );
  return app;
}
