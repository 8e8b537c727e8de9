// A receiver that keeps what it gets, once for each id, and does to its answers what a test asks for.

import { createServer } from 'node:http';

/**
 * @typedef {'answer' | 'lose' | 'drop' | 'html' | 'busy' | 'slow'} Fault lose: kept, and the answer is lost
 * @param {(nth: number) => Fault | { status: number, body?: object, headers?: object }} plan
 */
export async function receiver(plan = () => 'answer') {
  const kept = new Map();
  let asked = 0;
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const part of request) text += part;
    const fault = plan(asked++);
    const json = (status, body, headers = {}) => {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(body));
    };
    if (typeof fault === 'object') return json(fault.status, fault.body ?? {}, fault.headers);
    if (fault === 'drop') return request.socket.destroy();
    if (fault === 'busy') return json(503, { title: 'Busy' });
    if (fault === 'html') return response.end('<!doctype html><title>Log in</title>');
    if (fault === 'slow') return undefined;
    const submission = JSON.parse(text);
    const { id } = submission;
    const receipt = kept.get(id)?.receipt ?? {
      reference: `A-${kept.size + 1}`,
      receivedAt: '2026-11-25T10:00:00Z',
    };
    kept.set(id, { submission, receipt });
    return fault === 'lose' ? request.socket.destroy() : json(201, receipt);
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

/** Letters in memory, as a browser's database has them: what goes in is a copy, and so is what comes out. */
export function memory() {
  const letters = new Map();
  return {
    all: async () => [...letters.values()].map((letter) => structuredClone(letter)),
    put: async (letter) => void letters.set(letter.submission.id, structuredClone(letter)),
    delete: async (id) => void letters.delete(id),
  };
}
