/** Renders an element on a server: content that is always true, and nothing that depends on the moment. */
import { ElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { isLoaded, SOURCE_LANGUAGE, withLanguage } from '../../locales/localization.js';
import { isLanguage } from '../../src/languages.js';
import type { Lazy } from '../../src/lazy.js';
import type { Standard } from '../../src/standard/model.js';
import type { Tag } from '../attributes/index.js';
import { NOT_ON_SERVER } from '../attributes/lists.js';
import { elementOf } from './style-sheets.js';

export interface Question {
  readonly tag: Tag;
  readonly attributes: ReadonlyMap<string, string>;
  readonly lang: string;
  /** The standard to show instead of the built-in one. */
  readonly standard: Standard | undefined;
  /** Whether the document that the page names could not be loaded; nothing else is then shown in its place. */
  readonly isMissing: boolean;
}

/** Lit's hydration comments. The script does not hydrate; it renders again. */
const HYDRATION_COMMENTS = /<!--\/?(?:lit-(?:part|node)[^>]*)?-->|<\?>/g;

/** The members of an element that the renderer calls, as a browser does. */
interface RenderableElement {
  dependencies(): readonly (Lazy<unknown> | undefined)[];
  willUpdate(): void;
  render(): unknown;
  renderFallback(): unknown;
}

/** Returns the content of the shadow root as HTML. */
export async function renderTag(question: Question): Promise<string> {
  const { tag, attributes, standard, isMissing } = question;
  const element = new (elementOf(tag))();
  for (const [name, value] of attributes) {
    if (!NOT_ON_SERVER.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  const language = languageOf(question.lang);
  // On a server an element has no parent, and no name as long as it is not registered.
  Object.defineProperties(element, { language: { value: language }, localName: { value: tag } });
  if (standard) element.standard = standard;
  const renderable = element as unknown as RenderableElement;
  if (!isMissing) await loadDependencies(renderable);
  return withLanguage(isLoaded(language) ? language : SOURCE_LANGUAGE, () => {
    if (isMissing) return renderToString(renderable.renderFallback());
    renderable.willUpdate();
    return renderToString(renderable.render());
  });
}

/** A loaded dependency may lead to another, as in a page. */
async function loadDependencies(renderable: RenderableElement): Promise<void> {
  for (;;) {
    const parts = renderable.dependencies().filter((part) => part !== undefined);
    const missing = parts.filter(({ value, error }) => value === undefined && error === undefined);
    if (missing.length === 0) return;
    await Promise.allSettled(missing.map((part) => part.load()));
  }
}

function renderToString(template: unknown): string {
  const inside = { customElementHostStack: [new Host('atd-host')] };
  const html = collectResultSync(render(template, inside)).replace(HYDRATION_COMMENTS, '');
  // Lit's renderer writes boolean attributes that are off as `checked="false"`, which HTML reads as on.
  const short = html.replace(/\s*\n\s*/g, '\n');
  return short.replace(/\s+checked="(true|false)"/g, (_, is) => (is === 'true' ? ' checked' : ''));
}

/** The parent of the slots, which the renderer requires; its name has no effect. */
class Host extends ElementRenderer {}

/** Resolves a language as the element does in a page. */
function languageOf(lang: string): string {
  const primary = lang.replace(/-.*/, '').toLowerCase();
  return isLanguage(primary) ? primary : SOURCE_LANGUAGE;
}
