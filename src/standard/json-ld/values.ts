/** What may stand in published data, and how one part of it refers to another. */
import type { Standard } from '../model.js';

const WEB_ADDRESS = /^https?:\/\/[^\s"<>]+$/i;

/** A node without what is undefined: nothing is better than an empty text. */
export function defined(node: Readonly<Record<string, unknown>>): object {
  const isKnown = (value: unknown) =>
    value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(node).filter(([, value]) => isKnown(value)));
}

/** A standard made in a page has not been read from a document, and so nobody looked at its addresses. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && WEB_ADDRESS.test(url) ? url : undefined;
}

/**
 * What a node is referred to by. With the institution's own address in it, what several sites publish is
 * known to be one and the same; without one it holds inside the data alone, since "#riga" would be a name
 * on the site of whoever shows it.
 */
export function nodeId({ url }: Standard, name: string): string {
  const address = webAddress(url);
  return address === undefined ? `_:${name}` : `${address.replace(/#.*/, '')}#${name}`;
}
