import type { Json } from '../../../demo/tools/hours-editor/document.js';
import { Editor } from '../../../demo/tools/hours-editor/editor.js';
import { Exceptions } from '../../../demo/tools/hours-editor/exceptions.js';
import { FilesForm } from '../../../demo/tools/hours-editor/files-form.js';
import { PolicyForm } from '../../../demo/tools/hours-editor/policy-form.js';
import { Keeping } from '../../../demo/tools/hours-editor/keeping.js';
import type { Forms } from '../../../demo/tools/hours-editor/views/editor-state.js';
import { WeekForm } from '../../../demo/tools/hours-editor/week-form.js';

/** The forms with a document, on 25 November 2026 in Riga. */
export async function formsOf(published: Json, language: 'lv' | 'en' = 'lv'): Promise<Forms> {
  const editor = new Editor({
    language,
    address: '',
    load: () => Promise.resolve({ document: published, etag: '"1"' }),
    now: () => Date.parse('2026-11-25T10:00:00Z'),
    changed: () => undefined,
  });
  await editor.load();
  const week = new WeekForm(editor);
  return {
    editor,
    week,
    exceptions: new Exceptions(editor),
    policy: new PolicyForm(editor),
    files: new FilesForm(editor, week),
    keeping: new Keeping(
      '',
      () => localStorage,
      () => Date.now(),
    ),
    publishing: undefined,
  };
}
