// Assignments that TypeScript must accept, and others that it must refuse, made from the registry and the manifest.
import { tsImport } from 'tsx/esm/api';

const { ATTRIBUTES } = await tsImport('../../../components/attributes/index.ts', import.meta.url);

/**
 * @param element a declaration of the manifest
 * @param framework `props` writes the type of a tag's attributes; `listener` the name of an event in it
 */
export function casesOf({ tagName, attributes, members, events }, { props, listener }) {
  const own = ATTRIBUTES[tagName].filter(({ isGlobal }) => !isGlobal);
  const named = own.flatMap((attribute) => {
    const names = new Set([attribute.name, attribute.property ?? attribute.name]);
    return [...names].flatMap((name) => [
      ...goodValues(attribute).map((value) => accepted(name, value)),
      ...badValues(attribute).map((value) => refused(name, value)),
    ]);
  });
  const fields = members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
  const others = fields
    .map(({ name }) => name)
    .filter((name) => !own.some((each) => [each.name, each.property].includes(name)));
  const listeners = listener ? events.flatMap((event) => listenerCases(event, listener)) : [];
  const entry = tagName.replace('atd-', 'atd-widgets/');
  return [
    `import type * as entry from '${entry}';`,
    `type Props = ${props(tagName)};`,
    'declare const wrong: unique symbol;',
    'let props: Props;',
    ...named,
    ...others.map((name) => refused(name, 'wrong')),
    ...fields.filter(({ readonly }) => readonly).map(({ name }) => refused(name, 'undefined')),
    ...listeners,
    refused('unheard-of', "''"),
    ...(listener ? [namesOf(events, listener)] : []),
    `export type Attributes = [${attributes.length}];`,
    'export default props!;',
  ].join('\n');
}

const accepted = (name, value) => `props = { '${name}': ${value} };`;
const refused = (name, value) => `// @ts-expect-error\n${accepted(name, value)}`;

function goodValues({ kind, values = [], range }) {
  if (kind === 'switch') return ['true', 'false', "''", 'undefined'];
  if (kind === 'number') return [range.min, `'${range.max}'`, 'undefined'];
  if (kind === 'choice') return values.map((value) => `'${value}'`);
  return [`'${values.join(' ')}'`, 'undefined'];
}

function badValues({ kind, others }) {
  const isOpen = kind !== 'choice' || others !== undefined;
  return ['wrong', '{}', ...(isOpen ? [] : ["'unheard-of'"])];
}

function listenerCases({ name, type }, listener) {
  return [
    accepted(listener(name), `(event: entry.${type.text}) => event.type`),
    accepted(listener(name), '(event) => event.currentTarget.ready'),
    refused(listener(name), '(event: number) => event'),
    refused(listener(name), '(event) => event.unheardOf'),
  ];
}

/** No listener for an event that the element does not send. */
function namesOf(events, listener) {
  const names = events.map(({ name }) => `'${listener(name)}'`).join(' | ');
  return [
    `type Named = Extract<keyof Props, \`onatd-\${string}\`>;`,
    `export const all: [Named, ${names}] extends [${names}, Named] ? true : never = true;`,
  ].join('\n');
}
