/** Examines the tags and placeholders of a page. */
import type { Attribute } from '../attributes/attribute.js';
import { ATTRIBUTES } from '../attributes/index.js';
import { expectedText } from '../attributes/words.js';
import type { Found } from '../ssr/page.js';
import type { Findings } from './finding.js';
import type { ParsedPage } from './parsed-page.js';

/** Attributes that any HTML element may have. */
const GLOBAL =
  /^(?:data-.+|aria-.+|class|dir|hidden|id|inert|is|lang|part|role|slot|style|tabindex|title|translate)$/;

export function examineTags(page: ParsedPage, hasFrame: boolean, findings: Findings): void {
  const { found, unclosed, asText } = page;
  for (const tag of unclosed) {
    findings.error(
      'tags',
      `<${tag}> has no end tag, so it contains all that follows it`,
      `<${tag}></${tag}>`,
      'write the end tag',
    );
  }
  for (const tag of asText) {
    findings.error(
      'tags',
      `the page shows <${tag}> as text`,
      'a tag, or a placeholder where the editor of the site removes tags',
      'paste the code into the source of the page (HTML), not into its text',
    );
  }
  for (const each of found) examineAttributes(each, findings);
  const total = found.length + unclosed.length;
  if (total > 0) {
    findings.ok('tags', `elements in the page: ${found.map(({ tag }) => tag).join(', ') || total}`);
  } else if (!hasFrame && asText.length === 0) {
    findings.error(
      'tags',
      'there is no tag and no placeholder in the HTML of the page',
      '<atd-opening-hours></atd-opening-hours>, or <div class="atd-opening-hours"></div>',
      'look whether the editor of the site has removed the tag, and use a placeholder there; a page that a ' +
        'script makes cannot be examined',
    );
  }
}

function examineAttributes({ tag, attributes, isPlaceholder }: Found, findings: Findings): void {
  const known = new Map(ATTRIBUTES[tag].map((attribute) => [attribute.name, attribute]));
  for (const [name, value] of attributes) {
    const attribute = known.get(name);
    if (attribute && !isAccepted(attribute, value)) {
      findings.warn(
        'tags',
        `${name}="${value}" of <${tag}>`,
        expectedText(attribute).replaceAll('`', ''),
        'correct the value; until then the default is used',
      );
    }
    if (attribute || isPlaceholder || GLOBAL.test(name)) continue;
    findings.warn(
      'tags',
      `<${tag}> has no attribute "${name}"`,
      `one of: ${[...known.keys()].join(', ')}`,
      'correct the name or remove it',
    );
  }
}

/** Other kinds need a document, a calendar or a parser to be judged. */
function isAccepted(attribute: Attribute, value: string): boolean {
  switch (attribute.kind) {
    case 'choice':
      return attribute.others !== undefined || attribute.values.includes(value);
    case 'list':
      return value
        .split(/\s+/)
        .filter(Boolean)
        .every((each) => attribute.values.includes(each));
    case 'number': {
      const { min, max } = attribute.range;
      return /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max;
    }
    case 'switch':
      return value !== 'false';
    default:
      return true;
  }
}
