// What `npm start` starts, in a process of its own and with a database of its own.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { databaseFile } from './harness.mjs';

const MAX_MS = 20_000;

/** @param {Record<string, string>} [env] what is set beside PORT, HOST and DATABASE_URL */
export async function startDemo(env = {}) {
  const database = databaseFile();
  const PORT = String(await freePort());
  const demo = spawn(process.execPath, ['demo/start.mjs', '--no-build'], {
    env: {
      ...process.env,
      ...{ PORT, HOST: '127.0.0.1', NODE_OPTIONS: '', DATABASE_URL: database.url },
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [demo.stdout, demo.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => (said += text));
  }
  const stop = async () => {
    if (demo.exitCode !== null || demo.signalCode !== null) return;
    const ended = once(demo, 'exit');
    demo.kill();
    await ended;
  };
  const deadline = Date.now() + MAX_MS;
  while (!/http:\/\/\S+/.test(said)) {
    if (demo.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`It says: ${said}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin: /http:\/\/[^\s/]+/.exec(said)[0],
    database,
    stop,
    pid: demo.pid,
    /** All that it has logged until now. */
    log: () => said,
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
