import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chosenBrowsers } from './test/setup/browsers.mjs';
import { launchOptions } from './test/setup/launch.mjs';
import { tallyReporter } from './test/setup/tally.mjs';
import { filesIn, fits } from './test/setup/test-files.mjs';
import { WebKitLauncher } from './test/setup/webkit-launcher.mjs';
import { homeZones, moreZones } from './test/setup/zones.mjs';

const found = chosenBrowsers();

// Files asked for on the command line replace `files` below, but not those of a group.
const asked = askedFiles(process.argv.slice(2));
const testsOf = (folder, ending) =>
  filesIn(folder, ending).filter((path) => !asked || fits(path, asked));

const groups = [
  // Chromium runs what depends on the visitor's zone in more zones than its own.
  {
    name: 'zones',
    files: testsOf('test', '.zones.test.ts'),
    browsers: found.chromium ? moreZones.map((zone) => launcher('chromium', zone)) : [],
  },
  // Mocha runs the core's tests in Node, whose engine is Chromium's; here the other engines run them.
  {
    name: 'core',
    files: testsOf('test/src', '.test.ts').filter((path) => !path.endsWith('.browser.test.ts')),
    browsers: enginesBut('chromium').map((engine) => launcher(engine, homeZones[engine])),
  },
];

export default {
  files: ['test/{components,locales,tools}/**/*.test.ts', 'test/src/**/*.browser.test.ts'],
  // Every engine runs every test in its own zone.
  browsers: Object.keys(found).map((engine) => launcher(engine, homeZones[engine])),
  groups: groups.filter(({ files, browsers }) => files.length > 0 && browsers.length > 0),

  // One page at a time in an engine: a page in the background is hidden and has no focus, which
  // the elements notice. With more, WebKit would also run its tests inside frames.
  concurrency: 1,
  concurrentBrowsers: 2,
  // Limits for what hangs, far from what a busy machine needs.
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 60_000 } },

  // Not the default `development`, with which Lit logs warnings and behaves otherwise than shipped.
  nodeResolve: { exportConditions: ['default'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: './tsconfig.json' })],
  reporters: [defaultReporter(), tallyReporter()],
};

function enginesBut(left) {
  return Object.keys(found).filter((engine) => engine !== left);
}

function launcher(engine, zone) {
  const title = `${engine} in ${zone}`;
  if (engine === 'webkit') return new WebKitLauncher(found.webkit, zone, title);
  const chosen = chromeLauncher({ launchOptions: launchOptions(engine, found[engine], zone) });
  // It would call every browser Chrome, and reports tell browsers apart by name.
  chosen.name = title;
  return chosen;
}

/** The patterns of `--files`, or bare ones, which mean the same; undefined where there are none. */
function askedFiles(args) {
  const patterns = [];
  let option = '--files';
  for (const arg of args) {
    if (arg.startsWith('--')) {
      option = arg.replace(/=.*/, '');
      if (arg.startsWith('--files=')) patterns.push(arg.slice('--files='.length));
    } else if (option === '--files') {
      patterns.push(arg);
    }
  }
  return patterns.length > 0 ? patterns : undefined;
}
