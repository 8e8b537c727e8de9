/** The point of the charter that a submission is about. */
import type { Charter } from '../../src/standard/charter.js';
import type { LocalizedText } from '../../src/text.js';

/** Returns the text of a point, without the semicolon that separates it from the next point of its list. */
export function pointOf(id: string, charter: Charter | undefined): LocalizedText | undefined {
  const { values, rights, expectations, restrictions } = charter ?? {};
  const sections = [values, rights, expectations, restrictions];
  const text = sections.map((section) => section?.items[id]).find(Boolean);
  return text && mapped(text, (each) => each.replace(/[;,]\s*$/, ''));
}

function mapped(text: LocalizedText, change: (text: string) => string): LocalizedText {
  const entries = Object.entries(text).map(([language, each]): [string, string] => [
    language,
    change(each),
  ]);
  return { ...Object.fromEntries(entries), lv: change(text.lv) };
}
