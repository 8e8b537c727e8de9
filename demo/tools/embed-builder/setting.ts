/** What a snippet is made of besides the choice: addresses, the institution's document, checksums. */
import type { EpochDay } from '../../../src/calendar/civil.js';
import type { Standard } from '../../../src/standard/model.js';
import type { Choice } from './choice.js';

/** As `integrity.json` tells it, by paths below the folder. */
export interface Integrity {
  readonly version: string;
  readonly files: Readonly<Record<string, string>>;
  /** By the name of a widget the scripts that it needs; a folder of an older version does not tell them. */
  readonly preload?: Readonly<Record<string, readonly string[]>>;
}

export interface Addresses {
  /** The folder of the widgets, with a slash at its end. */
  readonly base: string;
  /** The institution's document. */
  readonly document: string;
  /** The same, where it is not the one beside the script. */
  readonly source: string | undefined;
}

export interface Setting extends Addresses {
  /** Nothing where it could not be read. */
  readonly standard?: Standard | undefined;
  readonly integrity?: Integrity | undefined;
  /** The widget as HTML without script. */
  readonly copy?: string | undefined;
  /** From which day on the regular week is told. */
  readonly day: EpochDay;
}

/** @param here the address of the page that asks */
export function addressesOf({ base, src }: Pick<Choice, 'base' | 'src'>, here: string): Addresses {
  const folder = new URL(base || '../cdn/', here);
  folder.search = '';
  folder.hash = '';
  if (!folder.pathname.endsWith('/')) folder.pathname += '/';
  const source = src ? new URL(src, here).href : undefined;
  return {
    base: folder.href,
    document: source ?? new URL('standard.json', folder).href,
    source,
  };
}

/** What will not work elsewhere about an address that works here. */
export function weaknessOf(address: string): 'notPublic' | 'notSecure' | undefined {
  const { hostname, protocol } = new URL(address);
  const isOwn = /^(localhost|127\.|10\.|192\.168\.|\[::1\]|[^.]+$)/.test(hostname);
  if (isOwn || protocol === 'file:') return 'notPublic';
  return protocol === 'http:' ? 'notSecure' : undefined;
}
