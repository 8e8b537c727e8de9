// Runs the steps of `npm test` in order, to the end, with one line for each step and one of numbers
// at the end. There are three tiers:
//
//   npm run test:quick   types, lint, and the core in Node: a minute or two
//   npm test             everything, in Chromium: some eight minutes
//   CI=true npm test     everything, in Firefox and WebKit too
//
// `npm test -- --only=lint` runs one step, `--only=build,size` some.

import { ensureBrowsers } from './setup/browsers.mjs';
import { changedFiles } from './setup/changed-files.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { npm } from './setup/npm.mjs';
import { run } from './setup/run-step.mjs';
import { filesIn } from './setup/test-files.mjs';

const elements = node('node_modules/@web/test-runner/dist/bin.js');
const core = node(
  'node_modules/mocha/bin/mocha.js',
  ...['--reporter', './test/setup/tally-mocha.cjs'],
  ...filesIn('test/src', '.test.ts').filter((path) => !path.endsWith('.browser.test.ts')),
);
/** The steps of `npm run test:quick`, where ESLint reads only what changed. */
const quick = ['install', 'types', 'lint', 'core'];
const list = new Intl.ListFormat('en');
const isQuick = process.argv.includes('--quick');
let skipped = [];

/**
 * A step gives what to say about it and how many tests it ran; it throws if it fails.
 * `needs` names the steps without which it could only fail for their reason.
 * @type {{ name: string, needs: string[], run: () => any }[]}
 */
const steps = [
  { name: 'install', needs: [], run: ensureInstalled },
  { name: 'browsers', needs: [], run: browsers },
  { name: 'types', needs: ['install'], run: () => run(npm('run', '--silent', 'types')) },
  { name: 'lint', needs: ['install'], run: lint },
  { name: 'format', needs: ['install'], run: () => run(npm('run', '--silent', 'format')) },
  { name: 'build', needs: ['install'], run: () => run(npm('run', '--silent', 'build')) },
  { name: 'localization', needs: ['install'], run: () => run(node('test/build/localization.mjs')) },
  { name: 'size', needs: ['build'], run: () => run(node('test/build/size.mjs')) },
  { name: 'core', needs: ['install'], run: () => run(core, { tests: true }) },
  { name: 'elements', needs: ['install', 'browsers'], run: () => run(elements, { tests: true }) },
  { name: 'engine', needs: ['build'], run: () => nodeTests('test/engine') },
  { name: 'receiver', needs: ['build'], run: () => nodeTests('test/receiver') },
  { name: 'package', needs: ['build'], run: () => nodeTests('test/package') },
  { name: 'journeys', needs: ['build', 'browsers'], run: () => nodeTests('test/journeys') },
];

function node(...args) {
  return [process.execPath, args, {}];
}

function browsers() {
  const result = ensureBrowsers();
  skipped = result.skipped;
  return { said: list.format(Object.keys(result.browsers)) };
}

function lint() {
  if (!isQuick) return run(npm('run', '--silent', 'lint'));
  const files = changedFiles(/\.(ts|mjs|cjs|js)$/);
  if (files.length === 0) return { said: 'nothing changed' };
  return run(node('node_modules/eslint/bin/eslint.js', ...files));
}

function nodeTests(folder) {
  const files = filesIn(folder, '.test.mjs');
  if (files.length === 0) throw new Error(`There is no test in ${folder}.`);
  const reporters = ['spec', './test/setup/tally-node.mjs'].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  return run(node('--test', ...reporters, ...files), { tests: true });
}

async function runAll(chosen) {
  let passed = 0;
  let failed = 0;
  const broken = new Set();
  for (const { name, needs, run: runStep } of chosen) {
    const cause = needs.find((need) => broken.has(need));
    if (cause) {
      broken.add(name);
      console.log(`${name.padEnd(14)}not run, because of ${cause}`);
      continue;
    }
    const start = performance.now();
    let outcome;
    try {
      outcome = { passed: 1, failed: 0, ...(await runStep()) };
    } catch (error) {
      outcome = { passed: 0, failed: 1, output: error.message, ...error.tally };
      broken.add(name);
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const result = broken.has(name) ? 'FAILED' : 'ok';
    console.log(
      `${name.padEnd(14)}${result.padEnd(8)}${seconds} s  ${outcome.said ?? ''}`.trimEnd(),
    );
    if (outcome.output) console.log(`\n${outcome.output.trim()}\n`);
    // A step without tests of its own counts as one.
    passed += outcome.passed;
    failed += outcome.failed;
  }
  return { passed, failed };
}

function chosenSteps(args) {
  if (isQuick) return steps.filter(({ name }) => quick.includes(name));
  const names = args.flatMap((arg) => /^--only=(.+)$/.exec(arg)?.[1].split(',') ?? [arg]);
  const unknown = names.find((name) => !steps.some((step) => step.name === name));
  if (unknown) {
    const known = list.format(steps.map(({ name }) => name));
    throw new Error(`There is no step ${unknown}; --only takes ${known}.`);
  }
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
}

try {
  const { passed, failed } = await runAll(chosenSteps(process.argv.slice(2)));
  if (skipped.length > 0) {
    console.log(`\nNot tested in ${list.format(skipped)}; with CI=true every engine is.`);
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
