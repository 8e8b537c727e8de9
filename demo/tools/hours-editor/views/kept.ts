/** On return: what an earlier visit has left unpublished in this browser, to go on with or to discard. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Forms } from './editor-state.js';

export function keptView(forms: Forms): TemplateResult | typeof nothing {
  const { editor, keeping } = forms;
  const { offer } = keeping;
  const { words, zone } = editor;
  const { kept } = words.texts;
  if (!offer) return nothing;
  return html`<div class="question" role="group" aria-labelledby="kept">
    <p id="kept">
      <strong>${kept.title}</strong>
      ${kept.what(offer.edits.length, offer.draft !== undefined, words.moment(offer.at, zone))}
    </p>
    <p class="buttons">
      <button type="button" class="main" @click=${() => goOn(forms)}>${kept.goOn}</button>
      <button type="button" @click=${() => discard(forms)}>${kept.discard}</button>
    </p>
  </div>`;
}

function goOn({ editor, exceptions, keeping }: Forms): void {
  const offer = keeping.decide();
  if (!offer) return;
  const { edits } = editor;
  if (offer.imported) editor.open(offer.imported);
  if (offer.draft) exceptions.restore(offer.draft);
  editor.focus = 'h2';
  editor.say(editor.words.texts.kept.wentOn);
  editor.edit(...offer.edits, ...edits);
}

function discard({ editor, keeping }: Forms): void {
  keeping.decide();
  editor.focus = 'h2';
  editor.say(editor.words.texts.kept.discarded);
  editor.changed();
}
