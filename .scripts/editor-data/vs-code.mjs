// Custom data for VS Code: https://github.com/microsoft/vscode-custom-data

import { byName, tagText } from './texts.mjs';

const VERSION = 1.1;
/** The set of values that VS Code has for an attribute without one. */
const WITHOUT_VALUE = 'v';

const markdown = (value) => ({ kind: 'markdown', value });

export function forVsCodeHtml(elements) {
  const tags = elements.map((element) => ({
    name: element.tagName,
    description: markdown(tagText(element)),
    attributes: element.attributes.map(({ name, description, kind, values }) => ({
      name,
      description: markdown(description),
      ...(kind === 'switch' && { valueSet: WITHOUT_VALUE }),
      ...(values.length > 0 && { values: values.map((value) => ({ name: value })) }),
    })),
  }));
  return { version: VERSION, tags };
}

export function forVsCodeCss(elements) {
  const list = (key, selector) =>
    byName(elements, key).map(({ name, description }) => ({
      name: selector(name),
      description: markdown(description),
    }));
  return {
    version: VERSION,
    properties: list('cssProperties', (name) => name),
    pseudoElements: list('cssParts', (name) => `::part(${name})`),
    pseudoClasses: list('cssStates', (name) => `:state(${name})`),
  };
}
