/**
 * Four builds from the modules that TypeScript left in .build/:
 * - dist/: one ES module for each source module, for npm. lit, valibot and idb stay imports of the application's
 *   own copies.
 * - dist/cdn/VERSION/: the elements in few files, minified, for the loader.
 * - dist/cdn/: the loader, everything in one file, and what frames need.
 * - dist/tools/: pages for editors and clerks, which any static server can serve beside dist/cdn/.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { buildFacts } from './.rollup/build-facts.mjs';
import { chunkOf } from './.rollup/chunks.mjs';
import { builtInFingerprint, documents } from './.rollup/documents.mjs';
import { evaluated } from './.rollup/evaluated.mjs';
import { copied, slashed } from './.rollup/files.mjs';
import { allInOne, integrity } from './.rollup/integrity.mjs';
import { licenses, licensesFile } from './.rollup/licenses.mjs';
import { literals } from './.rollup/literals.mjs';
import { minify } from './.rollup/minify.mjs';
import { retry } from './.rollup/retry.mjs';
import { sheets } from './.rollup/sheets.mjs';
import { toolNames, toolPages, tools } from './.rollup/tool-pages.mjs';
import { translatorNotes } from './.rollup/translator-notes.mjs';
import { declarations, vendoredPath } from './.rollup/vendored.mjs';
import { filesAtOnce, wave } from './.rollup/wave.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { version } = manifest;
const build = resolve('.build');

// --- what the builds share --------------------------------------------------------------------

/** .build/components/x.js becomes components/x.js; packages that are inlined get a tidy place. */
const modulePath = (id) => vendoredPath(id) ?? slashed(relative(build, id));

/** A warning is a mistake of ours: an import of nothing, a cycle, an unresolved module. */
const onwarn = (warning) => {
  throw new Error(warning.message);
};

const treeshake = {
  // Its modules only declare; its package.json does not say so.
  moduleSideEffects: (id) => !slashed(id).includes('/node_modules/@lit/localize/'),
  // luxon calls these while it is loaded, and does not mark them as pure: 17 kB of parsers that a zone needs not.
  manualPureFunctions: ['combineRegexes', 'combineExtractors', 'simpleParse', 'RegExp'],
};

const banner = `/*! atd-widgets ${version}, ${manifest.license}; parts of others: ${licensesFile} */`;

/** `standard.json` lies beside the loader, one folder up from the files of a version. */
const siblingUrl = `new URL('standard.json', import.meta.url.replace(/\\/${version.replaceAll('.', '\\.')}\\/[^/]*$/, '/')).href`;

const inBrowser = (more = () => ({})) => [
  nodeResolve({ browser: true }),
  evaluated,
  buildFacts(async () => ({
    VERSION: JSON.stringify(version),
    isServer: 'false',
    siblingUrl,
    builtInFingerprint: JSON.stringify(await builtInFingerprint()),
    FILES: '{}',
    ...more(),
  })),
  translatorNotes,
  literals,
];

// --- npm ----------------------------------------------------------------------------------------

/** The modules behind package.json's `exports`, as they lie below .build/. */
const entries = Object.values(manifest.exports)
  .map((target) => target.default)
  .filter((target) => target?.startsWith('./dist/'))
  .map((target) => target.replace('./dist/', ''));

/** They have nothing but types, and Rollup warns of modules that are empty. */
const frameworks = 'components/frameworks';
const isOfTypes = (entry) => entry.startsWith(`${frameworks}/`);

const npm = {
  // The doctor is a part of the command line, which no module imports.
  input: [...entries.filter((entry) => !isOfTypes(entry)), 'components/doctor/index.js'].map(
    (entry) => `.build/${entry}`,
  ),
  external:
    /^(parse5|@lit-labs\/ssr|lit|lit-html|idb|lit-element|valibot|@lit\/reactive-element)(\/|$)/,
  plugins: [
    nodeResolve(),
    evaluated,
    declarations(build, (path) => !/^(demo|components\/embedding)\//.test(path)),
    documents,
    copied('components/ssr', ['cli.mjs'], 'components/ssr'),
    copied('.build', entries.filter(isOfTypes)),
  ],
  treeshake,
  onwarn,
  output: {
    dir: 'dist',
    preserveModules: true,
    entryFileNames: ({ facadeModuleId }) => modulePath(facadeModuleId),
    generatedCode: 'es2015',
  },
};

// --- the elements, for the loader ---------------------------------------------------------------

const elementNames = readdirSync('components').filter((name) =>
  existsSync(`components/${name}/${name}.ts`),
);
const elementOf = (id) =>
  elementNames.find((name) => modulePath(id) === `components/${name}/${name}.js`);

const elements = {
  input: {
    base: '.build/components/embedding/base.js',
    ...Object.fromEntries(
      elementNames.map((name) => [name, `.build/components/${name}/${name}.js`]),
    ),
  },
  preserveEntrySignatures: 'allow-extension',
  plugins: [...inBrowser(), retry, licenses, sheets(version), wave(elementNames)],
  treeshake,
  onwarn,
  output: {
    dir: 'dist/cdn',
    hashCharacters: 'hex',
    entryFileNames: `${version}/[name]-[hash].js`,
    chunkFileNames: `${version}/[name]-[hash].js`,
    manualChunks: chunkOf(elementOf),
    onlyExplicitManualChunks: true,
    plugins: [minify],
  },
};

// --- what a page links --------------------------------------------------------------------------

const script = (file, { input, plugins, output }) => ({
  input: `.build/components/${input}.js`,
  plugins,
  treeshake,
  onwarn,
  output: { dir: 'dist/cdn', entryFileNames: file, banner, ...output },
});

const scripts = [
  // Pages link these files. Each also works as a classic script, and leaves no global.
  script('atd-widgets.js', {
    input: 'embedding/loader',
    plugins: [
      ...inBrowser(() => ({ siblingUrl: 'undefined', FILES: JSON.stringify(filesAtOnce()) })),
      copied('components/embedding', ['atd-widgets.css']),
    ],
    output: { format: 'iife', plugins: [minify] },
  }),
  script('embed.js', {
    input: 'embedding/embed',
    plugins: [evaluated, copied('components/embedding', ['embed.html', 'embed.css'])],
    output: { plugins: [minify] },
  }),
  script('embed-parent.js', {
    input: 'embedding/embed-parent',
    output: { format: 'iife', plugins: [minify] },
  }),
  script(allInOne, {
    input: 'embedding/all-in-one',
    plugins: inBrowser(),
    output: { inlineDynamicImports: true, plugins: [minify, integrity(version, elementNames)] },
  }),
];

// --- pages for editors and clerks ---------------------------------------------------------------

const pages = {
  input: Object.fromEntries(toolNames.map((name) => [name, `.build/${tools}/${name}/index.js`])),
  plugins: [nodeResolve({ browser: true }), toolPages, licenses],
  treeshake,
  onwarn,
  output: {
    dir: 'dist/tools',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    banner,
    plugins: [minify],
  },
};

export default [npm, elements, ...scripts, pages];
