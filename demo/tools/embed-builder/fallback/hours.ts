/** The regular hours as paragraphs: as high as the rows of the element, so that nothing jumps when it comes. */
import { isWebAddress } from '../../../../src/links.js';
import { closedWord } from '../../../../components/shared/hours/spans.js';
import { WEEK, type EpochDay } from '../../../../src/calendar/civil.js';
import { weekOnly } from '../../../../src/calendar/of-zone.js';
import type { RegularRow, RegularWeek } from '../../../../src/schedule/weeks/model.js';
import { weeksOf } from '../../../../src/schedule/weeks/of-rules.js';
import type { Footnote, Office, Standard } from '../../../../src/standard/model.js';
import type { Choice } from '../choice.js';
import { escaped, tag } from '../html.js';
import { daysText, hoursText, rowText, titleText, withLanguage } from '../../shared/hours-words.js';
import { contactLine, nameLink } from './contact.js';
import { officesOf, said, SPEECH } from './speech.js';
import { firstLine, paragraph, title } from './text.js';

/** @param day from which on the regular week is told */
export function hoursLines(choice: Choice, standard: Standard, day: EpochDay): readonly string[] {
  const { lang, view } = choice;
  // In a line.
  if (view === 'badge') return [nameLink(choice, standard)];
  const contact = tag('p', [], contactLine(choice, standard));
  const name = firstLine(said(standard.name, lang));
  if (view === 'compact') {
    return [
      name,
      ...byWeek(choice, standard, (office) => weeksInLines(office, day, choice)),
      contact,
    ];
  }
  const week = view === 'week' ? [title(SPEECH[lang].names['opening-hours'])] : [];
  return [
    name,
    contact,
    ...week,
    ...byWeek(choice, standard, (office) => weekOf(office, day, choice)),
    ...standard.footnotes.map((note) => footnote(note, choice)),
  ];
}

/** Offices with the same hours together, under their names. */
function byWeek(
  choice: Choice,
  standard: Standard,
  linesOf: (office: Office) => string[],
): string[] {
  const weeks = new Map<string, Office[]>();
  for (const office of officesOf(choice, standard)) {
    const week = linesOf(office).join('\n');
    weeks.set(week, [...(weeks.get(week) ?? []), office]);
  }
  return [...weeks].flatMap(([week, offices]) => [
    ...officesLine(offices, standard, choice),
    ...week.split('\n'),
  ]);
}

/** "Klientu apkalpošanas centri: Rīga, Cēsis" */
function officesLine(
  offices: readonly Office[],
  { counters, counter = counters }: Standard,
  { lang }: Choice,
): string[] {
  const kind = said(offices[1] ? counters : counter, lang);
  const names = offices.map(({ name }) => said(name, lang)).join(', ');
  return [paragraph(kind ? `${kind}: ${names}` : names)];
}

/** As many rows as the element has in most weeks: the days of a week that holds all year are told one by one. */
function weekOf(office: Office, day: EpochDay, { lang }: Choice): string[] {
  const weeks = regularWeeks(office, day);
  return withLanguage(lang, () =>
    weeks.flatMap((week) => {
      const name = titleText(week);
      const rows = weeks[1] ? week.rows : week.rows.flatMap(dayByDay);
      return [...(name === undefined ? [] : [title(name)]), ...rows.map(rowText).map(paragraph)];
    }),
  );
}

function dayByDay(row: RegularRow): readonly RegularRow[] {
  const { on, hours } = row;
  if (on.kind !== 'weekdays' || on.last - on.first === 6) return [row];
  const days = WEEK.filter((day) => on.first <= day && day <= on.last);
  return days.map((day) => ({ on: { kind: 'weekdays', first: day, last: day }, hours }));
}

/** "Pirmdiena: 8.30–12.00; otrdiena–ceturtdiena: 9.00–17.00", a line for each week. */
function weeksInLines(office: Office, day: EpochDay, { lang }: Choice): string[] {
  return withLanguage(lang, () =>
    regularWeeks(office, day).map((week) => {
      const name = titleText(week);
      const open = week.rows.filter(({ hours }) => hours.kind !== 'closed');
      const rows = open.map((row, index) => {
        const days = daysText(row.on);
        const isFirst = index === 0 && name === undefined;
        const told = isFirst ? days : SPEECH[lang].daysWithin(days, row.on.kind === 'weekdays');
        return `${told}${name === undefined ? ':' : ''} ${hoursText(row.hours)}`;
      });
      const told = rows.join('; ') || closedWord();
      return paragraph(name === undefined ? told : `${name}: ${told}`);
    }),
  );
}

/** The next days of what does not recur weekly are not told, and so no calendar is needed. */
function regularWeeks({ hours }: Office, day: EpochDay): readonly RegularWeek[] {
  return weeksOf({ hours, calendar: weekOnly, exceptions: [] }, day);
}

function footnote({ text, links = {} }: Footnote, { lang }: Choice): string {
  let html = escaped(said(text, lang));
  for (const [written, href] of Object.entries(links)) {
    if (!isWebAddress(href)) continue;
    html = html.replace(escaped(written), () => tag('a', [['href', href]], escaped(written)));
  }
  return tag('p', [], html);
}
