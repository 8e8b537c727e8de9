// What `npm start` does with connections that ask for another protocol, by real sockets: RFC 9110, 7.8 lets a server
// ignore `Upgrade`; a request that nobody answers would keep its connection, and its descriptor, for ever.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startDemo } from './start-demo.mjs';

/** More than the 1024 descriptors that a process has on most systems. */
const MANY = 1_100;
const AT_ONCE = 50;

const websocket = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};
/** As `curl --http2` asks for it. */
const h2c = {
  connection: 'Upgrade, HTTP2-Settings',
  upgrade: 'h2c',
  'http2-settings': 'AAMAAABkAAQCAAAAAAIAAAAA',
};

describe('the server of npm start', { timeout: 120_000 }, () => {
  let demo;
  before(async () => (demo = await startDemo()));
  after(async () => {
    await demo.stop();
    demo.database.remove();
  });

  /** @returns the first line of the answer, empty where the server has ended the connection without one */
  async function ask(method, path, headers = {}, body = '') {
    const { hostname, port } = new URL(demo.origin);
    const socket = connect(Number(port), hostname);
    const closed = once(socket, 'close');
    const lines = Object.entries({ host: hostname, ...headers }).map((header) => header.join(': '));
    socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
    let answer = '';
    socket.setEncoding('latin1').on('error', () => undefined);
    await new Promise((resolve) => {
      socket.on('data', (text) => {
        answer += text;
        if (answer.includes('\r\n\r\n')) resolve();
      });
      void closed.then(resolve);
    });
    socket.destroy();
    await closed;
    return answer.split('\r\n')[0];
  }

  async function askMany(...request) {
    const answers = new Set();
    for (let sent = 0; sent < MANY; sent += AT_ONCE) {
      const some = await Promise.all(Array.from({ length: AT_ONCE }, () => ask(...request)));
      for (const answer of some) answers.add(answer);
    }
    return [...answers];
  }

  const folder = () => `/proc/${demo.pid}/fd`;
  const descriptors = () => (existsSync(folder()) ? readdirSync(folder()).length : 0);

  for (const [name, headers] of Object.entries({ websocket, h2c })) {
    it(`answers ${MANY} requests that offer ${name} as HTTP/1.1, and keeps none of them`, async () => {
      assert.equal((await fetch(`${demo.origin}/demo/pages/`)).status, 200);
      const before = descriptors();
      assert.deepEqual(await askMany('GET', '/demo/pages/', headers), ['HTTP/1.1 200 OK']);
      const next = await fetch(`${demo.origin}/dist/cdn/standard.json`);
      assert.equal(next.status, 200);
      await next.json();
      const kept = descriptors() - before;
      assert.ok(kept < AT_ONCE * 2, `${kept} descriptors more than before`);
    });
  }

  it('takes feedback from a client that offers another protocol', async () => {
    const body = JSON.stringify({ kind: 'praise', message: 'Paldies!' });
    const headers = {
      ...h2c,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    assert.equal(await ask('POST', '/feedback', headers, body), 'HTTP/1.1 201 Created');
  });

  it('has no socket for development, by which strangers could write into the log', async () => {
    const logged = demo.log();
    assert.equal(await ask('GET', '/wds', websocket), 'HTTP/1.1 404 Not Found');
    const stranger = { ...websocket, origin: 'http://other.example' };
    // A frame of text, masked with zeros, behind a handshake that nobody has answered.
    const frame = '\x81\x85\0\0\0\0hello';
    assert.equal(await ask('GET', '/wds', stranger, frame), 'HTTP/1.1 404 Not Found');
    assert.equal(demo.log(), logged);
  });

  it('ends what it does not speak', async () => {
    assert.match(await ask('GET', '/demo/pages/', { expect: 'a-miracle' }), /^HTTP\/1\.1 417 /);
    assert.match(await ask('PRI', '*'), /^$|^HTTP\/1\.1 400 /);
    assert.equal(await ask('CONNECT', 'example.com:443'), '');
    assert.equal((await fetch(`${demo.origin}/demo/pages/`)).status, 200);
  });

  it('keeps no file open for whoever goes away while it is sent, or has it already', async () => {
    const address = `${demo.origin}/dist/cdn/atd-widgets.all.js`;
    const { headers, body } = await fetch(address);
    await body.cancel();
    const before = descriptors();
    const known = { 'if-none-match': headers.get('etag') };
    assert.deepEqual(await askMany('GET', '/dist/cdn/atd-widgets.all.js', known), [
      'HTTP/1.1 304 Not Modified',
    ]);
    assert.deepEqual(await askMany('GET', '/dist/cdn/atd-widgets.all.js'), ['HTTP/1.1 200 OK']);
    assert.equal((await fetch(address)).status, 200);
    const kept = descriptors() - before;
    assert.ok(kept < AT_ONCE * 2, `${kept} descriptors more than before`);
  });
});
