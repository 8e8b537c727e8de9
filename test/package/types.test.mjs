import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { before, describe, it } from 'node:test';
import { createConsumer, entries } from './consumer.mjs';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** Names of every entry, and the few lines that every consumer writes. */
const source = `
${entries.map((entry, i) => `import * as entry${i} from '${entry}';`).join('\n')}
import 'atd-widgets/opening-hours';
import { AtdOpeningHours, type AtdStatusChangeEvent } from 'atd-widgets/opening-hours/class';
import { latvia, type CalendarDay } from 'atd-widgets/calendar';
import { Schedule, type Instant, type Status } from 'atd-widgets/schedule';
import { atd, type Standard } from 'atd-widgets/standard';

export const all: object[] = [${entries.map((_, i) => `entry${i}`).join(', ')}];

const element: AtdOpeningHours = document.createElement('atd-opening-hours');
element.office = 'riga';
element.standard = atd;
// @ts-expect-error A view that does not exist.
element.view = 'poster';
element.addEventListener('atd-status-change', (event) => {
  const change: AtdStatusChangeEvent = event;
  return change;
});
void element.ready.then(() => element.status?.state);

const day: CalendarDay = latvia.day('2026-06-22');
const now: Instant = new Date();
export const state = (schedule: Schedule): Status['state'] => schedule.status(now).state;
export const standard: Standard = atd;
export default day.kind;
`;

const resolutions = [
  ['node16', 'node16'],
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
];

describe('in strict TypeScript', () => {
  let consumer;
  before(() => {
    consumer = createConsumer();
    consumer.write('app.ts', source);
  });

  for (const [module, moduleResolution] of resolutions) {
    it(`every entry has its types with moduleResolution ${moduleResolution}`, () => {
      const compilerOptions = {
        target: 'es2022',
        lib: ['es2022', 'dom', 'dom.iterable'],
        module,
        moduleResolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        noEmit: true,
        types: [],
      };
      consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['app.ts'] }));
      let output = '';
      try {
        execFileSync(process.execPath, [tsc, '-p', '.'], { cwd: consumer.root, encoding: 'utf8' });
      } catch (error) {
        output = error.stdout;
      }
      assert.equal(output, '');
    });
  }
});
