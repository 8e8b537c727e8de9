/**
 * Simulates page translators on a shadow root, after their own code, with words that a test can tell apart.
 */

/** The translation of a text, which is no longer the text. */
const inOtherWords = (text: string): string => `${text.replace(/\p{L}+/gu, (word) => `${word}~`)}~`;

/** Google's, in Chrome: elements in the place of text nodes. */
export function translateAsGoogle(root: ShadowRoot): void {
  for (const text of textsIn(root)) {
    const [outer, inner] = [font(''), font(inOtherWords(text.data))];
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/**
 * Firefox's: takes blocks apart and puts their elements and texts back, in translations-document.sys.mjs (`merge`).
 * Comments do not come back.
 */
export function translateAsFirefox(root: ShadowRoot): void {
  for (const block of root.children) if (isReadable(block)) merge(block);
}

function merge(block: Element): void {
  const nodes = [...block.childNodes];
  for (const node of nodes) node.remove();
  for (const node of nodes) {
    if (node instanceof Element) {
      if (isReadable(node)) merge(node);
      block.append(node);
    } else if (node instanceof Text && node.data.trim() !== '') {
      if (isWritten(node)) node.data = inOtherWords(node.data);
      block.append(node);
    }
  }
}

/** Safari's: writes into the text nodes that are there. */
export function translateInPlace(root: ShadowRoot): void {
  for (const text of textsIn(root)) text.data = inOtherWords(text.data);
}

/** Extensions that show both languages: the translation stands after the text. */
export function translateBeside(root: ShadowRoot): void {
  for (const text of textsIn(root)) {
    text.after(font(inOtherWords(text.data)));
  }
}

export const translators = {
  'Google’s translator': translateAsGoogle,
  'Firefox’s translator': translateAsFirefox,
  'a translator that writes in place': translateInPlace,
  'a translator that writes beside': translateBeside,
};

/** Whether nothing of a translation is in sight. */
export function isOriginal(element: Element): boolean {
  return !element.shadowRoot!.textContent.includes('~');
}

function font(text: string): HTMLElement {
  const element = document.createElement('font' as string);
  element.textContent = text;
  return element;
}

function textsIn(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter((text) => isWritten(text) && isReadable(text.parentElement!));
}

function isReadable(element: Element): boolean {
  return !element.matches('style, script, textarea, select, option, svg, svg *');
}

/** Nobody translates a translation. */
function isWritten(node: Node): node is Text {
  return node instanceof Text && /^[^~]*[^~\s][^~]*$/.test(node.data);
}
