/** Tells whether two results of `render()` show the same, without rendering either. */

import type { TemplateResult } from 'lit';

/** Where a template binds what stands in a field. */
const FIELD = /\.(?:value|checked)=$/;

/**
 * Compares as Lit does, part by part: another function for an event is another content.
 * @param isTyped whether what differs in fields was put there by the visitor, and so is there already
 */
export function isSameContent(a: unknown, b: unknown, isTyped: boolean): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((each, at) => isSameContent(each, b[at], isTyped));
  }
  if (!isTemplate(a) || !isTemplate(b) || a.strings !== b.strings) return false;
  return a.values.every(
    (value, at) =>
      (isTyped && FIELD.test(a.strings[at] ?? '')) || isSameContent(value, b.values[at], isTyped),
  );
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}
