/** Checks values for publication, and makes the ids of nodes. */
import type { Standard } from '../model.js';

const WEB_ADDRESS = /^https?:\/\/[^\s"<>]+$/i;

/** A node without undefined and empty values: no value is better than an empty text. */
export function defined(node: Readonly<Record<string, unknown>>): object {
  const isKnown = (value: unknown) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => isKnown(value)));
}

/**
 * The URL if it is http or https: a standard that a page has made itself has not been checked as a
 * document.
 */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && WEB_ADDRESS.test(url) ? url : undefined;
}

/**
 * The id of a node. It contains the institution's own URL, so that data on several sites is recognized as
 * the same; without a URL it is valid inside the data alone, since "#riga" would be a name on the site that
 * shows it.
 */
export function nodeId({ url }: Standard, name: string): string {
  const address = webAddress(url);
  return address === undefined ? `_:${name}` : `${address.replace(/#.*/, '')}#${name}`;
}
