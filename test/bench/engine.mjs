/**
 * Compares our engine with the others, as ratios; a missed target fails the command. The caller gets the
 * figures.
 */
import { cpus } from 'node:os';
import { byHand, ours, oursFromText, thePackage, VALUE, withLuxon, ZONE } from './contestants.mjs';
import { best, cold } from './measure.mjs';

const contestants = {
  opening_hours: thePackage,
  'luxon by the book': withLuxon,
  'limit by hand': byHand,
  ours,
};
const [year, nextYear] = [2026, 2027].map((each) => Date.UTC(each, 0, 1));

/** The same instants for all, spread over 2026 without any order. */
const instants = Array.from({ length: 4096 }, (_, index) => {
  const part = ((index * 2_654_435_761) % 2 ** 32) / 2 ** 32;
  return year + Math.floor(part * (nextYear - year));
});

/** They all say the same, or the comparison says nothing. */
for (const at of instants.slice(0, 500)) {
  const answers = Object.values(contestants).map((each) => {
    const schedule = each.make();
    return `${each.isOpen(schedule, at)} ${each.nextChange(schedule, at)}`;
  });
  if (new Set(answers).size > 1) {
    throw new Error(`${new Date(at).toISOString()}: ${answers.join(' | ')}`);
  }
}

/** A question that is asked of one schedule again and again, at another instant each time. */
const ask = (question) => (contestant) => {
  const schedule = contestant.make();
  let index = 0;
  return () => contestant[question](schedule, instants[index++ & 4095]);
};
const aYear = (contestant, schedule = contestant.make()) =>
  contestant.intervals(schedule, year, nextYear);

/** The task, the contestants, and the target as a multiple of the package's speed. */
const races = [
  ['state at an instant', ask('isOpen'), 200],
  ['next change', ask('nextChange'), 400],
  [
    'a year of intervals, warm',
    (contestant) => {
      const schedule = contestant.make();
      return () => aYear(contestant, schedule);
    },
    100,
  ],
  ['a year of intervals, cold', (contestant) => () => aYear(contestant), 20],
  ['reading the value', ({ make }) => make, 1, { opening_hours: thePackage, ours: oursFromText }],
];

const rows = races.map(([what, taskOf, wanted, all = contestants]) => {
  const tasks = Object.entries(all).map(([name, contestant]) => [name, taskOf(contestant)]);
  const times = best(Object.fromEntries(tasks));
  const ratio = times.opening_hours / times.ours;
  const shown = Object.keys(contestants).map((name) => [name, rate(times[name])]);
  return {
    '': what,
    ...Object.fromEntries(shown),
    'times the package': Number(ratio.toPrecision(3)),
    wanted,
    result: ratio >= wanted ? 'ok' : 'MISSED',
  };
});

/** Milliseconds for once as how often a second. */
function rate(milliseconds) {
  if (milliseconds === undefined) return '';
  const number = (1000 / milliseconds).toPrecision(3);
  return `${Number(number).toLocaleString('en')}/s`;
}

console.log(`ATD's schedule in ${ZONE}, Node ${process.versions.node}, ${cpus()[0]?.model}\n`);
console.table(rows);

const timed = (setUp, task) =>
  `${setUp}; const start = performance.now(); ${task}; console.log(performance.now() - start)`;
const engine = `const { Schedule } = await import('atd-widgets/schedule')`;
const data = `const { atd } = await import('atd-widgets/standard')`;
const fields = `year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit'`;
const { intl, first, firstOfText } = cold({
  intl: timed(
    '',
    `new Intl.DateTimeFormat('en-US', { timeZone: '${ZONE}', hourCycle: 'h23', ${fields} }).formatToParts()`,
  ),
  first: timed(`${engine}; ${data}`, 'new Schedule(atd.offices[0].hours).status(Date.now()).state'),
  firstOfText: timed(engine, `Schedule.parse('${VALUE}').status(Date.now()).state`),
});

/** The zone's offsets cost a formatter; all else is to cost little beside it. */
const most = 1.2;
const ratio = first / intl;
const isFast = ratio <= most;
console.log(`
The first answer of a cold process takes ${first.toFixed(1)} ms, a single cold Intl.DateTimeFormat ${intl.toFixed(1)} ms:
${ratio.toFixed(2)} times as long, at most ${most} wanted: ${isFast ? 'ok' : 'MISSED'}. With reading the text it takes ${firstOfText.toFixed(1)} ms.`);

process.send?.({ races: rows, coldMs: { intl, first, firstOfText }, coldRatio: ratio });
process.exitCode = isFast && rows.every(({ result }) => result === 'ok') ? 0 : 1;
