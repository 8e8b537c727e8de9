/**
 * Starts static hosts on loopback: they compress with Brotli, send ETags, and set the caching that the
 * README recommends.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
};
/** The README: what lies in the folder of a version never changes. All else may, under the same name. */
const immutable = /^\/cdn\/\d+\.\d+\.\d+\//;

/**
 * @typedef {object} Host
 * @property {string} origin
 * @property {(path: string) => string} url
 * @property {(path: string, body: string | Buffer | (() => string)) => void} set what a path answers
 * @property {(path: string) => number} size bytes of the answer's body as it is sent
 * @property {() => Promise<void>} close
 */

/**
 * @param {string} name the host's name: 127.0.0.1 and localhost are two sites to a browser
 * @returns {Promise<Host>}
 */
export async function startHost(name) {
  const answers = new Map([['/blank.html', file('/blank.html', '<!doctype html>')]]);
  const answerTo = (path) => {
    const known = answers.get(path);
    if (typeof known === 'function') return file(path, known(), FAST);
    if (known || !path.startsWith('/cdn/')) return known;
    const found = file(path, readFileSync(`dist${normalize(path)}`));
    answers.set(path, found);
    return found;
  };

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    let answer;
    try {
      answer = answerTo(pathname);
    } catch {
      // There is no such file.
    }
    if (!answer) return void response.writeHead(404, cors).end();
    const { body, headers } = answer;
    if (request.headers['if-none-match'] === headers.etag) {
      return void response.writeHead(304, headers).end();
    }
    return void response
      .writeHead(200, { ...headers, 'content-encoding': 'br', 'content-length': body.length })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://${name}:${server.address().port}`;
  return {
    origin,
    url: (path) => new URL(path, origin).href,
    set: (path, body) => answers.set(path, typeof body === 'function' ? body : file(path, body)),
    size: (path) => answerTo(path).body.length,
    close: () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** For what is another each time. */
const FAST = { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } };
const cors = { 'access-control-allow-origin': '*' };

function file(path, text, options) {
  return {
    body: brotliCompressSync(text, options),
    headers: {
      ...cors,
      'content-type': types[extname(path)] ?? types['.html'],
      'cache-control': immutable.test(path) ? 'max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha1').update(text).digest('hex')}"`,
    },
  };
}
