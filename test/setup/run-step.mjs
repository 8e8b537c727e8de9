// Running a step of `npm test` as a process: silent when it passes, complete when it fails.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @typedef {object} Outcome
 * @property {number} [passed] tests
 * @property {number} [failed]
 * @property {string} [summary] a few words for the step's line
 * @property {string} [output] what a person should read although it passed
 */

/**
 * @param {[command: string, args: string[], options: object]} what for spawn
 * @param {object} [options]
 * @param {boolean} [options.tests] it runs tests, and leaves a tally (see tally.mjs)
 * @returns {Promise<Outcome>}
 * @throws {Error} with all output of the process, and the `tally` if there is one
 */
export async function run([command, args, options], { tests = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'atd-widgets-'));
  try {
    const file = join(folder, 'tally.json');
    const env = { ...process.env, ...options.env, ...(tests && { TALLY: file }) };
    const { code, output } = await collect(spawn(command, args, { ...options, env }));
    const tally = tests ? readTally(file) : undefined;

    if (tests && !tally) {
      throw failure(output, `It ended with ${code} and without a tally of its tests.`);
    }
    if (tests && tally.passed + tally.failed === 0) throw failure(output, 'It ran no tests.');
    if (code !== 0 || tally?.failed > 0) {
      throw failure(output, `It ended with ${code}.`, {
        ...tally,
        failed: Math.max(1, tally?.failed ?? 0),
      });
    }
    if (!tally) return {};
    const summary = `${tally.passed} ${tally.passed === 1 ? 'test' : 'tests'}`;
    return { passed: tally.passed, failed: 0, summary, ...(tally.noisy && { output }) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function failure(output, sentence, tally) {
  return Object.assign(new Error(`${output.trim()}\n${sentence}`), { tally });
}

function readTally(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Both streams in the order in which they came. */
function collect(child) {
  return new Promise((resolve, reject) => {
    const chunks = [];
    child.stdin.end();
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve({ code: code ?? signal, output: Buffer.concat(chunks).toString() });
    });
  });
}
