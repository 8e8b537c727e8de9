/**
 * Two builds from what TypeScript left in .build/:
 * - dist/: one ES module for each source module, for npm. lit, luxon, valibot and idb stay imports of the
 *   application's own copies; @lit/localize is inlined, since an application may configure its own.
 * - dist/cdn/: everything bundled and minified, for a <script> tag.
 * - dist/tools/: pages for editors and clerks, which any static server can serve beside dist/cdn/.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { besideLoader, documents } from './.rollup/documents.mjs';
import { copied, slashed, textsIn } from './.rollup/files.mjs';
import { literals } from './.rollup/literals.mjs';
import { sheets } from './.rollup/sheets.mjs';
import { minified, shortened } from './.rollup/minified.mjs';
import { allInOne, forPinning } from './.rollup/for-pinning.mjs';
import { toolNames, toolPages, tools } from './.rollup/tool-pages.mjs';
import { ownCopies } from './.rollup/own-copies.mjs';
import { onlyForUs } from './.rollup/only-for-us.mjs';
import { onlyOffsets } from './.rollup/only-offsets.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const build = resolve('.build');
const localize = 'node_modules/@lit/localize';
const licenses = 'atd-widgets.licenses.txt';

// --- what both builds share -----------------------------------------------------------------

/** The modules behind package.json's `exports`, as they lie in .build/. */
const entries = Object.values(manifest.exports)
  .map((target) => target.default)
  .filter((target) => target?.startsWith('./dist/'))
  .map((target) => target.replace('./dist/', '.build/'));

/** A warning is a mistake of ours: an import of nothing, a cycle, an unresolved module. */
const onwarn = (warning) => {
  if (warning.code === 'THIS_IS_UNDEFINED') return; // TypeScript's decorator helper asks for it.
  throw new Error(warning.message);
};

/** Its modules only declare; without a word in its package.json rollup would keep them all. */
const treeshake = {
  moduleSideEffects: (id) => !slashed(id).includes(`/${localize}/`),
  // luxon builds its parsers with these at load time, unmarked as pure; its zones need none of them.
  manualPureFunctions: ['combineRegexes', 'combineExtractors', 'simpleParse', 'RegExp'],
};

// --- npm ------------------------------------------------------------------------------------

const vendored = 'vendor/lit-localize';
/** .build/components/x.js becomes components/x.js, and @lit/localize gets a tidy place. */
const modulePath = (id) =>
  slashed(id).includes(`/${localize}/`)
    ? slashed(id).replace(new RegExp(`^.*/${localize}/`), `${vendored}/`)
    : slashed(relative(build, id));

