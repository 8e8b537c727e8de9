/**
 * The frame, which is told all in its address. It takes no addresses of other sites and no e-mail: else anybody
 * could make a link by which the institution's own site shows what they say, or collects submissions for them.
 */
import { attributesOf, coloursOf } from './attributes.js';
import { ADDRESSES } from '../../../components/attributes/lists.js';
import { defaultOf, type Choice } from './choice.js';
import { offeredAs } from './offered.js';
import type { Addresses } from './setting.js';

/** Whether it would show another document than the one that was chosen. */
export function isForeign({ base, source }: Addresses): boolean {
  return source !== undefined && !isOwn(source, base);
}

/** What was chosen and a frame does not take. */
export function leftOut(choice: Choice, { base }: Addresses): readonly string[] {
  const chosen = attributesOf(choice).filter(
    ([name, value]) =>
      offeredAs(choice.widget, name)?.frame !== true ||
      (ADDRESSES.includes(name) && !isOwn(String(value), base)),
  );
  return chosen.map(([name]) => name);
}

export function parametersOf(choice: Choice, addresses: Addresses): string {
  const { widget, lang, page, scheme } = choice;
  const without = leftOut(choice, addresses);
  const query = new URLSearchParams({ widget });
  for (const [name, value] of attributesOf(choice)) {
    if (!without.includes(name)) query.set(name, value === true ? '' : value);
  }
  query.set('lang', lang);
  if (addresses.source !== undefined) query.set('src', addresses.source);
  if (page) query.set('page', page);
  if (scheme !== defaultOf('scheme')) query.set('scheme', scheme);
  for (const colour of coloursOf(widget)) {
    const value = choice[`color-${colour}`];
    if (value) query.set(`color-${colour}`, value.slice(1));
  }
  // A colon and a slash may stand in a query as they are.
  return String(query).replaceAll('%2F', '/').replaceAll('%3A', ':');
}

function isOwn(address: string, base: string): boolean {
  return new URL(address, base).origin === new URL(base).origin;
}
