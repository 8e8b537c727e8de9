/**
 * `npm run bench`: how fast the engine and the elements are, beside others in the same run, as tables, and all figures
 * in results.json. `npm run bench -- engine page` measures these parts only.
 */
import { existsSync } from 'node:fs';
import { loadavg } from 'node:os';
import { measureEngine, about as aboutEngine } from './engine-process.mjs';
import { circumstances, save } from './report.mjs';

/** Parts that measure pages import the build, so they are imported only once there is one. */
const parts = {
  engine: { about: aboutEngine, measure: measureEngine },
  'first-answer': () => import('./first-answer.mjs'),
  page: () => import('./page.mjs'),
  heap: () => import('./heap.mjs'),
};

const names = process.argv.slice(2);
const unknown = names.find((name) => !Object.hasOwn(parts, name));
if (unknown) stop(`There is no part ${unknown}; parts are ${Object.keys(parts).join(', ')}.`);
if (!existsSync('dist')) stop('There is no dist/. Run `npm run build` first.');

const results = { ...circumstances(), seconds: {}, parts: {} };
console.log(
  `Load of the machine: ${loadavg()[0].toFixed(1)} on ${results.cores} cores; others at work make the figures worse.`,
);
for (const name of names.length > 0 ? names : Object.keys(parts)) {
  const part = typeof parts[name] === 'function' ? await parts[name]() : parts[name];
  console.log(`\n${part.about}`);
  const start = performance.now();
  const figures = await part.measure();
  part.report?.(figures);
  results.parts[name] = figures;
  results.seconds[name] = Math.round((performance.now() - start) / 1000);
  console.log(`This took ${results.seconds[name]} s.`);
}
console.log(`\nAll figures: ${save(results)}`);

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
