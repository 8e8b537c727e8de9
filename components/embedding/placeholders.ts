/**
 * Elements for pages whose editors let no unknown tags through: `<div class="atd-opening-hours atd-office-riga">`
 * gets the tag inside it, and `<a class="atd-opening-hours" href="…">` becomes the tag's own content.
 */

import { IN_CLASSES, IN_DATA_ALONE } from '../attributes/lists.js';

const IN_DATA = `${IN_CLASSES}|${IN_DATA_ALONE}`.split('|');
/** By name alone, since a page's filter that lets classes through does not know what they could do as attributes. */
const byClass = new RegExp(`^atd-(${IN_CLASSES})(?:-(.+))?$`);

/** @returns the tag that an element stands for, of those that there are */
export function tagOf(element: Element, tags: readonly string[]): string | undefined {
  const tag = tags.find((each) => element.classList.contains(each));
  const isDone = [
    element.localName,
    element.parentElement?.localName,
    element.firstElementChild?.localName,
  ];
  return tag !== undefined && isDone.includes(tag) ? undefined : tag;
}

/** Puts the tag there: around a link, and inside of anything else. */
export function fill(placeholder: Element, tag: string): void {
  const element = document.createElement(tag);
  const { classList } = placeholder;
  const found = attributesFrom([...classList], (name) => placeholder.getAttribute(name), tag);
  for (const [name, value] of found) element.setAttribute(name, value);
  if (placeholder.localName === 'a') {
    placeholder.replaceWith(element);
    element.append(placeholder);
  } else {
    element.append(...placeholder.childNodes);
    placeholder.append(element);
  }
}

/**
 * What a placeholder says of its tag. Several classes of a kind are one list:
 * `atd-purpose-request atd-purpose-receive`.
 */
export function attributesFrom(
  classes: readonly string[],
  attribute: (name: string) => string | null | undefined,
  tag: string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const each of classes) {
    const [, name, value = ''] = byClass.exec(each) ?? [];
    if (name !== undefined && each !== tag)
      found.set(name, `${found.get(name) ?? ''} ${value}`.trim());
  }
  for (const name of IN_DATA) {
    const value = attribute(`data-${name}`);
    if (value != null) found.set(name, value);
  }
  return found;
}
