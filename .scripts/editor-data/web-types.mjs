// Web-types for JetBrains' editors: https://github.com/JetBrains/web-types

import { byName } from './texts.mjs';

export function forWebTypes(elements, { name, version }) {
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: {
      html: { elements: elements.map(elementOf) },
      css: {
        properties: named(byName(elements, 'cssProperties')),
        'pseudo-elements': named(byName(elements, 'cssParts'), (part) => `part(${part})`),
        'pseudo-classes': named(byName(elements, 'cssStates'), (state) => `state(${state})`),
      },
    },
  };
}

function elementOf({ tagName, summary, attributes, members, slots, events, name: symbol }) {
  return {
    name: tagName,
    description: summary,
    source: { symbol },
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(attribute.default !== undefined && { default: attribute.default }),
      // The empty text is a default, and nothing to write.
      value: { type: attribute.type.text.replace(/ \| ''(?= \||$)/, '') },
    })),
    slots: named(slots),
    js: {
      properties: members
        .filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic)
        .map(({ name, description, type }) => ({ name, description, type: type?.text })),
      events: events.map(({ name, description, type }) => ({ name, description, type: type.text })),
    },
  };
}

function named(entries, selector = (name) => name) {
  return entries.map(({ name, description }) => ({ name: selector(name), description }));
}
