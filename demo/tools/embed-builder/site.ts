/** What the site around the widget is told: its colours, and what its policy must allow. */
import { coloursOf, tagName } from './attributes.js';
import type { Choice } from './choice.js';
import type { Setting } from './setting.js';

/** A rule for the site's style sheet; nothing where all is as usual. */
export function styleOf(choice: Choice): string {
  // A dark page need not have said that it is one; otherwise the element follows the page.
  const scheme = choice.scheme === 'dark' ? ['color-scheme: dark;'] : [];
  const colours = coloursOf(choice.widget).flatMap((name) => {
    const value = choice[`color-${name}`];
    return value ? [`--atd-color-${name}: ${value};`] : [];
  });
  const lines = [...scheme, ...colours].map((line) => `  ${line}\n`);
  return lines[0] ? `${tagName(choice)} {\n${lines.join('')}}` : '';
}

/** The lines of a Content-Security-Policy that the snippets need. */
export function policyOf(choice: Choice, setting: Setting, isFrame = false): string {
  const scripts = originOf(setting.base);
  if (isFrame) return [`script-src ${scripts};`, `frame-src ${scripts};`].join('\n');
  const posts = choice.widget === 'feedback-form' && choice.endpoint;
  const data = [originOf(setting.document), ...(posts ? [originOf(choice.endpoint)] : [])];
  return [
    `script-src ${scripts};`,
    `style-src ${scripts};`,
    `connect-src ${[...new Set(data)].join(' ')};`,
    `trusted-types lit-html atd-widgets 'allow-duplicates';`,
  ].join('\n');
}

/** A path is on the page's own server. */
function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "'self'";
}
