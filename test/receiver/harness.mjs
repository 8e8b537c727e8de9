// A receiver over real HTTP, with a real database in a file of its own.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { receiver } from '../../demo/receiver/app.mjs';
import { openStorage } from '../../demo/receiver/storage.mjs';

export const NOON = Date.parse('2026-11-25T10:00:00Z');

/** A database that lasts longer than those who use it. */
export function databaseFile() {
  const folder = mkdtempSync(join(tmpdir(), 'receiver-'));
  return {
    url: `file:${join(folder, 'feedback.db')}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @param {object} [options] of the receiver, and `url` of a database that is there */
export async function startReceiver({ url, port = 0, ...options } = {}) {
  const file = url ? undefined : databaseFile();
  const storage = await openStorage(url ?? file.url);
  const app = receiver({
    storage,
    now: () => NOON,
    addressOf: ({ req }) => req.header('x-test-address') ?? 'anybody',
    ...options,
  });
  const server = await new Promise((resolve) => {
    const started = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () =>
      resolve(started),
    );
  });
  const endpoint = `http://127.0.0.1:${server.address().port}/feedback`;
  return {
    endpoint,
    storage,
    port: server.address().port,
    post: (body, headers = {}) =>
      fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      storage.close();
      file?.remove();
    },
  };
}
