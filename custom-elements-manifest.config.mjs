import { existsSync, readdirSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';

const registry = (name) => tsImport(`./components/attributes/${name}.ts`, import.meta.url);
const [{ ATTRIBUTES }, { defaultOf }] = await Promise.all(['index', 'words'].map(registry));

/** The modules are named as they are shipped: dist/components/x.js, not components/x.ts. */
const shipped = (path) => path.replace(/^\/?(components\/.*)\.[jt]s$/, 'dist/$1.js');

function visit(node, change) {
  if (node === null || typeof node !== 'object') return;
  change(node);
  for (const child of Object.values(node)) visit(child, change);
}

/** The analyzer looks for customElements.define(); ours is behind defineElement(). */
function definedElements() {
  const tags = new Map();
  return {
    name: 'defined-elements',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineElement') return;
      const [tag, element] = node.arguments;
      tags.set(element.getText(), { tag: tag.text, module: moduleDoc });
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { path, declarations } of modules) {
        for (const declaration of declarations) {
          const defined = tags.get(declaration.name);
          if (!defined) continue;
          Object.assign(declaration, { customElement: true, tagName: defined.tag });
          modules
            .find((module) => module.path === defined.module.path)
            .exports.push({
              kind: 'custom-element-definition',
              name: defined.tag,
              declaration: { name: declaration.name, module: path },
            });
        }
      }
    },
  };
}

/** Attributes are those of the registry: it knows their values and defaults, the class their descriptions. */
const attributesOfRegistry = {
  name: 'attributes-of-registry',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const declaration of modules.flatMap(({ declarations }) => declarations)) {
      const { tagName, attributes = [], members = [] } = declaration;
      if (!tagName) continue;
      const own = new Map(ATTRIBUTES[tagName].map((attribute) => [attribute.name, attribute]));
      for (const each of [...attributes, ...members]) {
        const attribute = own.get(each.kind === 'field' ? each.attribute : each.name);
        if (!attribute) continue;
        each.type = { text: typeOf(attribute) };
        if (!attribute.isGlobal) each.default = literal(defaultOf(attribute));
      }
    }
  },
};

function typeOf(attribute) {
  if (attribute.kind === 'number') return 'number';
  if (attribute.kind === 'switch') return 'boolean';
  if (attribute.kind !== 'choice') return attribute.default === null ? 'string | null' : 'string';
  const values = [...new Set([...attribute.values, attribute.default])].map(literal);
  return [...values, ...(attribute.others ? ['string'] : [])].join(' | ');
}

const literal = (value) => (typeof value === 'string' ? `'${value}'` : String(value));

/** A default that a person can read: no name of a constant, and no piece of code. */
const isLiteral = (text) => /^('[^']*'|-?\d+|true|false|null|undefined)$/.test(text);

/**
 * What a user of the package can use: no private and protected members, no events but those that are described
 * (the analyzer guesses others from every dispatchEvent()), and paths that exist for them.
 */
const publicContract = {
  name: 'public-contract',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    visit(modules, (node) => {
      if (Array.isArray(node.members)) {
        node.members = node.members.filter(({ privacy = 'public' }) => privacy === 'public');
        for (const member of node.members) {
          if (!isLiteral(member.default ?? 'undefined')) delete member.default;
        }
      }
      if (Array.isArray(node.attributes)) {
        for (const attribute of node.attributes) {
          if (!isLiteral(attribute.default ?? 'undefined')) delete attribute.default;
        }
      }
      if (Array.isArray(node.events)) {
        node.events = node.events.filter(({ description }) => description);
      }
      for (const key of ['path', 'module']) {
        if (typeof node[key] === 'string') node[key] = shipped(node[key]);
      }
    });
  },
};

const elements = readdirSync('components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`components/${entry.name}/define.ts`))
  .map(({ name }) => name);

export default {
  globs: [
    'components/index.ts',
    'components/shared/base/atd-element.ts',
    'components/shared/base/events.ts',
    ...elements.flatMap((name) =>
      ['define', 'index', name, `${name}.events`].map((file) => `components/${name}/${file}.ts`),
    ),
  ],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [definedElements(), attributesOfRegistry, publicContract],
};
