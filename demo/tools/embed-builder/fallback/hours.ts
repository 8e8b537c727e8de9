/** The regular hours as paragraphs: as high as the rows of the element, so that nothing jumps when it comes. */
import { isWebAddress } from '../../../../src/links.js';
import type { EpochDay } from '../../../../src/calendar/civil.js';
import type { Span } from '../../../../src/schedule/model.js';
import { weekRows } from '../../../../src/schedule/week.js';
import type { Footnote, Office, Standard } from '../../../../src/standard/model.js';
import type { Choice } from '../choice.js';
import { escaped, tag } from '../html.js';
import { contactLine, nameLink } from './contact.js';
import { officesOf, said, SPEECH, type Speech } from './speech.js';
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
      ...weeksOf(choice, standard, (office) => [weekInLine(office, day, choice)]),
      contact,
    ];
  }
  const week = view === 'week' ? [title(SPEECH[lang].names['opening-hours'])] : [];
  return [
    name,
    contact,
    ...week,
    ...weeksOf(choice, standard, (office) => weekOf(office, day, choice)),
    ...standard.footnotes.map((note) => footnote(note, choice)),
  ];
}

/** Offices with the same hours together, under their names. */
function weeksOf(
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

/** Each day by itself: as many rows as the element has in most weeks. */
function weekOf({ hours }: Office, day: EpochDay, { lang }: Choice): string[] {
  const speech = SPEECH[lang];
  return weekRows(hours, day).flatMap(({ first, last, spans }) => {
    const times = timesOfDay(spans, speech);
    const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return days.map((each) => paragraph(`${speech.grammar.weekday(each)}: ${times}`));
  });
}

/** "Pirmdiena: 8.30–12.00; otrdiena–ceturtdiena: 9.00–17.00" */
function weekInLine({ hours }: Office, day: EpochDay, { lang }: Choice): string {
  const speech = SPEECH[lang];
  const { weekday, weekdays } = speech.grammar;
  const open = weekRows(hours, day).filter(({ spans }) => spans.length > 0);
  const rows = open.map(({ first, last, spans }, index) => {
    const days = first === last ? weekday(first) : weekdays(first, last);
    return `${index ? speech.dayWithin(days) : days}: ${timesOfDay(spans, speech)}`;
  });
  return paragraph(rows.join('; ') || speech.closed);
}

function timesOfDay(spans: readonly Span[], speech: Speech): string {
  return spans.map((span) => timesOf(span, speech)).join(', ') || speech.closed;
}

function timesOf([from, to, access, comment]: Span, speech: Speech): string {
  const { time } = speech.grammar;
  const remark =
    access === 'appointment'
      ? speech.appointment
      : (comment ?? (access === 'unknown' ? speech.possible : ''));
  return `${time(from)}–${time(to)}${remark && ` (${remark})`}`;
}

function footnote({ text, links = {} }: Footnote, { lang }: Choice): string {
  let html = escaped(said(text, lang));
  for (const [written, href] of Object.entries(links)) {
    if (!isWebAddress(href)) continue;
    html = html.replace(escaped(written), () => tag('a', [['href', href]], escaped(written)));
  }
  return tag('p', [], html);
}
