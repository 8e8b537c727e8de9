/**
 * `npm run bench`: how fast the engine is, beside others in the same run, as ratios. The package reads the
 * zone of the process, so everything runs in a process of its own with TZ set.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

if (!existsSync('dist')) {
  console.error('There is no dist/. Run `npm run build` first.');
  process.exit(1);
}
const engine = fileURLToPath(new URL('engine.mjs', import.meta.url));
const env = { ...process.env, TZ: 'Europe/Riga' };
const { status } = spawnSync(process.execPath, ['--expose-gc', engine], { stdio: 'inherit', env });
process.exitCode = status ?? 1;
