// A proxy between the form and its receiver, with every failure of real networks.

import { request as ask, createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/** What may become of a request, and how often of a hundred. The rest goes through. */
const FAULTS = {
  /** It never arrives. */
  drop: 8,
  /** It arrives, and nobody hears of it. */
  loseAnswer: 10,
  /** It takes its time. */
  delay: 8,
  /** It arrives twice, at the same time. */
  duplicate: 6,
  /** Half of the answer comes. */
  cutAnswer: 6,
  /** Somebody else answers: a proxy, a page to log in, a receiver that is busy or broken. */
  badGateway: 5,
  loginPage: 4,
  busy: 3,
  nonsense: 3,
};

/** Numbers that are the same in every run, so that what was found can be found again. */
export function numbersFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * @param {object} options
 * @param {() => number} options.receiverPort where the receiver is now, if it is
 * @param {() => number} options.random 0 to 1
 * @param {(path: string) => Promise<import('node:http').IncomingMessage> | undefined} [options.pages]
 */
export async function faultyLine({ receiverPort, random }) {
  const counts = {};
  const forward = (headers, body) =>
    new Promise((resolve, reject) => {
      const request = ask(
        { host: '127.0.0.1', port: receiverPort(), path: '/feedback', method: 'POST', headers },
        async (response) => {
          const parts = [];
          for await (const part of response) parts.push(part);
          resolve({ response, text: Buffer.concat(parts) });
        },
      );
      request.on('error', reject);
      request.end(body);
    });

  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-expose-headers', 'retry-after');
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-headers', 'content-type');
      return response.writeHead(204).end();
    }
    const parts = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts);
    const fault = drawn(random);
    counts[fault] = (counts[fault] ?? 0) + 1;
    const headers = { 'content-type': request.headers['content-type'] };
    try {
      await answers[fault]({ request, response, send: () => forward(headers, body) });
    } catch {
      // The receiver is away just now.
      response.writeHead(502).end();
    }
    return undefined;
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${server.address().port}/feedback`,
    counts,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const pass = ({ response, text }, to) => {
  to.writeHead(response.statusCode, {
    'content-type': response.headers['content-type'] ?? 'text/plain',
  });
  to.end(text);
};

const answers = {
  through: async ({ response, send }) => pass(await send(), response),
  drop: ({ request }) => request.socket.destroy(),
  loseAnswer: async ({ request, send }) => {
    await send();
    request.socket.destroy();
  },
  delay: async ({ response, send }) => {
    await sleep(600);
    pass(await send(), response);
  },
  duplicate: async ({ response, send }) => {
    const [first] = await Promise.all([send(), send()]);
    pass(first, response);
  },
  cutAnswer: async ({ request, response, send }) => {
    const { text } = await send();
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': text.length });
    response.write(text.subarray(0, text.length / 2), () => request.socket.destroy());
  },
  badGateway: ({ response }) => response.writeHead(502).end('<h1>Bad gateway</h1>'),
  loginPage: ({ response }) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<title>Log in</title>'),
  busy: ({ response }) => response.writeHead(503, { 'retry-after': '1' }).end(),
  nonsense: ({ response }) =>
    response.writeHead(201, { 'content-type': 'application/json' }).end('{"reference":'),
};

function drawn(random) {
  let left = random() * 100;
  for (const [fault, share] of Object.entries(FAULTS)) {
    left -= share;
    if (left < 0) return fault;
  }
  return 'through';
}
