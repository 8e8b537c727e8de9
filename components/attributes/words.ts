/** The accepted values and the default of an attribute in words, with code in backticks as in Markdown. */
import type { Attribute } from './attribute.js';

/** Describes the accepted values: "`table`, `week`, `compact`, `badge`". */
export function expectedText(attribute: Attribute): string {
  switch (attribute.kind) {
    case 'choice': {
      const { values, others } = attribute;
      return others === undefined ? quoted(values) : `${quoted(values)}, or ${others}`;
    }
    case 'list':
      return quoted(attribute.values);
    case 'switch':
      return 'present or not';
    case 'number':
      return `a whole number, ${attribute.range.min} to ${attribute.range.max}`;
    default:
      return attribute.expected;
  }
}

/** Describes the default: "`table`". */
export function defaultText(attribute: Attribute): string {
  return attribute.defaultText ?? `\`${String(defaultOf(attribute))}\``;
}

/** Returns the initial value of the property. */
export function defaultOf(attribute: Attribute): string | number | boolean | null {
  return attribute.kind === 'number' ? attribute.range.default : attribute.default;
}

function quoted(values: readonly string[]): string {
  return values.map((value) => `\`${value}\``).join(', ');
}
