// A project that uses the package as others do: npm installs the packed file beside the project's own dependencies.

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { npm } from '../../.scripts/npm.mjs';
import { pack } from '../package/pack.mjs';
import { serve } from '../journeys/harness.mjs';

/** Next needs the longest. */
const START_MAX_MS = 60_000;

/** @returns a function that installs a project of `projects/` in a temporary folder, and gives that folder */
export function installer() {
  const folder = temporaryFolder();
  const tarball = join(folder, pack(folder).filename);
  return (name) => {
    const root = join(folder, name);
    cpSync(join('test/consumers/projects', name), root, { recursive: true });
    inProject(root, 'install', '--no-package-lock', '--no-audit', '--no-fund', tarball);
    return root;
  };
}

/**
 * Runs npm in a project.
 * @throws {Error} with its output
 */
export function inProject(root, ...args) {
  const [command, words, options] = npm(...args, '--ignore-scripts', '--loglevel=error');
  try {
    return execFileSync(command, words, { ...options, ...of(root), encoding: 'utf8' });
  } catch (error) {
    throw new Error(`npm ${args.join(' ')} fails:\n${error.stdout}\n${error.stderr}`);
  }
}

/**
 * Installs versions of packages beside one another.
 * @param {Record<string, string[]>} versions by package
 * @returns the folder in which version 5.4 of `typescript` is `typescript-5.4`
 */
export function installedVersions(versions) {
  const root = temporaryFolder();
  const names = Object.entries(versions).flatMap(([name, all]) =>
    all.map((version) => `${name}-${version}@npm:${name}@${version}`),
  );
  inProject(root, 'install', '--no-package-lock', '--no-audit', '--no-fund', ...names);
  return join(root, 'node_modules');
}

/** Serves the files that the project has built. */
export async function served(root) {
  const index = readFileSync(join(root, 'index.html'), 'utf8');
  const server = await serve({ routes: { '/': index }, folders: { '/': root } });
  return { origin: server.origin, close: server.close };
}

/** Starts a server of the project's own. */
export async function started(root, script) {
  const port = await freePort();
  const process_ = spawn(join(root, 'node_modules/.bin', script), ['start', '--port', port], {
    ...of(root),
    stdio: 'ignore',
  });
  const origin = `http://localhost:${port}`;
  const deadline = Date.now() + START_MAX_MS;
  while (!(await fetch(origin).catch(() => undefined))?.ok) {
    if (Date.now() > deadline) throw new Error(`${script} has not started.`);
    await sleep(200);
  }
  const close = async () => {
    const ended = once(process_, 'exit');
    process_.kill();
    await ended;
  };
  return { origin, close };
}

const of = (root) => ({
  cwd: root,
  env: {
    ...process.env,
    NODE_OPTIONS: '',
    NEXT_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
  },
});

function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'consumers-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return String(port);
}
