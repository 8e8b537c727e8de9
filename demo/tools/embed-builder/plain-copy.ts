/** What an element shows, as HTML that the strictest filter lets through: no script, no class, no style. */
import { grammar as latvian } from '../../../locales/lv.js';
import { shortDate as latvianDate } from '../../../locales/lv.short-date.js';
import enLocale from '../../../locales/en.js';
import { parseDay, partsOf } from '../../../src/calendar/civil.js';
import type { Standard } from '../../../src/standard/model.js';
import type { Language } from './choice.js';
import { escaped, tag } from './html.js';

export interface CopyOptions {
  /** Where the widget itself is. */
  readonly page: string | undefined;
  readonly lang: Language;
}

/** What says what is true now or this week, what only a script can serve, and what is said twice for the ear. */
const DROPPED =
  'script, style, svg, slot, colgroup, col, button, input, textarea, select, form, [hidden], .visually-hidden, .today, .data-date, [part~="status"], [part~="search"], [part~="note"], [part~="hours"]:not(td)';
const KEPT_ATTRIBUTES = ['href', 'lang', 'scope', 'datetime', 'colspan', 'rowspan'];
/** They mean nothing by themselves. */
const UNWRAPPED = 'div, section, article, header, span:not([lang]), a:not([href])';

export async function plainCopyOf(
  element: HTMLElement & { ready?: Promise<void>; standard?: Standard | undefined },
  { page, lang }: CopyOptions,
): Promise<string> {
  await customElements.whenDefined(element.localName);
  await element.ready;
  const copy = document.createElement('div');
  for (const child of element.shadowRoot?.children ?? []) copy.append(child.cloneNode(true));
  for (const each of copy.querySelectorAll(DROPPED)) each.remove();
  for (const date of copy.querySelectorAll<HTMLTimeElement>('li > time')) {
    date.textContent = inYear(date, lang);
  }
  for (const each of copy.querySelectorAll('*')) {
    for (const name of each.getAttributeNames()) {
      if (!KEPT_ATTRIBUTES.includes(name)) each.removeAttribute(name);
    }
    // Such a link leads to a place that is not in the copy.
    if (each.getAttribute('href')?.startsWith('#')) each.removeAttribute('href');
    if (each.getAttribute('lang') === lang) each.removeAttribute('lang');
  }
  for (const each of copy.querySelectorAll(UNWRAPPED)) each.replaceWith(...each.childNodes);
  for (const each of [...copy.querySelectorAll('p, li, ul')].reverse()) {
    if (!each.textContent.trim()) each.remove();
  }
  return [...linesOf(copy), noteOf(element, page, lang)].join('\n');
}

/** A copy may be read in another year than that of a change. */
function inYear({ dateTime, textContent }: HTMLTimeElement, lang: Language): string {
  const year = Number(dateTime.slice(0, 4));
  const text = textContent.replaceAll(/\s+/g, ' ').trim();
  const grammar = lang === 'lv' ? latvian : enLocale.grammar;
  return grammar.inYear(text, year);
}

/** One line a block, without what templates leave between the words. */
function linesOf(copy: Element): string[] {
  const comments = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const each of found) each.parentNode?.removeChild(each);
  copy.normalize();
  return copy.innerHTML
    .replaceAll(/\s+/g, ' ')
    .replaceAll(
      / ?(<\/?(?:h\d|p|ul|ol|li|dl|dt|dd|table|caption|thead|tbody|tr|details|summary)\b[^>]*>) ?/g,
      '$1',
    )
    .replaceAll(/ ?(<\/?(?:th|td)\b[^>]*>) ?/g, '$1')
    .replaceAll(
      /(<\/(?:h\d|p|li|dt|dd|caption|tr|table|ul|ol|dl|summary|details)>|<(?:table|ul|ol|dl|tbody|thead)>)/g,
      '$1\n',
    )
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

function noteOf(
  { localName, standard }: { localName: string; standard?: Standard | undefined },
  page: string | undefined,
  lang: Language,
): string {
  const isHours = localName === 'atd-opening-hours';
  const { dateModified } = standard ?? {};
  const date = dateModified && partsOf(parseDay(dateModified));
  const href = page ?? standard?.url;
  const link = href ? `: ${tag('a', [['href', href]], escaped(href))}.` : '.';
  const sentence =
    lang === 'lv'
      ? `${date ? `Pēc klientu apkalpošanas standarta; dati ${latvianDate(date)} ` : ''}Šī kopija pati neatjaunojas; ${isHours ? 'aktuālais darba laiks' : 'aktuālā informācija'}${link}`
      : `${date ? `From the customer service standard, as of ${enLocale.shortDate(date)}. ` : ''}This copy does not update itself; ${isHours ? 'current opening hours' : 'current information'}${link}`;
  return tag('p', [], sentence);
}
