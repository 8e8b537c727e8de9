/** Installs what the peers need, once, and bundles each of them into one minified file, as its author would. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { npm } from '../../../.scripts/npm.mjs';

const folder = fileURLToPath(new URL('.', import.meta.url));

export const peerNames = ['hand-written', 'plain-lit', 'google'];

/** @returns {Promise<Record<string, Buffer>>} the script of each peer by its name */
export async function buildPeers() {
  if (!existsSync(`${folder}node_modules`)) install();
  const built = peerNames.map(async (name) => [name, await bundled(`${folder}${name}.mjs`)]);
  return Object.fromEntries(await Promise.all(built));
}

/** No package needs its install scripts here. */
function install() {
  console.log('Installing the peers, from the registry and their lockfile.');
  const [command, args, options] = npm('ci', '--ignore-scripts', '--no-audit', '--no-fund');
  const { status } = spawnSync(command, args, { ...options, cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

async function bundled(input) {
  const bundle = await rollup({ input, plugins: [nodeResolve({ browser: true })], onwarn });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  const { code } = await minify(output[0].code, { module: true, ecma: 2022 });
  return Buffer.from(code);
}

/** Packages of others have cycles and old helpers; only a missing module is worth a word. */
function onwarn({ code, message }) {
  if (code === 'UNRESOLVED_IMPORT') throw new Error(message);
}
