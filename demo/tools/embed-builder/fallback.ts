/**
 * What stands in a tag until its script has come, and where none ever comes: the regular hours as a list,
 * with the date of the data and where to ask; for the other elements a link.
 */
import enLocale from '../../../locales/en.js';
import { grammar as latvian } from '../../../locales/lv.js';
import { shortDate as latvianDate } from '../../../locales/lv.short-date.js';
import type { Grammar, ShortDate } from '../../../locales/grammar.js';
import { parseDay, partsOf, type EpochDay } from '../../../src/calendar/civil.js';
import type { Span } from '../../../src/schedule/model.js';
import { weekRows } from '../../../src/schedule/week.js';
import type { Office, Standard } from '../../../src/standard/model.js';
import { selectOffices } from '../../../src/standard/offices.js';
import type { LocalizedText } from '../../../src/text.js';
import { listed, type Choice, type Language, type Widget } from './choice.js';
import { escaped, tag } from './html.js';

interface Speech {
  readonly grammar: Grammar;
  readonly shortDate: ShortDate;
  readonly names: Readonly<Record<Widget, string>>;
  readonly closed: string;
  readonly appointment: string;
  readonly possible: string;
  /** Before an address and a telephone number. */
  readonly upToDate: (isHours: boolean) => string;
  readonly checked: (date: string) => string;
  readonly phone: string;
}

const SPEECH: Readonly<Record<Language, Speech>> = {
  lv: {
    grammar: latvian,
    shortDate: latvianDate,
    names: {
      'opening-hours': 'Darba laiks',
      'service-channels': 'Pakalpojumu un saziņas kanāli',
      'client-rights': 'Klientu tiesības',
      'feedback-form': 'Atsauksmes',
    },
    closed: 'slēgts',
    appointment: 'pēc pieraksta',
    possible: 'iespējams',
    upToDate: (isHours) => (isHours ? 'Aktuālais darba laiks' : 'Aktuālā informācija'),
    checked: (date) => `Dati pārbaudīti ${date}`,
    phone: 'tālrunis',
  },
  en: {
    grammar: enLocale.grammar ?? latvian,
    shortDate: enLocale.shortDate,
    names: {
      'opening-hours': 'Opening hours',
      'service-channels': 'Service and contact channels',
      'client-rights': 'Client rights',
      'feedback-form': 'Feedback',
    },
    closed: 'closed',
    appointment: 'by appointment',
    possible: 'possibly',
    upToDate: (isHours) => (isHours ? 'Current opening hours' : 'Current information'),
    checked: (date) => `Data checked on ${date}.`,
    phone: 'telephone',
  },
};

/** The element's name in a sentence of its own: "Darba laiks: Rīga". */
export function nameOf(choice: Choice, standard?: Standard): string {
  const { names } = SPEECH[choice.lang];
  const offices = standard && choice.office ? officesOf(choice, standard) : [];
  const of = offices[0] ? offices.map(({ name }) => said(name, choice.lang)).join(', ') : '';
  const institution = standard && said(standard.name, choice.lang);
  return [names[choice.widget], of || institution].filter(Boolean).join(': ');
}

/**
 * @param day from which on the regular week is told
 * @returns lines of HTML
 */
export function fallbackOf(
  choice: Choice,
  standard: Standard | undefined,
  day: EpochDay,
): readonly string[] {
  const contact = contactOf(choice, standard);
  const isLong = choice.widget === 'opening-hours' && choice.view !== 'badge';
  if (!standard || !isLong) return [tag('p', [], contact)];
  const { shortDate, checked } = SPEECH[choice.lang];
  const { dateModified } = standard;
  const date = dateModified && checked(shortDate(partsOf(parseDay(dateModified))));
  return [
    ...hoursOf(choice, standard, day),
    tag('p', [], [date, contact].filter(Boolean).join(' ')),
  ];
}

/** Where one learns more: a link for the element's name, and a telephone number. */
function contactOf(choice: Choice, standard: Standard | undefined): string {
  const { upToDate, phone } = SPEECH[choice.lang];
  const isHours = choice.widget === 'opening-hours';
  const name = escaped(nameOf(choice, standard));
  const url = standard?.url;
  if (!standard || !url) {
    const number = standard?.telephone;
    return number ? `${name}, ${phone} ${call(number)}` : name;
  }
  const site = escaped(url.replace(/^https?:\/\/|\/$/gi, ''));
  const link = `${upToDate(isHours)}: ${tag('a', [['href', url]], site)}`;
  const number = standard.telephone;
  const sentence = number ? `${link}, ${phone} ${call(number)}.` : `${link}.`;
  return isHours && choice.view !== 'badge' ? sentence : `${name}. ${sentence}`;
}

function call(number: string): string {
  return tag('a', [['href', `tel:${number}`]], escaped(number.replace(/^\+371/, '+371 ')));
}

/** Offices with the same hours together, under their names. */
function hoursOf(choice: Choice, standard: Standard, day: EpochDay): string[] {
  const lists = new Map<string, Office[]>();
  for (const office of officesOf(choice, standard)) {
    const list = listOf(office, day, SPEECH[choice.lang]);
    lists.set(list, [...(lists.get(list) ?? []), office]);
  }
  return [...lists].flatMap(([list, offices]) => {
    const { counters, counter = counters } = standard;
    const kind = said(offices[1] ? counters : counter, choice.lang);
    const names = offices.map(({ name }) => said(name, choice.lang)).join(', ');
    return [tag('p', [], escaped(kind ? `${kind}: ${names}` : names)), ...list.split('\n')];
  });
}

function listOf({ hours }: Office, day: EpochDay, speech: Speech): string {
  const items = weekRows(hours, day).map(({ first, last, spans }) => {
    const days =
      first === last ? speech.grammar.weekday(first) : speech.grammar.weekdays(first, last);
    const times = spans.map((span) => timesOf(span, speech)).join(', ') || speech.closed;
    return `  ${tag('li', [], escaped(`${days}: ${times}`))}`;
  });
  return ['<ul>', ...items, '</ul>'].join('\n');
}

function timesOf([from, to, access, comment]: Span, speech: Speech): string {
  const { time } = speech.grammar;
  const remark =
    access === 'appointment'
      ? speech.appointment
      : (comment ?? (access === 'unknown' ? speech.possible : ''));
  return `${time(from)}–${time(to)}${remark && ` (${remark})`}`;
}

function officesOf({ office }: Choice, standard: Standard): readonly Office[] {
  return selectOffices(standard, listed(office).join(' ')).offices;
}

/** A text of the document in a language, or as it is. */
export function said(text: LocalizedText, language: Language): string {
  const known = language === 'en' ? enLocale.texts?.[text.lv] : undefined;
  return text[language] ?? known ?? text.lv;
}
