/** The hours editor: the forms of a clerk who changes an institution's opening hours. */
import { render } from 'lit';
import { leftToDo } from './document.js';
import { Editor } from './editor.js';
import { EMPTY_DRAFT, isBegun, type ExceptionDraft } from './exception-form.js';
import { Keeping, type Unpublished } from './keeping.js';
import { Exceptions } from './exceptions.js';
import { FilesForm } from './files-form.js';
import { PolicyForm } from './policy-form.js';
import { Publication, type Published } from './publication.js';
import { Publishing } from './publishing.js';
import type { Language } from './texts.js';
import type { Forms } from './views/editor-state.js';
import { pageView } from './views/page.js';
import { WeekForm } from './week-form.js';

const asked = new URLSearchParams(location.search);
const language: Language = asked.get('lang') === 'en' ? 'en' : 'lv';
const meta = document.querySelector<HTMLMetaElement>('meta[name="atd-publish"]');
const publication = meta
  ? new Publication(new URL(meta.content, document.baseURI).href)
  : undefined;
/** The folder of the widgets, where it is not beside that of this page. */
const base = asked.get('base') ?? '../cdn/';
const address = new URL(`${base.replace(/\/?$/, '/')}standard.json`, document.baseURI).href;

const editor = new Editor({
  language,
  address,
  ...(publication && { publication }),
  load: () => publication?.load() ?? loadFile(),
  now: () => Date.now(),
  changed: () => void show(),
});
const week = new WeekForm(editor);
const keeping = new Keeping(
  publication ? new URL(meta?.content ?? '', document.baseURI).href : address,
  () => localStorage,
  () => Date.now(),
);
const forms: Forms = {
  editor,
  week,
  exceptions: new Exceptions(editor),
  policy: new PolicyForm(editor),
  files: new FilesForm(editor, week),
  keeping,
  publishing: publication && new Publishing(editor, publication),
};

async function loadFile(): Promise<Published> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${answer.status}`);
  return { document: (await answer.json()) as Published['document'], etag: '' };
}

let isAsked = false;

/** Once for all that changes together. */
async function show(): Promise<void> {
  if (isAsked) return;
  isAsked = true;
  await Promise.resolve();
  isAsked = false;
  document.title = `${editor.words.texts.title} – ${editor.institution || 'atd-widgets'}`;
  render(pageView(forms), document.body);
  remember();
  if (editor.focus) document.querySelector<HTMLElement>(editor.focus)?.focus();
  editor.focus = '';
}

/** Browsers stop a page that writes its address at every key. */
const PAUSE_MS = 400;
let written = '';
/** Whether it is known what an earlier visit has left; before, nothing is written over it. */
let hasLooked = false;
let pause: ReturnType<typeof setTimeout> | undefined;

function unpublished(): Unpublished {
  const { draft } = forms.exceptions;
  const { edits, imported } = editor;
  return { edits, ...(isBegun(draft) && { draft }), ...(imported && { imported }) };
}

/** Whether something would be lost with this tab: it is not stored, or is being sent. */
function isAtRisk(): boolean {
  const { edits, draft, imported } = unpublished();
  const isSomething = edits.length > 0 || draft !== undefined || imported !== undefined;
  const isHalfWritten = forms.week.isBegun || forms.policy.isBegun;
  return isHalfWritten || (isSomething && !keeping.isKept) || forms.publishing?.isBusy === true;
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** A change is in the address at once, what is half written soon. */
function remember(): void {
  // A page that asks is not kept for the way back: it asks only while it has to.
  if (isAtRisk()) addEventListener('beforeunload', ask);
  else removeEventListener('beforeunload', ask);
  if (editor.loading !== 'ready') return;
  if (editor.hash() !== written) write();
  else pause ??= setTimeout(write, PAUSE_MS);
}

/** The address is what a link shows; what is half written is kept beside it, for a closed laptop. */
function write(): void {
  clearTimeout(pause);
  pause = undefined;
  const { draft } = forms.exceptions;
  if (hasLooked) keeping.keep(unpublished());
  written = editor.hash();
  history.replaceState(isBegun(draft) ? { draft } : null, '', written);
}

document.documentElement.lang = language;
document.body.replaceChildren();
addEventListener('hashchange', () => editor.goTo(location.hash));
addEventListener('online', () => void forms.publishing?.check());
const { draft } = Object(history.state) as { draft?: Partial<ExceptionDraft> };
if (draft) forms.exceptions.restore({ ...EMPTY_DRAFT, ...draft });
editor.goTo(location.hash);
editor.focus = '';
void editor.load().then(() => {
  keeping.find(unpublished(), (edits) => leftToDo(editor.source, edits));
  hasLooked = true;
  editor.changed();
});
