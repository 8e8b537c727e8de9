/**
 * One polite live region for the page. What changes at the same time is said in one breath; a shadow
 * root keeps the host page's styles away from it.
 */
import { adoptStyles } from 'lit';
import { visuallyHidden } from '../../styles/visually-hidden.styles.js';

interface Announcement {
  readonly text: string;
  readonly lang: string;
}

/** Long enough for every element of the page to have noticed the same boundary. */
const GATHERING_MS = 250;

let region: HTMLElement | undefined;
const waiting = new Map<string, Announcement>();

/** Says a sentence once, however many elements have it to say. */
export function announce(announcement: Announcement): void {
  if (waiting.size === 0) setTimeout(speak, GATHERING_MS);
  waiting.set(announcement.lang + announcement.text, announcement);
}

/** The region has to be on the page before anything is said in it. */
export function prepareAnnouncer(): void {
  if (region?.isConnected) return;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [visuallyHidden]);
  region = document.createElement('div');
  region.className = 'visually-hidden';
  region.role = 'status';
  root.append(region);
  host.dataset['atdLive'] = '';
  // No box, and so no gap in the page's grid; and what a page says of all its boxes does not silence it.
  host.style.setProperty('display', 'contents', 'important');
  document.body.append(host);
}

function speak(): void {
  prepareAnnouncer();
  const sentences = [...waiting.values()].map(({ text, lang }, index) => {
    const sentence = document.createElement('span');
    sentence.lang = lang;
    sentence.textContent = (index ? '; ' : '') + text;
    return sentence;
  });
  waiting.clear();
  region?.replaceChildren(...sentences);
}
