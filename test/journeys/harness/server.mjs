// A server on loopback that serves files as they are, and misbehaves where a test asks it to.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { closedInTheEnd } from './closing.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * What a path answers. A string is a page; an object without `body` and `status` is the file that
 * is there anyway, only late or with other headers.
 * @typedef {object} Answer
 * @property {string | Buffer | object} [body] an object is sent as JSON
 * @property {string} [type] content type; by default that of the path, HTML for a bare one
 * @property {number} [status] 200 by default
 * @property {string} [csp] the Content-Security-Policy
 * @property {Record<string, string>} [headers]
 * @property {number} [delay] milliseconds; Infinity never answers
 * @property {boolean} [drop] breaks the connection instead of answering
 *
 * @typedef {{ method: string, path: string, search: string, headers: object, body: string }} Asked
 * @typedef {string | Answer | ((asked: Asked, nth: number) => string | Answer)} Route nth from 0
 */

/**
 * Starts a server.
 * @param {object} [options]
 * @param {Record<string, Route>} [options.routes] by path; the query is not looked at
 * @param {Record<string, string>} [options.folders] folders served below a path
 * @param {Record<string, string>} [options.headers] on every answer
 * @returns {Promise<{
 *   origin: string,
 *   url: (path: string) => string,
 *   route: (path: string, route: Route | undefined) => void,
 *   requests: Asked[],
 *   close: () => Promise<void>,
 * }>}
 */
export async function serve({ routes = {}, folders = { '/cdn/': 'dist/cdn' }, headers = {} } = {}) {
  // Browsers ask for an icon by themselves, and would log that there is none.
  const known = new Map(Object.entries({ '/favicon.ico': { status: 204 }, ...routes }));
  const times = new Map();
  const requests = [];

  const server = createServer(async (request, response) => {
    const { pathname: path, search } = new URL(request.url, 'http://localhost');
    const { method } = request;
    const asked = { method, path, search, headers: request.headers, body: await text(request) };
    requests.push(asked);
    const nth = times.get(path) ?? 0;
    times.set(path, nth + 1);

    let answer;
    try {
      const route = known.get(path);
      answer = typeof route === 'function' ? await route(asked, nth) : route;
      answer = typeof answer === 'string' ? { body: answer } : { ...answer };
      if (answer.body === undefined && answer.status === undefined) {
        const file = await fileAt(path, folders);
        answer = file ? { ...answer, body: file } : { ...answer, status: 404 };
      }
    } catch (error) {
      answer = { status: 500, body: String(error), type: types['.txt'] };
    }
    if (answer.drop) return request.socket.destroy();
    if (answer.delay === Infinity) return undefined;
    if (answer.delay) await sleep(answer.delay);
    return send(response, path, headers, answer);
  });

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    url: (path) => new URL(path, origin).href,
    route: (path, route) => (route === undefined ? known.delete(path) : known.set(path, route)),
    requests,
    close: closedInTheEnd(() => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections(); // those kept alive, and those never answered
      return closed;
    }),
  };
}

function send(response, path, headers, { body = '', type, status = 200, csp, headers: own }) {
  const json = typeof body === 'object' && !Buffer.isBuffer(body);
  response.writeHead(status, {
    'content-type': type ?? (json ? types['.json'] : (types[extname(path)] ?? types['.html'])),
    'cache-control': 'no-store',
    ...(csp && { 'content-security-policy': csp }),
    ...headers,
    ...own,
  });
  response.end(json ? JSON.stringify(body) : body);
}

async function fileAt(path, folders) {
  const below = Object.keys(folders).find((prefix) => path.startsWith(prefix));
  if (below === undefined) return undefined;
  const name = normalize(`/${decodeURIComponent(path.slice(below.length))}`);
  return readFile(join(folders[below], name)).catch(() => undefined);
}

async function text(request) {
  let all = '';
  request.setEncoding('utf8');
  for await (const part of request) all += part;
  return all;
}
