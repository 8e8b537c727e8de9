import { readdirSync } from 'node:fs';

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

/** What a reader of the package can use: no private members, and paths that exist for them. */
const publicContract = {
  name: 'public-contract',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    visit(modules, (node) => {
      if (Array.isArray(node.members)) {
        node.members = node.members.filter(({ privacy }) => privacy !== 'private');
      }
      for (const key of ['path', 'module']) {
        if (typeof node[key] === 'string') node[key] = shipped(node[key]);
      }
    });
  },
};

const elements = readdirSync('components', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
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
  plugins: [definedElements(), publicContract],
};
