/** Finds the elements and placeholders in the HTML of a page, and their positions. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Types } from 'parse5';
import type { Tag } from '../attributes/index.js';
import { IN_METAS, TAGS } from '../attributes/lists.js';
import { attributesFrom } from '../embedding/placeholders.js';

/** A tag of the page, or a placeholder for one. */
export interface Found {
  readonly tag: Tag;
  readonly attributes: ReadonlyMap<string, string>;
  /** The nearest `lang` at or above it; empty if there is none. */
  readonly lang: string;
  /** Whether the element is a placeholder, and not a tag. */
  readonly isPlaceholder: boolean;
  /** The offset of the shadow root in the page, and the end of an older root that it replaces. */
  readonly at: number;
  readonly until: number;
  /** The end of a placeholder's content. */
  readonly end: number;
}

export interface Page {
  readonly found: readonly Found[];
  /** The tags without an end tag that contain what follows them in the page. */
  readonly unclosed: readonly Tag[];
  /** The values that the page sets for all elements, by the name of the attribute. */
  readonly metas: ReadonlyMap<string, string>;
  /** The ids in the page. */
  readonly ids: ReadonlySet<string>;
  /** The script of the page that loads the document beside it. */
  readonly loader: string | undefined;
  /** The nonce by which the page allows its scripts or styles. */
  readonly nonce: string | undefined;
}

/** Parses a whole page, or a part of one. */
export function readPage(html: string): Page {
  const found: Found[] = [];
  const unclosed: Tag[] = [];
  const ids = new Set<string>();
  const metas = new Map<string, string>();
  let nonce: string | undefined;
  let loader: string | undefined;

  visit(parse(html, { sourceCodeLocationInfo: true }), '');
  return { found, unclosed, metas, ids, loader, nonce };

  function visit(node: Types.Node, above: string): void {
    if (!tree.isElementNode(node)) {
      visitAll('childNodes' in node ? node.childNodes : [], above);
      return;
    }
    const own = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const lang = own.get('lang') ?? above;
    ids.add(own.get('id') ?? '');
    nonce ??= own.get('nonce');
    const script = node.tagName === 'script' ? own.get('src') : undefined;
    if (script && /\/atd-widgets\.js(\?|$)/.test(script)) loader = script;
    const meta = IN_METAS.find((name) => own.get('name') === `atd-${name}`);
    if (node.tagName === 'meta' && meta) metas.set(meta, own.get('content') ?? '');
    const place = placeOf(node, own, lang);
    if (place && !place.isPlaceholder && isUnclosed(node)) unclosed.push(place.tag);
    else if (place) found.push(place);
    const isRoot = own.has('shadowrootmode') && 'content' in node;
    visitAll(isRoot ? node.content.childNodes : node.childNodes, lang);
  }

  function visitAll(nodes: readonly Types.Node[], lang: string): void {
    for (const node of nodes) visit(node, lang);
  }
}

function placeOf(
  node: Types.Element,
  own: ReadonlyMap<string, string>,
  lang: string,
): Found | undefined {
  const { startTag, startOffset, endTag, endOffset } = node.sourceCodeLocation ?? {};
  if (!startTag) return undefined;
  const isTag = TAGS.find((tag) => tag === node.tagName);
  const classes = (own.get('class') ?? '').split(/\s+/);
  const tag = isTag ?? TAGS.find((each) => classes.includes(each) && !isDone(node, each));
  if (!tag) return undefined;
  const isLink = !isTag && node.tagName === 'a';
  const inside = { at: startTag.endOffset, end: endTag?.startOffset ?? endOffset };
  const { at, end } = isLink ? { at: startOffset, end: endOffset } : inside;
  const attributes = isTag ? own : attributesFrom(classes, (name) => own.get(name), tag);
  return {
    ...{ tag, attributes, isPlaceholder: !isTag, at: at ?? 0, end: end ?? 0 },
    lang: attributes.get('lang') ?? lang,
    until: isTag ? afterRoot(node, startTag.endOffset) : (at ?? 0),
  };
}

/** Whether an element has content and no end tag: HTML does not close `<atd-opening-hours />`. */
function isUnclosed({ sourceCodeLocation, childNodes }: Types.Element): boolean {
  const isContent = (node: Types.Node) => !tree.isTextNode(node) || node.value.trim() !== '';
  return !sourceCodeLocation?.endTag && childNodes.some(isContent);
}

/** Whether a placeholder is filled already; its tag is then found separately. */
function isDone({ childNodes, parentNode }: Types.Element, tag: Tag): boolean {
  const around = [parentNode, ...childNodes];
  return around.some((each) => each && 'tagName' in each && each.tagName === tag);
}

/** Returns the end of an existing shadow root, since a page may be rendered again. */
function afterRoot({ childNodes: [first] }: Types.Element, start: number): number {
  const isRoot =
    first && 'attrs' in first && first.attrs.some(({ name }) => name === 'shadowrootmode');
  return isRoot ? (first.sourceCodeLocation?.endOffset ?? start) : start;
}
