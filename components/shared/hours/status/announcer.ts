/**
 * One polite live region for the page. Changes at the same time are announced together. A shadow root
 * isolates the region from the styles of the host page.
 */
import { adoptStyles } from 'lit';
import { visuallyHidden } from '../../styles/visually-hidden.styles.js';

interface Announcement {
  readonly text: string;
  readonly lang: string;
}

/** Long enough for every element of the page to notice the same boundary. */
const GATHERING_MS = 250;

let region: HTMLElement | undefined;
const waiting = new Map<string, Announcement>();

/** Announces a sentence once, even if several elements request it. */
export function announce(announcement: Announcement): void {
  if (waiting.size === 0) setTimeout(announceWaiting, GATHERING_MS);
  waiting.set(announcement.lang + announcement.text, announcement);
}

/** Adds the region to the page, where it has to exist before the first announcement. */
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
  // Without a box the host makes no gap in the page's grid, and `important` keeps a rule of the page for all
  // its elements from hiding the region.
  host.style.setProperty('display', 'contents', 'important');
  document.body.append(host);
}

function announceWaiting(): void {
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
