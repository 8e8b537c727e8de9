/** Measures the engine in a process of its own, since the compared package reads the zone of the process. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const engine = fileURLToPath(new URL('engine.mjs', import.meta.url));

export const about = 'engine: questions to a schedule, beside a package, luxon and arithmetic';

/** Logs its figures itself, and fails the command where a target is missed. */
export async function measureEngine() {
  const env = { ...process.env, TZ: 'Europe/Riga' };
  const child = fork(engine, [], { execArgv: ['--expose-gc'], env });
  let figures;
  child.on('message', (message) => (figures = message));
  const [code] = await once(child, 'exit');
  process.exitCode = Math.max(process.exitCode ?? 0, code ?? 1);
  return figures;
}
