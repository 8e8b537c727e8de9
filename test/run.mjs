// Runs the steps of `npm test` to the end, two at a time, with one line for each step and one of numbers
// at the end. There are three tiers:
//
//   npm run test:quick   types, lint, and the core in Node: a minute or two
//   npm test             everything, in Chromium: ten to fifteen minutes
//   CI=true npm test     everything, in Firefox and WebKit too
//
// `npm test -- --only=lint` runs one step, `--only=build,size` some.

import { ensureInstalled } from '../.scripts/install.mjs';
import { npm } from '../.scripts/npm.mjs';
import { chosenBrowsers, ensureBrowsers } from './setup/browsers.mjs';
import { changedFiles } from './setup/changed-files.mjs';
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
/** As many cores as there are at least. */
const LANES = 2;
const list = new Intl.ListFormat('en');
const isQuick = process.argv.includes('--quick');
let skipped = [];

/**
 * A step gives what to say about it and how many tests it ran; it throws if it fails.
 * `needs` names the steps without which it could only fail for their reason; `after` those that it must not run
 * beside, since they use the same files or the whole machine.
 * @type {{ name: string, needs: string[], after?: string[], run: () => any }[]}
 */
const steps = [
  { name: 'install', needs: [], run: ensureInstalled },
  { name: 'browsers', needs: [], run: browsers },
  { name: 'lint', needs: ['install'], run: lint },
  { name: 'types', needs: ['install'], run: () => run(npm('run', '--silent', 'types')) },
  { name: 'format', needs: ['install'], run: () => run(npm('run', '--silent', 'format')) },
  {
    name: 'build',
    needs: ['install'],
    after: ['lint', 'types', 'format'],
    run: () => run(npm('run', '--silent', 'build')),
  },
  { name: 'core', needs: ['install'], run: () => run(core, { tests: true }) },
  {
    name: 'elements',
    needs: ['install', 'browsers'],
    after: ['build'],
    run: () => run(elements, { tests: true }),
  },
  {
    name: 'localization',
    needs: ['install'],
    after: ['build'],
    run: () => run(node('test/build/localization.mjs')),
  },
  { name: 'size', needs: ['build'], run: () => run(node('test/build/size.mjs')) },
  {
    name: 'engine',
    needs: ['install'],
    run: () => coreTests('test/src', 'test/oracle', 'test/documents', 'test/locales'),
  },
  {
    name: 'receiver',
    needs: ['build'],
    run: () => run(nodeTests('test/receiver'), { tests: true }),
  },
  { name: 'package', needs: ['build'], run: () => run(nodeTests('test/package'), { tests: true }) },
  { name: 'consumers', needs: ['build', 'browsers'], after: ['elements'], run: consumers },
  {
    name: 'journeys',
    needs: ['build', 'browsers'],
    after: ['elements', 'engine', 'receiver', 'package', 'consumers'],
    run: journeys,
  },
];

function node(...args) {
  return [process.execPath, args, {}];
}

function browsers() {
  const result = ensureBrowsers();
  skipped = result.skipped;
  return { summary: list.format(Object.keys(result.browsers)) };
}

function lint() {
  if (!isQuick) return run(npm('run', '--silent', 'lint'));
  const files = changedFiles(/\.(ts|mjs|cjs|js)$/);
  if (files.length === 0) return { summary: 'nothing changed' };
  return run(node('node_modules/eslint/bin/eslint.js', ...files));
}

/** Chromium takes two files at a time; WebKit loses windows when it shares the machine. */
function journeys() {
  const isChromiumAlone = Object.keys(chosenBrowsers()).join() === 'chromium';
  const [command, [test, ...args], options] = nodeTests('test/journeys');
  const concurrency = `--test-concurrency=${isChromiumAlone ? LANES : 1}`;
  return run([command, [test, concurrency, ...args], options], { tests: true });
}

/** Other projects than these are built by `npm run consumers`, since each installs its own tools. */
function consumers() {
  const [command, args] = nodeTests('test/consumers');
  return run([command, args, { env: { CONSUMERS: 'react,vue,import-map' } }], { tests: true });
}

/** Tests of the core import its sources, which tsx finds by test/tsconfig.json. */
function coreTests(...folders) {
  const [command, args] = nodeTests(...folders);
  const options = { env: { TSX_TSCONFIG_PATH: 'test/tsconfig.json' } };
  return run([command, ['--import', 'tsx', ...args], options], { tests: true });
}

function nodeTests(...folders) {
  const files = folders.flatMap((folder) => filesIn(folder, '.test.mjs'));
  if (files.length === 0) throw new Error(`There is no test in ${list.format(folders)}.`);
  const reporters = ['spec', './test/setup/tally-node.mjs'].flatMap((reporter) => [
    `--test-reporter=${reporter}`,
    '--test-reporter-destination=stdout',
  ]);
  return node('--test', ...reporters, ...files);
}

async function runAll(chosen) {
  const outcomes = new Map();
  const running = new Map();
  const waiting = [...chosen];
  const isToCome = (name) => chosen.some((step) => step.name === name) && !outcomes.has(name);
  while (waiting.length + running.size > 0) {
    const next = waiting.find(
      ({ needs, after = [] }) => ![...needs, ...after].some((name) => isToCome(name)),
    );
    if (next && running.size < LANES) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(
        next.name,
        runStep(next, outcomes).then((outcome) => {
          running.delete(next.name);
          outcomes.set(next.name, outcome);
        }),
      );
    } else {
      await Promise.race(running.values());
    }
  }
  const sum = (of) => [...outcomes.values()].reduce((total, outcome) => total + outcome[of], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/** A step without tests of its own counts as one; one that is not run counts as none. */
async function runStep({ name, needs, run: start }, outcomes) {
  const cause = needs.find((need) => outcomes.get(need)?.isBroken);
  if (cause) {
    console.log(`${name.padEnd(14)}not run, because of ${cause}`);
    return { passed: 0, failed: 0, isBroken: true };
  }
  const startedAt = performance.now();
  let outcome;
  try {
    outcome = { passed: 1, failed: 0, ...(await start()) };
  } catch (error) {
    outcome = { passed: 0, failed: 1, output: error.message, ...error.tally, isBroken: true };
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const result = outcome.isBroken ? 'FAILED' : 'ok';
  console.log(
    `${name.padEnd(14)}${result.padEnd(8)}${seconds} s  ${outcome.summary ?? ''}`.trimEnd(),
  );
  if (outcome.output)
    console.log(`
${outcome.output.trim()}
`);
  return outcome;
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
