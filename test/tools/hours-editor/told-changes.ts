/** The changes between two documents, as the lines that are seen. */
import { render } from 'lit';
import { Editor } from '../../../demo/tools/hours-editor/editor.js';
import { applied, type Edit, type Json } from '../../../demo/tools/hours-editor/document.js';
import { changesView } from '../../../demo/tools/hours-editor/views/changes.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { writeStandard } from '../../../src/standard/document/index.js';

export const own = writeStandard(atd) as Json;

export function told(document: Json, ...edits: Edit[]): readonly string[] {
  return between(document, applied(document, edits));
}

/** The lines that are seen. */
export function between(
  before: Json,
  after: Json,
  language: 'lv' | 'en' = 'lv',
): readonly string[] {
  const editor = new Editor({
    language,
    address: '',
    load: () => Promise.reject(new Error('not loaded')),
    now: () => Date.parse('2026-11-25T10:00:00Z'),
    changed: () => undefined,
  });
  const changes = editor.compared(before, after);
  if (!changes) return [];
  const root = document.createElement('div');
  render(changesView(editor, changes), root);
  for (const hidden of root.querySelectorAll('.visually-hidden')) hidden.remove();
  return [...root.querySelectorAll('p, ul ul > li')].map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );
}
