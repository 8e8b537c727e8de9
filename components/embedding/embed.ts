/**
 * The script of embed.html: adds the widget that the address names, and reports its height to the page
 * around. The address is untrusted data: only the parameters that are listed here are used, as attributes and
 * colours.
 */
import { ADDRESSES, IN_FRAME } from '../attributes/lists.js';
import { heightMessage, isHeightQuestion } from './embed-messages.js';

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
setPageAddress(parameters.get('page') ?? '');
if (Object.hasOwn(IN_FRAME, widget)) show(widget, IN_FRAME[widget] ?? []);
else showRefusal();

new ResizeObserver(sendHeight).observe(root);
addEventListener('message', ({ data, source }) => {
  if (source === parent && isHeightQuestion(data)) sendHeight();
});

/**
 * Adds the widget. Addresses may lead only to the host of this page: with others, anybody could make a link
 * that makes this host show foreign content, or collect submissions for others.
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
  const isEnglish = /^en\b/i.test(root.lang);
  document.body.textContent = isEnglish
    ? 'This information is not available at the moment.'
    : 'Informācija šobrīd nav pieejama.';
}

/** Sets the address of the page around, to which links lead that a visitor copies. */
function setPageAddress(address: string): void {
  addMeta('atd-page', address);
  // Otherwise anybody could make a link by which this host sends visitors to a form elsewhere.
  if (!isAround(address)) addMeta('atd-feedback-page', '');
}

function addMeta(name: string, content: string): void {
  const meta = document.createElement('meta');
  meta.name = name;
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

/** Sends the height, which is no secret: any page that frames this one may know it. */
function sendHeight(): void {
  parent.postMessage(heightMessage(root.getBoundingClientRect().height), '*');
}
