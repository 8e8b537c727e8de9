// Serves the pages of the demo, the documents and the built files, under the strictest Content-Security-Policy that a host
// may have.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { documentRoutes } from './docs/routes.mjs';

/** Answers where the inbox would be, if the receiver has none. */
const INBOX = '/feedback/inbox';

/** @param {string} root the folder with demo/ and dist/ */
export function pages(root) {
  const app = new Hono();
  for (const path of ['/', '/demo', '/demo/']) {
    app.get(path, (context) => context.redirect('/demo/pages/'));
  }
  for (const folder of ['/demo/*', '/dist/*']) {
    app.use(folder, headers, compress(), etag(), serveStatic({ root }));
  }
  app.use('/docs/*', headers, compress());
  app.route('/', documentRoutes(root));
  const noInbox = readFileSync(join(root, 'demo/pages/iesutne.html'), 'utf8');
  app.get(INBOX, headers, (context) => context.html(noInbox, 404));
  return app;
}

async function headers(context, next) {
  await next();
  context.header('cache-control', 'no-cache');
  context.header('content-security-policy', "default-src 'self'");
  // Pages on other hosts load these files as modules.
  if (context.req.path.startsWith('/dist/cdn/')) {
    context.header('access-control-allow-origin', '*');
  }
}
