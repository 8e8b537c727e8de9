/**
 * The lists that derive from the registry and that elements need at run time. The build evaluates this module
 * and ships only its values, so that no page loads the registry.
 */
import type { Attribute } from './attribute.js';
import { ATTRIBUTES, type KnownAttribute, type Tag } from './index.js';
import { defaultText, expectedText } from './words.js';

export const TAGS = Object.keys(ATTRIBUTES) as readonly Tag[];

const all = TAGS.flatMap((tag) => ATTRIBUTES[tag]);

/** The kinds whose values are addresses. */
const ADDRESS_KINDS = ['document', 'address', 'web-address'] as const;
type AddressKind = (typeof ADDRESS_KINDS)[number];

/** The names that are read from the classes of a placeholder, as alternatives of a regular expression. */
export const IN_CLASSES = named(({ placeholder }) => placeholder === 'class').join('|');
/** The names that are read only from the `data-` attributes of a placeholder, in the same form. */
export const IN_DATA_ALONE = named(
  ({ placeholder }) => typeof placeholder === 'object' && 'only' in placeholder,
).join('|');

/** The names that the address of a frame may set, by the element's name without `atd-`. */
export const IN_FRAME: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  TAGS.map((tag) => [
    tag.replace('atd-', ''),
    ATTRIBUTES[tag].filter(({ frame }) => frame === true).map(({ name }) => name),
  ]),
);

/** The names whose values are addresses. */
export const ADDRESSES = named(isAddress);

/** The names that a page may also set once for all elements, as `<meta name="atd-…">`. */
export const IN_METAS = named((attribute) => isAddress(attribute) || attribute.kind === 'email');
export type MetaName = Extract<KnownAttribute, { kind: AddressKind | 'email' }>['name'];

/** The names that a server leaves out when it renders a tag. */
export const NOT_ON_SERVER = named(({ server }) => server !== true);

/**
 * The expected values and the remedy for the console. The key is the attribute; it is the tag and the
 * attribute where an element expects other values than the first element with that attribute.
 */
export const EXPECTED = expectations();

function named(matches: (attribute: Attribute) => boolean): readonly string[] {
  return [...new Set(all.filter(matches).map(({ name }) => name))];
}

function isAddress({ kind }: Attribute): boolean {
  return ADDRESS_KINDS.some((each) => each === kind);
}

/** Ids are checked against a document and hours are parsed; both have messages of their own that say more. */
function isChecked({ kind, isGlobal }: Attribute): boolean {
  return !isGlobal && !['switch', 'ids', 'id', 'document', 'hours'].includes(kind);
}

function expectations(): Readonly<Record<string, readonly [expected: string, remedy: string]>> {
  const found: Record<string, readonly [string, string]> = {};
  for (const tag of TAGS) {
    for (const attribute of ATTRIBUTES[tag].filter(isChecked)) {
      const { name } = attribute;
      const own = expectationOf(attribute);
      found[name] ??= own;
      if (String(found[name]) !== String(own)) found[`${tag} ${name}`] = own;
    }
  }
  return found;
}

function expectationOf(attribute: Attribute): readonly [expected: string, remedy: string] {
  const used = defaultText(attribute);
  const fallback =
    attribute.kind === 'list'
      ? `Ignoring unknown values; if no known one is left, using ${used}`
      : `Using ${used} instead`;
  const remedy = attribute.remedy ?? fallback;
  return [plain(expectedText(attribute)), plain(remedy)];
}

/** The console shows no Markdown. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
