/** Finds in the HTML of a page what the elements depend on. */
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Types } from 'parse5';
import { TAGS } from '../attributes/lists.js';
import { readPage, type Page } from '../ssr/page.js';

export type Attributes = ReadonlyMap<string, string>;

export interface ParsedPage extends Page {
  readonly scripts: readonly Attributes[];
  readonly links: readonly Attributes[];
  readonly frames: readonly Attributes[];
  /** The texts of `<meta http-equiv="Content-Security-Policy">`. */
  readonly policies: readonly string[];
  /** The first `<base href>`. */
  readonly base: string | undefined;
  /** The tags that the page shows as text. */
  readonly asText: readonly string[];
}

export function parsePage(html: string): ParsedPage {
  const byName = new Map<string, Attributes[]>();
  const asText = new Set<string>();
  visit(parse(html));
  const all = (name: string) => byName.get(name) ?? [];
  const isPolicy = (meta: Attributes) =>
    meta.get('http-equiv')?.toLowerCase() === 'content-security-policy';
  return {
    ...readPage(html),
    scripts: all('script'),
    links: all('link'),
    frames: all('iframe'),
    policies: all('meta')
      .filter(isPolicy)
      .map((meta) => meta.get('content') ?? ''),
    base: all('base')[0]?.get('href'),
    asText: [...asText],
  };

  function visit(node: Types.Node): void {
    if (tree.isTextNode(node)) {
      for (const tag of TAGS) if (node.value.includes(`<${tag}`)) asText.add(tag);
      return;
    }
    if (tree.isElementNode(node)) {
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
      byName.set(node.tagName, [...(byName.get(node.tagName) ?? []), attributes]);
      // Examples of code are texts on purpose.
      if (['script', 'style', 'code', 'pre', 'textarea'].includes(node.tagName)) return;
    }
    const inside = 'content' in node ? node.content.childNodes : [];
    for (const child of [...('childNodes' in node ? node.childNodes : []), ...inside]) visit(child);
  }
}
