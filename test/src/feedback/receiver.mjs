// A receiver that keeps what it gets, once for each id, and does to its answers what a test asks for.

import { createServer } from 'node:http';

/**
 * @typedef {'answer' | 'lose' | 'drop' | 'html' | 'busy' | 'slow'} Issue lose: kept, and the answer is lost
 * @param {(nth: number) => Issue | { status: number, body?: object, headers?: object }} plan
 */
export async function receiver(plan = () => 'answer') {
  const kept = new Map();
  let asked = 0;
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    const error = plan(asked++);
    const json = (status, body, headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    if (typeof error === 'object') return json(error.status, error.body ?? {}, error.headers);
    if (error === 'drop') return request.socket.destroy();
    if (error === 'busy') return json(503, { title: 'Busy' });
    if (error === 'html') return response.end('<!doctype html><title>Log in</title>');
    if (error === 'slow') return undefined;
    const submission = JSON.parse(text);
    const { id } = submission;
    const receipt = kept.get(id)?.receipt ?? {
      reference: `A-${kept.size + 1}`,
      receivedAt: '2026-11-25T10:00:00Z',
    };
    kept.set(id, { submission, receipt });
    return error === 'lose' ? request.socket.destroy() : json(201, receipt);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${server.address().port}/feedback`,
    kept,
    asked: () => asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

/**
 * Outbox entries in memory, as a browser's database stores them: `put` copies its argument, and `all`
 * returns copies.
 */
export function memory() {
  const entries = new Map();
  return {
    all: async () => [...entries.values()].map((entry) => structuredClone(entry)),
    put: async (entry) => void entries.set(entry.submission.id, structuredClone(entry)),
    delete: async (id) => void entries.delete(id),
  };
}
