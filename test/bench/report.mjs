/** Reports figures: their median, their targets, and the file that stores them. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { chromiumVersion } from './browser.mjs';

const file = fileURLToPath(new URL('results.json', import.meta.url));

/** @param {(number | undefined)[]} numbers */
export function median(numbers) {
  const known = numbers.filter((each) => each !== undefined).sort((a, b) => a - b);
  return known[Math.floor(known.length / 2)];
}

export const round = (number) => number && Math.round(number);

/**
 * A ratio beside what is wanted of it, if anything is.
 * @param {number} ratio
 * @param {number} [most]
 */
export const compared = (ratio, most) => ({
  ratio: Number(ratio.toFixed(2)),
  ...(most && { most, holds: ratio <= most }),
});

/** @returns {string} what is wanted at most, and whether it is so */
export const judged = (number, most) => `(≤ ${most} ${number <= most ? 'ok' : 'MISSED'})`;

/** @param {{ ratio: number, most?: number }} comparison */
export function worded({ ratio, most }) {
  return `× ${ratio}${most ? ` ${judged(ratio, most)}` : ''}`;
}

/** @param {object[]} all */
export function grouped(all, key) {
  const groups = {};
  for (const each of all) (groups[each[key]] ??= []).push(each);
  return groups;
}

/**
 * Rows that lack a column leave it empty.
 * @param {[name: string, cells: Record<string, unknown>][]} rows
 */
export function logTable(rows) {
  console.table(Object.fromEntries(rows));
}

/** On which machine, of what, and when. */
export function circumstances() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const peers = new URL('peers/package.json', import.meta.url);
  const { dependencies } = JSON.parse(readFileSync(peers, 'utf8'));
  const ours = { 'atd-widgets': version, commit: commit() };
  return {
    date: new Date().toISOString(),
    versions: {
      ...ours,
      node: process.versions.node,
      chromium: chromiumVersion(),
      ...dependencies,
    },
    cores: cpus().length,
    processor: cpus()[0]?.model,
    loadAtStart: loadavg().map((each) => Number(each.toFixed(2))),
  };
}

function commit() {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return undefined; // from an archive
  }
}

/** @returns {string} where */
export function save(results) {
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`);
  return file;
}
