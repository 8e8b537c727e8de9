// The texts that editors show, in Markdown.

/** The text of a tag: its summary, its events, and the content that it accepts. */
export function tagText({ summary, events, slots }) {
  return [summary, list('Events', events), list('Content', slots)].join('\n\n');
}

function list(title, entries) {
  const lines = entries.map(({ name, description }) =>
    name ? `- \`${name}\`: ${description}` : `- ${description}`,
  );
  return [`**${title}**`, '', ...lines].join('\n');
}

/**
 * The parts, states or custom properties of all elements, one entry a name. An entry that differs between
 * elements says what it is in each.
 */
export function byName(elements, key) {
  const names = new Set(elements.flatMap((element) => element[key].map(({ name }) => name)));
  return [...names].map((name) => ({ name, description: meaningOf(elements, key, name) }));
}

function meaningOf(elements, key, name) {
  const owners = new Map();
  for (const element of elements) {
    const entry = element[key].find((each) => each.name === name);
    if (!entry) continue;
    const text = textOf(entry);
    owners.set(text, [...(owners.get(text) ?? []), `\`<${element.tagName}>\``]);
  }
  const [[only]] = owners;
  if (owners.size === 1 && owners.get(only).length === elements.length) return only;
  return [...owners].map(([text, tags]) => `${tags.join(', ')}: ${text}`).join('\n\n');
}

function textOf({ description, default: value }) {
  const text = description.replace(/\s+/g, ' ').trim();
  return value === undefined ? text : `${text} Default: \`${value}\`.`;
}
