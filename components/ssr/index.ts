/**
 * Renders elements on a server as declarative shadow roots, which are readable before the script runs and
 * without it. Content that is true only at one moment is omitted, so that the page may be cached. In the page
 * the script replaces the content.
 */
import type { Standard } from '../../src/standard/model.js';
import { messagesLogged } from '../shared/diagnostics/warn.js';
import { VERSION } from '../shared/base/build-facts.js';
import { attribute } from './escape.js';
import type { Found, Page } from './page.js';
import { Sources } from './sources.js';

export type { Standard } from '../../src/standard/model.js';

export interface RenderOptions {
  /** The standard to show in tags without `src`, instead of the built-in one. */
  readonly standard?: Standard;
  /** The address of the page, for tags whose `src` is relative. */
  readonly base?: string;
  /** The nonce by which the page's policy allows styles; by default that of the page's own scripts or styles. */
  readonly nonce?: string;
  /**
   * The address of `dist/cdn/`, for a page whose policy allows no inline styles: its style sheets are linked.
   * By default, styles are written into each element.
   */
  readonly styles?: string;
  /**
   * Called with a sentence about each document that could not be loaded, or that may be meant otherwise; by
   * default `console.warn`.
   */
  readonly report?: (problem: string, kind: 'failure' | 'advice') => void;
}

/**
 * Renders the elements of a page or of a part of one, and the placeholders for them. Everything else stays
 * unchanged.
 * @throws Error if the optional packages for it are not installed
 */
export async function renderWidget(html: string, options: RenderOptions = {}): Promise<string> {
  const [{ readPage }, { renderTag }, { sheetOf }] = await loadRenderer();
  const page = readPage(html);
  const nonce = options.nonce ?? page.nonce;
  const report = options.report ?? ((problem: string) => console.warn(problem));
  adviseOn(page);
  for (const tag of page.unclosed) {
    report(
      `<${tag}> has no end tag, so it contains all that follows it. Expected: <${tag}></${tag}>. Leaving it as ` +
        'it is; add the end tag.',
      'failure',
    );
  }
  const sources = new Sources(options.base, report);
  /** Equal tags in the same language are rendered only once. */
  const rendered = new Map<string, Promise<string>>();

  const inserted = page.found.map(async (found) => {
    const { tag, attributes, lang } = found;
    const key = JSON.stringify([tag, [...attributes], lang]);
    const root = rendered.get(key) ?? rootOf(found);
    rendered.set(key, root);
    return [found, await root] as const;
  });
  const roots = await Promise.all(inserted);
  await messagesLogged();
  return spliced(html, page, roots);

  /** Warns if the script in the page would show another document than the server: the one beside the script. */
  function adviseOn({ loader, found, metas }: Page): void {
    const isNamed = ({ attributes }: Found) => attributes.has('src') || attributes.has('hours');
    if (!loader || options.standard || metas.has('src') || found.every(isNamed)) return;
    report(
      `The page links ${loader}, which shows the standard.json beside it. Tags without src are rendered with ` +
        'the built-in standard: if another one is published there, name it in src or in the option standard.',
      'advice',
    );
  }

  async function rootOf({ tag, attributes: own, lang }: Found): Promise<string> {
    const attributes = new Map([...page.metas, ...own]);
    const address = attributes.has('hours') ? undefined : attributes.get('src');
    const source = await sources.find(tag, address);
    const standard = address === undefined ? options.standard : source?.standard;
    const content = await renderTag({ tag, attributes, lang, standard, isMissing: !source });
    return `<template shadowrootmode="open">${styleOf(tag)}${content}</template>`;
  }

  function styleOf(tag: Found['tag']): string {
    const allowed = nonce === undefined ? '' : ` nonce="${attribute(nonce)}"`;
    if (options.styles === undefined) return `<style${allowed}>${sheetOf(tag)}</style>`;
    const folder = options.styles.replace(/\/?$/, '/');
    const href = attribute(`${folder}${VERSION}/${tag}.css`);
    return `<link rel="stylesheet" href="${href}"${allowed}>`;
  }
}

/** Loads the renderer, which users who only show elements in a browser need not install. */
async function loadRenderer() {
  try {
    return await Promise.all([
      import('./page.js'),
      import('./render-tag.js'),
      import('./style-sheets.js'),
    ]);
  } catch (cause) {
    const isMissing = cause instanceof Error && /@lit-labs\/ssr|parse5/.test(cause.message);
    if (!isMissing) throw cause;
    const message = 'Rendering needs two more packages: npm install @lit-labs/ssr parse5';
    throw new Error(message, { cause });
  }
}

function spliced(
  html: string,
  { ids }: Page,
  roots: readonly (readonly [Found, string])[],
): string {
  const taken = new Set(ids);
  const pieces: { at: number; until: number; text: string }[] = [];
  for (const [{ tag, attributes, isPlaceholder, at, until, end }, root] of roots) {
    const content = root + anchorsIn(root, taken);
    const attributeText = [...attributes]
      .map(([name, value]) => ` ${name}="${attribute(value)}"`)
      .join('');
    const text = isPlaceholder ? `<${tag}${attributeText}>${content}` : content;
    pieces.push({ at, until, text });
    if (isPlaceholder) pieces.push({ at: end, until: end, text: `</${tag}>` });
  }
  let from = 0;
  const parts = pieces
    .sort((a, b) => a.at - b.at)
    .map(({ at, until, text }) => {
      const before = html.slice(from, at);
      from = until;
      return before + text;
    });
  return parts.join('') + html.slice(from);
}

/**
 * Returns anchors for the page, so that links to a point work without a script: each shows in the slot of its
 * name.
 */
function anchorsIn(root: string, taken: Set<string>): string {
  const names = [...root.matchAll(/<slot name="([\w-]+)"><\/slot>/g)].map(([, name = '']) => name);
  return names
    .filter((name) => !taken.has(name) && taken.add(name))
    .map((name) => `<span id="${name}" slot="${name}"></span>`)
    .join('');
}
