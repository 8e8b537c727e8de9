/**
 * Placeholders for pages whose editors filter unknown tags out: `<div class="atd-opening-hours
 * atd-office-riga">` gets the tag inside it, and `<a class="atd-opening-hours" href="…">` becomes the tag's
 * own content.
 */

import { IN_CLASSES, IN_DATA_ALONE } from '../attributes/lists.js';

const IN_DATA = `${IN_CLASSES}|${IN_DATA_ALONE}`.split('|');
/**
 * Only these names, since a page's filter that allows classes does not expect them to set arbitrary
 * attributes.
 */
const byClass = new RegExp(`^atd-(${IN_CLASSES})(?:-(.+))?$`);

/** @returns the tag of `tags` that an element is a placeholder for */
export function tagOf(element: Element, tags: readonly string[]): string | undefined {
  const tag = tags.find((each) => element.classList.contains(each));
  const isDone = [
    element.localName,
    element.parentElement?.localName,
    element.firstElementChild?.localName,
  ];
  return tag !== undefined && isDone.includes(tag) ? undefined : tag;
}

/** Adds the tag: around a link, and inside any other element. */
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
 * Returns the attributes that a placeholder sets. Several classes of one kind are one list:
 * `atd-purpose-request atd-purpose-receive`.
 */
export function attributesFrom(
  classes: readonly string[],
  attribute: (name: string) => string | null | undefined,
  tag: string,
): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const each of classes) {
    const [, name, value = ''] = byClass.exec(each) ?? [];
    if (name !== undefined && each !== tag)
      attributes.set(name, `${attributes.get(name) ?? ''} ${value}`.trim());
  }
  for (const name of IN_DATA) {
    const value = attribute(`data-${name}`);
    if (value != null) attributes.set(name, value);
  }
  return attributes;
}
