/**
 * The script of embed.html: adds the widget that the address names, and reports its height to the page
 * around. The address is untrusted data: only the parameters that are listed here are used, as attributes and
 * colours.
 */
import { isLanguage, type Language } from '../../src/languages.js';
import { ADDRESSES, IN_FRAME } from '../attributes/lists.js';
import { heightMessage, isHeightQuestion } from './embed-messages.js';

/** Shown where the address names no widget. */
const UNAVAILABLE: Readonly<Record<Language, string>> = {
  lv: 'Informācija šobrīd nav pieejama.',
  en: 'This information is not available at the moment.',
};
const COLOURS = ['link', 'open', 'soon', 'closed', 'error'];

const parameters = new URLSearchParams(location.search);
const widget = parameters.get('widget') ?? 'opening-hours';
const root = document.documentElement;

root.lang = parameters.get('lang') ?? 'lv';
root.dataset['scheme'] = parameters.get('scheme') ?? 'light';
for (const colour of COLOURS) {
  const digits = parameters.get(`color-${colour}`) ?? '';
  if (/^[\da-f]{6}$/i.test(digits)) root.style.setProperty(`--atd-color-${colour}`, `#${digits}`);
}
// The address of the page around, to which links lead that a visitor copies.
const page = parameters.get('page') ?? '';
addMeta('name', 'atd-page', page);
// Otherwise anybody could make a link by which this host sends visitors to a form elsewhere.
if (!isAround(page)) addMeta('name', 'atd-feedback-page', '');
limitRequests();
if (Object.hasOwn(IN_FRAME, widget)) show(widget, IN_FRAME[widget] ?? []);
else showRefusal();

new ResizeObserver(sendHeight).observe(root);
addEventListener('message', ({ data, source }) => {
  if (source === parent && isHeightQuestion(data)) sendHeight();
});

/**
 * Adds the widget. Addresses may lead only to the host of this page, here and by `limitRequests`: with others,
 * anybody could make a link that makes this host show foreign content, or collect submissions for others.
 */
function show(name: string, attributes: readonly string[]): void {
  const element = document.createElement(`atd-${name}`);
  for (const attribute of attributes) {
    const value = parameters.get(attribute);
    if (value === null) continue;
    if (!ADDRESSES.includes(attribute) || isOwn(value)) element.setAttribute(attribute, value);
    else
      console.warn(
        `embed.html: ${attribute}=${value}. Expected: an address of ${location.host}. Ignoring it.`,
      );
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

function showRefusal(): void {
  console.warn(
    `embed.html: widget=${widget}. Expected: one of ${Object.keys(IN_FRAME).join(', ')}. ` +
      'Showing a sentence instead.',
  );
  const primary = root.lang.replace(/-.*/, '').toLowerCase();
  document.body.textContent = UNAVAILABLE[isLanguage(primary) ? primary : 'lv'];
}

/**
 * Makes the browser refuse all other hosts, also where an address of this host redirects to one. The hosts that
 * the file itself names in its head are allowed: nobody but their owner wrote them.
 */
function limitRequests(): void {
  const named = document.querySelectorAll<HTMLMetaElement>(
    '[name="atd-src"], [name="atd-endpoint"]',
  );
  const addresses = ['', ...[...named].map(({ content }) => content)];
  const hosts = addresses
    .filter((address) => URL.canParse(address, location.href))
    .map((address) => new URL(address, location.href).origin)
    .join(' ');
  addMeta('http-equiv', 'Content-Security-Policy', `connect-src ${hosts}; form-action ${hosts}`);
}

function addMeta(kind: 'name' | 'http-equiv', name: string, content: string): void {
  const meta = document.createElement('meta');
  meta.setAttribute(kind, name);
  meta.content = content;
  document.head.append(meta);
}

/** Whether an address is of the site that really frames this page, as far as the browser reveals it. */
function isAround(address: string): boolean {
  const { referrer } = document;
  return (
    parent !== window &&
    [address, referrer].every((each) => URL.canParse(each)) &&
    new URL(address).origin === new URL(referrer).origin
  );
}

/** Names the frame after the institution, for visitors who move between frames by their titles. */
function nameFrame({ shadowRoot }: Element): void {
  const heading = shadowRoot?.querySelector('[part~="heading"]')?.textContent.trim();
  if (heading) document.title = heading;
}

/**
 * Sends the height, which is no secret: any page that frames this one may know it. Until there is content the
 * frame keeps its own height, so that the page around it does not jump.
 */
function sendHeight(): void {
  const content = document.createRange();
  content.selectNodeContents(document.body);
  if (content.getBoundingClientRect().height === 0) return;
  parent.postMessage(heightMessage(root.getBoundingClientRect().height), '*');
}
