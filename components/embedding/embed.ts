/**
 * The script of embed.html: puts the widget there that the address asks for, and tells the page around how high
 * it is. What the address says is data: only what is listed here is taken, and it becomes attributes and colours.
 */
import { ADDRESSES, IN_FRAME } from '../attributes/lists.js';
import { heightMessage, isHeightQuestion } from './embed-messages.js';

const COLOURS = ['link', 'open', 'soon', 'closed', 'error'];

const asked = new URLSearchParams(location.search);
const widget = asked.get('widget') ?? 'opening-hours';
const root = document.documentElement;

root.lang = asked.get('lang') ?? 'lv';
root.dataset['scheme'] = asked.get('scheme') ?? 'light';
for (const colour of COLOURS) {
  const digits = asked.get(`color-${colour}`) ?? '';
  if (/^[\da-f]{6}$/i.test(digits)) root.style.setProperty(`--atd-color-${colour}`, `#${digits}`);
}
sayPage(asked.get('page') ?? '');
if (Object.hasOwn(IN_FRAME, widget)) show(widget, IN_FRAME[widget] ?? []);
else refuse();

new ResizeObserver(tellHeight).observe(root);
addEventListener('message', ({ data, source }) => {
  if (source === parent && isHeightQuestion(data)) tellHeight();
});

/**
 * Addresses lead only to the host of this page: with others, anybody could make a link by which this host shows what
 * they say, or collects submissions for them.
 */
function show(name: string, attributes: readonly string[]): void {
  const element = document.createElement(`atd-${name}`);
  for (const attribute of attributes) {
    const value = asked.get(attribute);
    if (value === null) continue;
    if (!ADDRESSES.includes(attribute) || isOwn(value)) element.setAttribute(attribute, value);
    else
      console.warn(`embed.html: ${attribute}=${value} is left out, for it leads to another host.`);
  }
  element.addEventListener('atd-ready', () => nameFrame(element));
  document.body.append(element);
}

function isOwn(address: string): boolean {
  return (
    URL.canParse(address, location.href) &&
    new URL(address, location.href).origin === location.origin
  );
}

function refuse(): void {
  console.warn(`embed.html: widget=${widget} is none of ${Object.keys(IN_FRAME).join(', ')}.`);
  const isEnglish = /^en\b/i.test(root.lang);
  document.body.textContent = isEnglish
    ? 'This information is not available at the moment.'
    : 'Informācija šobrīd nav pieejama.';
}

/** Where links lead that a reader copies: the page around, not this one. */
function sayPage(address: string): void {
  const meta = document.createElement('meta');
  meta.name = 'atd-page';
  meta.content = address;
  document.head.append(meta);
}

/** Whose it is, for those who go from frame to frame by their titles. */
function nameFrame({ shadowRoot }: Element): void {
  const heading = shadowRoot?.querySelector('[part~="heading"]')?.textContent.trim();
  if (heading) document.title = heading;
}

/** It is no secret, and whoever frames the page may know it. */
function tellHeight(): void {
  parent.postMessage(heightMessage(root.getBoundingClientRect().height), '*');
}
