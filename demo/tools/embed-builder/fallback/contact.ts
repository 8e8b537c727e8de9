/** Where one learns more than is in the tag: an address, and a telephone number. */
import {
  isWebAddress,
  mailLink,
  siteOf,
  telephoneLink,
  telephoneText,
} from '../../../../src/links.js';
import { parseDay, partsOf } from '../../../../src/calendar/civil.js';
import { standsOnCard } from '../../../../components/service-channels/views/sentences.js';
import type { Standard } from '../../../../src/standard/model.js';
import type { Channel } from '../../../../src/standard/services.js';
import type { Choice } from '../choice.js';
import { escaped, tag } from '../html.js';
import { nameOf, said, SPEECH } from './speech.js';
import { paragraph } from './text.js';

/** "Pēc klientu apkalpošanas standarta; dati 22.11.2026. Aktuālais darba laiks: www.atd.lv, tālrunis +371 67280485." */
export function contactLine(choice: Choice, standard: Standard): string {
  const { upToDate, phone, checked, shortDate } = SPEECH[choice.lang];
  const { url, telephone } = standard;
  const dateModified = choice.view === 'compact' ? undefined : standard.dateModified;
  const date = dateModified && checked(shortDate(partsOf(parseDay(dateModified))));
  const number = telephone && `${phone} ${call(telephone)}`;
  const site = url && tag('a', [['href', url]], escaped(url.replace(/^https?:\/\/|\/$/gi, '')));
  const where = [site, number].filter(Boolean).join(', ');
  const isHours = choice.widget === 'opening-hours';
  const sentence = where && `${upToDate(isHours)}: ${where}.`;
  return [date, sentence].filter(Boolean).join(' ') || escaped(nameOf(choice, standard));
}

/** The name of the element as a link, as short as can be. */
export function nameLink(choice: Choice, standard: Standard | undefined): string {
  const name = escaped(nameOf(choice, standard));
  if (standard?.url) return tag('a', [['href', standard.url]], name);
  if (!standard?.telephone) return name;
  return `${name}, ${SPEECH[choice.lang].phone} ${call(standard.telephone)}`;
}

function call(number: string): string {
  return tag('a', [['href', telephoneLink(number)]], escaped(telephoneText(number)));
}

/** A channel with its links, and what the institution says of it. */
export function channelLines({ name, text, needs, ...ways }: Channel, { lang }: Choice): string[] {
  const { url, email, telephone } = ways;
  const how = [
    url && isWebAddress(url) && tag('a', [['href', url]], escaped(siteOf(url))),
    email && tag('a', [['href', mailLink(email)]], escaped(email)),
    telephone && call(telephone),
  ].filter(Boolean);
  const line = [tag('strong', [], escaped(said(name, lang))), how.join(', ')].filter(Boolean);
  return [
    tag('p', [], line.join(': ')),
    ...(text && standsOnCard(text, ways) ? [paragraph(said(text, lang))] : []),
    ...(needs ? [paragraph(said(needs, lang))] : []),
  ];
}
