/** Measures durations: the best of some rounds, in which all contestants alternate. */
import { spawnSync } from 'node:child_process';

const ROUNDS = 7;
const ROUND_MS = 120;
const COLD_PROCESSES = 31;

/** Keeps what is computed from being thrown away unseen. */
export let sink = 0;

/**
 * @param {Record<string, () => unknown>} tasks each does its thing once and returns something
 * @returns {Record<string, number>} milliseconds for one time
 */
export function best(tasks) {
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, Infinity]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      globalThis.gc?.();
      times[name] = Math.min(times[name], timeOf(task));
    }
  }
  return times;
}

/** Reading the clock takes time too, so it is read after twice as many tasks each time. */
function timeOf(task) {
  const start = performance.now();
  let count = 0;
  let elapsed = 0;
  for (let batch = 1; elapsed < ROUND_MS; batch *= 2) {
    for (let each = 0; each < batch; each++) sink += Number(Boolean(task()));
    count += batch;
    elapsed = performance.now() - start;
  }
  return elapsed / count;
}

/**
 * The figures, in milliseconds, that scripts log: the median of some cold processes each. The scripts
 * alternate, so that a machine that slows down slows all of them.
 * @param {Record<string, string>} scripts
 * @returns {Record<string, number>}
 */
export function cold(scripts) {
  const times = Object.fromEntries(Object.keys(scripts).map((name) => [name, []]));
  for (let turn = 0; turn < COLD_PROCESSES; turn++) {
    for (const [name, script] of Object.entries(scripts)) times[name].push(outputOf(script));
  }
  const median = (all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
}

function outputOf(script) {
  const args = ['--input-type=module', '--eval', script];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (!stdout) throw new Error(stderr);
  return Number(stdout);
}
