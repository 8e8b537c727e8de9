// `npm start`: installs what is missing, builds what is out of date, serves the demo.
//   --no-build   serves dist/ as it is
//   PORT, HOST   8000 or the next free port, on this machine alone, unless they say otherwise
//   DATABASE_URL, DATABASE_TOKEN   where feedback is kept: a file in .data/, or a libSQL server
//   INBOX_TOKEN  with it the institution reads its feedback at /feedback/inbox
//   EDITOR_TOKEN with it the institution publishes its hours at /publication/

import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../.scripts/install.mjs';
import { npm } from '../.scripts/npm.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** The built document that the pages of the demo read; the published one is served in its place. */
const BUILT = /^\/dist\/cdn\/(standard\.json)(?=\?|$)/;
const host = process.env.HOST || '127.0.0.1';

try {
  ensureInstalled();
  if (!process.argv.includes('--no-build') && !isBuilt()) build();
  if (!existsSync(join(root, 'dist/cdn/atd-widgets.js'))) throw new Error('dist/ is not built.');
  await serve();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

/** The manifest is what a build writes last: nothing that goes into a build may be newer. */
function isBuilt() {
  const last = join(root, 'dist/custom-elements.json');
  if (!existsSync(last)) return false;
  const built = statSync(last).mtimeMs;
  return ['', '.rollup', 'src', 'components', 'locales', 'demo/tools'].every((folder) =>
    readdirSync(join(root, folder), { recursive: folder !== '', withFileTypes: true })
      .filter((entry) => entry.isFile() && (folder || /\.(json|mjs)$/.test(entry.name)))
      .every(
        ({ parentPath, path, name }) => statSync(join(parentPath ?? path, name)).mtimeMs <= built,
      ),
  );
}

function build() {
  console.log('Building (npm run build).');
  const [command, args, options] = npm('run', 'build', '--silent');
  const { status } = spawnSync(command, args, { ...options, cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The build failed; its output is above.');
}

/**
 * Pages and receiver on a plain HTTP server. It has no listener for `upgrade`, so Node answers a request that offers
 * another protocol (h2c, WebSocket) as any other, as RFC 9110 allows.
 */
async function serve() {
  // The dependencies of these modules are installed and built by now.
  const [{ Hono }, { getRequestListener }, { pages }] = await Promise.all([
    import('hono'),
    import('@hono/node-server'),
    import('./pages/serve.mjs'),
  ]);
  const app = new Hono().route('/', await feedbackReceiver()).route('/', pages(root));
  const answer = getRequestListener(app.fetch);
  const server = createServer((request, response) => {
    if (process.env.EDITOR_TOKEN) request.url = request.url.replace(BUILT, '/publication/$1');
    return answer(request, response);
  });
  const port = await listen(server);
  const name = host.includes(':') ? `[${host}]` : host;
  console.log(`The demo is at http://${name}:${port}/ (Ctrl+C ends it)`);
}

/** The receiver of feedback and of publications, on the same server as the pages. */
async function feedbackReceiver() {
  const [{ receiver }, { openStorage }, { rateLimit }] = await Promise.all([
    import('./receiver/app.mjs'),
    import('./receiver/storage.mjs'),
    import('./receiver/rate-limit.mjs'),
  ]);
  const { DATABASE_URL, DATABASE_TOKEN } = process.env;
  if (!DATABASE_URL) mkdirSync(join(root, '.data'), { recursive: true });
  const url = DATABASE_URL || `file:${join(root, '.data/feedback.db')}`;
  return receiver({
    storage: await openStorage(url, DATABASE_TOKEN),
    limit: rateLimit({ count: 30, within: 60_000 }),
    token: process.env.INBOX_TOKEN,
    editorToken: process.env.EDITOR_TOKEN,
    standard: readFileSync(join(root, 'dist/cdn/standard.json'), 'utf8'),
    addressOf: ({ env }) => env.incoming.socket.remoteAddress ?? '',
  });
}

/** Listens at PORT, or else at the first port from 8000 on that nobody listens at. */
async function listen(server) {
  const { PORT } = process.env;
  const first = Number(PORT || 8000);
  for (let port = first; port <= (PORT ? first : first + 99); port++) {
    try {
      await once(server.listen(port, host), 'listening');
      return port;
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(
    PORT ? `PORT=${PORT} is taken, or is no port.` : 'No port from 8000 to 8099 is free; set PORT.',
  );
}
