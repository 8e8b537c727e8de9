/** The public entry `atd-widgets/svelte`: the types of the tags for Svelte 5. It holds no code. */
import type { HTMLAttributes } from 'svelte/elements';
import type { Tag } from '../attributes/index.js';
import type { ElementOf, Listeners, Markup } from './markup.js';

type Tags = { [T in Tag]: HTMLAttributes<ElementOf<T>> & Markup<T> & Listeners<T> };

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it merges with Svelte's
  interface SvelteHTMLElements extends Tags {}
}
