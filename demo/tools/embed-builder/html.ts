/** Writing HTML that says what was meant, whatever is in the values. */

/** A switch is there, or is not. */
export type Attribute = readonly [name: string, value: string | true];

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function tag(
  name: string,
  attributes: readonly Attribute[],
  content: string | undefined = '',
): string {
  return `${opening(name, attributes)}${content}</${name}>`;
}

/** A tag that nothing can be in: `<meta>`, `<link>`. */
export function opening(name: string, attributes: readonly Attribute[]): string {
  const written = attributes.map(([key, value]) =>
    value === true ? ` ${key}` : ` ${key}="${escaped(value).replaceAll('"', '&quot;')}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** A tag with lines of content, each one step to the right. */
export function block(
  name: string,
  attributes: readonly Attribute[],
  lines: readonly string[],
): string {
  return tag(name, attributes, `\n${lines.map((line) => `  ${line}\n`).join('')}`);
}
