/** An element as a server prints it: what is always true, and nothing of the moment. */
import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { isLoaded, LANGUAGES, SOURCE_LANGUAGE, withLanguage } from '../../locales/localization.js';
import type { Lazy } from '../../src/lazy.js';
import type { Standard } from '../../src/standard/model.js';
import type { Tag } from '../attributes/index.js';
import { NOT_ON_SERVER } from '../attributes/lists.js';
import { elementOf } from './style-sheets.js';

export interface Question {
  readonly tag: Tag;
  readonly attributes: ReadonlyMap<string, string>;
  readonly lang: string;
  /** What to show instead of what is built in. */
  readonly standard: Standard | undefined;
  /** Whether what the page names cannot be had: then nothing else is shown in its place. */
  readonly isMissing: boolean;
}

/** What Lit leaves for the script that goes on from its print; ours prints anew. */
const MARKS = /<!--\/?(?:lit-(?:part|node)[^>]*)?-->|<\?>/g;

/** The members of an element by which a browser too has it rendered, and by nothing else. */
interface Printer {
  dependencies(): readonly (Lazy<unknown> | undefined)[];
  willUpdate(): void;
  render(): unknown;
  renderFallback(): unknown;
}

/** The content of the shadow root, as HTML. */
export async function renderTag(question: Question): Promise<string> {
  const { tag, attributes, standard, isMissing } = question;
  const element = new (elementOf(tag))();
  for (const [name, value] of attributes) {
    if (!NOT_ON_SERVER.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  const language = languageOf(question.lang);
  // On a server an element has nothing above it to ask, and no name as long as nothing is registered.
  Object.defineProperties(element, { language: { value: language }, localName: { value: tag } });
  if (standard) element.standard = standard;
  const printer = element as unknown as Printer;
  if (!isMissing) await fetchNeeds(printer);
  return withLanguage(isLoaded(language) ? language : SOURCE_LANGUAGE, () => {
    if (isMissing) return renderToString(printer.renderFallback());
    printer.willUpdate();
    return renderToString(printer.render());
  });
}

/** One need may show another, as in a page. */
async function fetchNeeds(printer: Printer): Promise<void> {
  for (;;) {
    const parts = printer.dependencies().filter((part) => part !== undefined);
    const missing = parts.filter(({ value, error }) => value === undefined && error === undefined);
    if (missing.length === 0) return;
    await Promise.allSettled(missing.map((part) => part.load()));
  }
}

function renderToString(template: unknown): string {
  const inside = { customElementHostStack: [new Host('atd-host')] };
  const html = collectResultSync(render(template, inside)).replace(MARKS, '');
  // The renderer prints a switch that is off as one that is on.
  const short = html.replace(/\s*\n\s*/g, '\n');
  return short.replace(/\s+checked="(true|false)"/g, (_, is) => (is === 'true' ? ' checked' : ''));
}

/** Slots are allowed only inside of something; what that is, is of no concern here. */
class Host extends ElementRenderer {}

/** As the element finds it in a page. */
function languageOf(lang: string): string {
  const primary = lang.replace(/-.*/, '').toLowerCase();
  return LANGUAGES.includes(primary) ? primary : SOURCE_LANGUAGE;
}
