/** The point of the charter that a message is about: the page's own, or else the one that the visitor chose. */
import { pointOf, type Charter } from '../../src/standard/charter.js';
import type { LocalizedText } from '../../src/text.js';
import { localized } from '../shared/templates/localized-text.js';

export interface Topic {
  /** The permanent id of the point: `tiesibas-3`. */
  readonly id: string;
  /** The text of the point; absent if the charter does not have it, or is not loaded. */
  readonly text: unknown;
  /** Whether the visitor has chosen it, and can take it away. */
  readonly isChosen?: true;
}

/** Returns the page's own topic. It is sent even if the charter does not have it, since the page knows better. */
export function pageTopic(text: string, charter: Charter | undefined): Topic | undefined {
  const id = idOf(text);
  return id === '' ? undefined : { id, text: textOf(id, charter) };
}

/**
 * Returns the topic that the visitor chose.
 * @param charter that of the institution; the choice stays while it is not loaded
 */
export function chosenTopic(id: string, charter: Charter | undefined): Topic | undefined {
  const text = textOf(id, charter);
  return charter && text === undefined ? undefined : { id, text, isChosen: true };
}

/** Returns an id if a text is one, and an empty text if it is not. */
export function idOf(text: string): string {
  return /^[a-z][a-z0-9-]{0,63}$/.test(text) ? text : '';
}

function textOf(id: string, charter: Charter | undefined): unknown {
  const text = topicText(id, charter);
  return text && localized(text);
}

/** Returns the text of a point, without the semicolon that separates it from the next point of its list. */
export function topicText(id: string, charter: Charter | undefined): LocalizedText | undefined {
  const text = charter && pointOf(charter, id);
  if (!text) return undefined;
  const alone = (each: string) => each.replace(/[;,]\s*$/, '');
  const entries = Object.entries(text).map(([language, each]): [string, string] => [
    language,
    alone(each),
  ]);
  return { ...Object.fromEntries(entries), lv: alone(text.lv) };
}
