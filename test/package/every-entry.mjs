/** What a consumer writes in TypeScript, with every entry that needs no framework. */
import { entries } from './consumer.mjs';

/** Entries that need a framework; they have a test of their own. */
const FRAMEWORKS = /\/(react|vue|svelte)$/;
const modules = entries.filter((entry) => !FRAMEWORKS.test(entry));

/** Names of every entry, and the few lines that every consumer writes. */
export const EVERY_ENTRY = `
${modules.map((entry, i) => `import * as entry${i} from '${entry}';`).join('\n')}
import 'atd-widgets/opening-hours';
import { AtdOpeningHours, type AtdStatusChangeEvent } from 'atd-widgets/opening-hours/class';
import { latvia, type CalendarDay } from 'atd-widgets/calendar';
import { Schedule, type Instant, type Status } from 'atd-widgets/schedule';
import { atd, type Standard } from 'atd-widgets/standard';

export const all: object[] = [${modules.map((_, i) => `entry${i}`).join(', ')}];

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
