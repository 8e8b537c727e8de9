/** Paragraphs of a document's texts. */
import { escaped, tag } from '../html.js';

export function paragraph(text: string): string {
  return tag('p', [], escaped(text));
}

/**
 * The first line. A block without a margin: one that went away with the content of the tag would move the whole
 * page.
 */
export function firstLine(text: string): string {
  return tag('div', [], tag('strong', [], escaped(text)));
}

/** A title that takes no part in the headings of the page, whose levels are not known. */
export function title(text: string): string {
  return tag('p', [], tag('strong', [], escaped(text)));
}

export function list(name: 'ol' | 'ul', items: readonly string[]): string[] {
  return [`<${name}>`, ...items.map((item) => `  ${tag('li', [], item)}`), `</${name}>`];
}
