// Extracts the text that a visitor sees in server-rendered HTML.

import { parseFragment } from 'parse5';

/** The text of what is in a shadow root, without styles. */
export function textOf(html) {
  const text = (node) => {
    if (node.nodeName === '#text') return node.value;
    if (node.nodeName === 'style') return '';
    const inside = (node.content ?? node).childNodes ?? [];
    return inside.map(text).join('');
  };
  return text(parseFragment(html)).replace(/\s+/g, ' ').trim();
}