/** Declarations lie beside their modules, and ask a consumer for no @lit/localize. */
const declarations = {
  name: 'declarations',
  async generateBundle() {
    const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
    const own = await textsIn(build, '.d.ts');
    for (const [path, text] of own) {
      if (/^(demo|components\/doors)\/|^components\/(loader|all-in-one)\./.test(path)) continue;
      const to = relative(dirname(path), vendored);
      emit(
        path,
        text.replace(
          /(['"])@lit\/localize(\/[^'"]+)?\1/g,
          (_, quote, file = '/lit-localize.js') => quote + slashed(to) + file + quote,
        ),
      );
    }
    emit(`${vendored}/LICENSE`, await readFile(`${localize}/LICENSE`, 'utf8'));
    if (!own.some(([, text]) => text.includes('@lit/localize'))) return;
    for (const [path, text] of await textsIn(localize, '.d.ts')) {
      emit(`${vendored}/${path}`, text.replace(/\n\/\/# sourceMappingURL=.*/, '\n'));
    }
  },
};

const npm = {
  input: entries,
  external:
    /^(parse5|@lit-labs\/ssr|lit|lit-html|idb|lit-element|luxon|valibot|@lit\/reactive-element)(\/|$)/,
  plugins: [
    nodeResolve(),
    ...[declarations, documents],
    copied('components/ssr', ['cli.mjs'], 'components/ssr'),
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

// --- CDN ------------------------------------------------------------------------------------

/** msg()'s notes to translators are read from the source, never in a browser. */
const withoutNotes = {
  name: 'without-notes',
  transform(code, id) {
    if (!id.startsWith(build) || !code.includes('desc')) return null;
    const cuts = [];
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      const [message, options] = node.type === 'CallExpression' ? node.arguments : [];
      if (
        node.callee?.name === 'msg' &&
        options?.properties?.every((p) => p.key?.name === 'desc')
      ) {
        cuts.push([message.end, options.end]);
      }
      Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    const shorter = cuts
      .sort(([a], [b]) => b - a)
      .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code);
    return { code: shorter, map: null };
  },
};

/**
 * A chunk lost on a bad line gets a second chance after a second. Firefox remembers a failed URL
 * for as long as the page lives, so every further try needs another one. A query serves where nothing
 * else imports that chunk; an element's first chunk is imported by its later ones under its plain
 * name, so the loader falls back to the one file that imports nothing.
 */
const retry = {
  name: 'retry',
  renderDynamicImport: () => ({ left: 'importTwice(', right: ')' }),
  renderChunk(code, { isEntry }) {
    if (!code.includes('importTwice(')) return null;
    const second = isEntry ? `'./${manifest.version}/${allInOne}'` : `url + '?retry' + ++tries`;
    return (
      (isEntry ? '' : 'let tries = 0;\n') +
      'const importTwice = (url) => import(url).catch(() => ' +
      `new Promise((wait) => setTimeout(wait, 1000)).then(() => import(${second})));\n${code}`
    );
  },
};

/** What only a server does, no browser has to fetch. */
const withoutServer = {
  name: 'without-server',
  transform(code, id) {
    const asking = /import \{ isServer \} from '[^']*\/server\.js';/;
    if (!id.startsWith(build) || !asking.test(code)) return null;
    return { code: code.replace(asking, 'const isServer = false;'), map: null };
  },
};

/** The loader cannot import the version without becoming a part of what it loads. */
const version = {
  name: 'version',
  transform: (code) =>
    code.includes('__VERSION__')
      ? { code: code.replaceAll('__VERSION__', JSON.stringify(manifest.version)), map: null }
      : null,
};

const banner = `/*! atd-widgets ${manifest.version}, ${manifest.license}; parts of others: ${licenses} */`;

/** components/shared/live/index.js is shared-live; locales/en.js is en. */
function nameOf(path) {
  const parts = path.replace(/\.js$/, '').split('/');
  const common = ['components', 'locales', 'generated', 'src', 'define', 'index'];
  return parts.filter((part) => !common.includes(part)).join('-');
}

function chunkName({ isDynamicEntry, name, facadeModuleId }) {
  const path = isDynamicEntry && facadeModuleId && modulePath(facadeModuleId);
  return `${manifest.version}/${path ? nameOf(path) : name}-[hash].js`;
}

/** The elements that tell hours, and all that they have in common. */
const HOURS = ['opening-hours', 'service-channels'];
/** Parts that come on demand together with others, which need the same. */
const COMMON = ['shared-almanac', 'shared-notation-reader', 'shared-hours-deviations'];
/** What has a chunk of its own. */
const HOMES = {
  // One element shows them, and the others publish them.
  'src/standard/atd/services.js': 'services',
  'src/standard/atd/services.lv.js': 'services',
};

/**
 * Few chunks, for each costs a request: one an element, one of what those that tell hours share, and one of
 * what all share. What comes later imports these, and what is asked for together with it.
 */
function ownChunk(id, { getModuleInfo }) {
  const path = modulePath(id);
  if (path === 'components/loader.js') return undefined;
  // All that Latvian needs of @lit/localize; the rest comes with the first other language.
  if (path.startsWith(vendored)) {
    return /(install|default-msg|str-tag)\.js$/.test(path) ? 'base' : undefined;
  }
  if (HOMES[path]) return HOMES[path];
  const users = usersOf(id, getModuleInfo).map(nameOf);
  const elements = users.filter((name) => elementNames.includes(name));
  const isForHours = elements.every((name) => HOURS.includes(name));
  const isAlsoLate = users.some((name) => !elements.some((own) => name.startsWith(own)));
  if (elements.length > 1 || (elements[0] && isForHours && isAlsoLate)) {
    return isForHours ? 'hours' : 'base';
  }
  return elements[0] ?? COMMON.find((name) => users.includes(name));
}

const elementNames = readdirSync('components').filter((name) =>
  existsSync(`components/${name}/define.ts`),
);

/** The modules asked for on demand that cannot do without a module. */
function usersOf(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return [];
  seen.add(id);
  const { importers, dynamicImporters } = getModuleInfo(id);
  const above = importers.flatMap((each) => usersOf(each, getModuleInfo, seen));
  return [...new Set(dynamicImporters.length ? [modulePath(id), ...above] : above)].sort();
}

/** The licenses of what was bundled. */
const licensesOfOthers = {
  name: 'licenses-of-others',
  async generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => chunk.moduleIds ?? []);
    const packages = modules.map((id) =>
      /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(slashed(id)),
    );
    const folders = new Map(packages.filter(Boolean).map(([, folder, name]) => [name, folder]));
    const texts = [...folders].sort().map(([name, folder]) => {
      const file = ['LICENSE', 'LICENSE.md'].map((f) => join(folder, f)).find((f) => existsSync(f));
      if (!file) throw new Error(`${name} is bundled, and its license file was not found.`);
      return `${name}\n\n${readFileSync(file, 'utf8').trim()}\n`;
    });
    this.emitFile({ type: 'asset', fileName: licenses, source: texts.join('\n\n') });
  },
};

const forBrowsers = [
  nodeResolve({ browser: true }),
  withoutServer,
  besideLoader(manifest.version),
  onlyOffsets,
  onlyForUs,
  withoutNotes,
  literals,
];

/** The page for frames, and the script for the page around; neither shares a file with the elements. */
const frames = ['embed', 'embed-parent'].map((name) => ({
  input: `.build/components/doors/${name}.js`,
  plugins: [copied('components/doors', name === 'embed' ? ['embed.html', 'embed.css'] : [])],
  treeshake,
  onwarn,
  output: { dir: 'dist/cdn', entryFileNames: '[name].js', plugins: [shortened], banner },
}));

const cdn = {
  input: { 'atd-widgets': '.build/components/loader.js' },
  plugins: [
    ...[version, ownCopies, ...forBrowsers, retry, licensesOfOthers],
    copied('components', ['atd-widgets.css']),
    sheets(manifest.version),
  ],
  treeshake,
  onwarn,
  output: {
    dir: 'dist/cdn',
    hashCharacters: 'hex',
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    manualChunks: ownChunk,
    onlyExplicitManualChunks: true,
    plugins: [minified],
    banner: (chunk) => (chunk.isEntry ? banner : ''),
  },
};

const all = {
  input: '.build/components/all-in-one.js',
  plugins: forBrowsers,
  treeshake,
  onwarn,
  output: {
    dir: 'dist/cdn',
    entryFileNames: allInOne,
    inlineDynamicImports: true,
    plugins: [minified, forPinning(manifest.version)],
    banner,
  },
};

// --- pages for editors and clerks -----------------------------------------------------------

const pages = {
  input: Object.fromEntries(toolNames.map((name) => [name, `.build/${tools}/${name}/index.js`])),
  plugins: [nodeResolve({ browser: true }), toolPages],
  treeshake,
  onwarn,
  output: {
    dir: 'dist/tools',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared/[name].js',
    plugins: [shortened],
  },
};

export default [npm, cdn, ...frames, all, pages];
