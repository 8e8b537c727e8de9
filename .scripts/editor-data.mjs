// Writes the data by which editors complete and explain the elements, beside dist/custom-elements.json: custom
// data for VS Code, web-types for JetBrains' editors.

import { readFileSync, writeFileSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';
import { forVsCodeCss, forVsCodeHtml } from './editor-data/vs-code.mjs';
import { forWebTypes } from './editor-data/web-types.mjs';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const [{ ATTRIBUTES }, words] = await Promise.all(
  ['index', 'words'].map((name) =>
    tsImport(`../components/attributes/${name}.ts`, import.meta.url),
  ),
);

const elements = json('dist/custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName)
  // An element without states has no list of them.
  .map((element) => ({ cssStates: [], ...element, attributes: attributesOf(element) }));

write('vscode.html-custom-data.json', forVsCodeHtml(elements));
write('vscode.css-custom-data.json', forVsCodeCss(elements));
write('web-types.json', forWebTypes(elements, json('package.json')));

/** The attributes of the manifest, with what the registry knows: the values, and the texts of the README. */
function attributesOf({ tagName, attributes }) {
  return attributes.map((attribute) => {
    const entry = ATTRIBUTES[tagName].find(({ name }) => name === attribute.name);
    return {
      ...attribute,
      kind: entry.kind,
      values: entry.values ?? [],
      description: [
        attribute.description,
        `Values: ${words.expectedText(entry)}.`,
        `Default: ${words.defaultText(entry)}.`,
      ].join('\n\n'),
    };
  });
}

function write(name, data) {
  writeFileSync(`dist/${name}`, `${JSON.stringify(data, null, 2)}\n`);
}
