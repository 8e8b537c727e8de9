/** Compares two results of `render()` without rendering either. */

import type { TemplateResult } from 'lit';

/** The end of a template string before a binding to the value of a field. */
const FIELD = /\.(?:value|checked)=$/;

/**
 * Compares as Lit does, part by part: another event listener makes the content differ.
 * @param isTyped whether differences in fields come from the visitor's typing, and so are already shown
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
