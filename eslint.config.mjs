import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

// --- The arrows -----------------------------------------------------------------------------
// demo, test -> components -> locales -> src; inside src: feedback, schedule -> calendar and
// standard -> schedule. Elements never import one another.

/** Which folders a folder must not import, and the sentence that says so. */
const forbidden = [
  ['src', ['components', 'locales', 'demo', 'test'], 'src is the core and knows nothing above it.'],
  [
    'locales',
    ['components', 'demo', 'test'],
    'locales hold words; all they know is what the core names.',
  ],
  ['components', ['demo', 'test'], 'What is shipped knows neither demo nor test.'],
  ['demo', ['test'], 'The demo does not need the tests.'],
  ['src/calendar', ['src/schedule', 'src/standard', 'src/feedback'], 'The calendar is the lowest.'],
  ['src/schedule', ['src/standard', 'src/feedback'], 'A schedule knows the calendar alone.'],
  ['src/standard', ['src/feedback'], 'A standard knows schedule and calendar.'],
  ['src/feedback', ['src/schedule', 'src/standard'], 'Feedback knows the calendar alone.'],
];

const inside = (folder) => readdirSync(folder, { withFileTypes: true });
const elements = inside('components').filter(
  (f) =>
    f.isDirectory() &&
    !['shared', 'embedding', 'ssr', 'attributes', 'frameworks', 'testing', 'doctor'].includes(
      f.name,
    ),
);

const zones = [
  ...forbidden.map(([target, from, message]) => ({
    target: `./${target}`,
    from: from.map((folder) => `./${folder}`),
    message,
  })),
  ...elements.map(({ name }) => ({
    target: `./components/!(${name}|ssr|frameworks)/**/*`,
    from: `./components/${name}`,
    message: 'Elements do not import one another; what is common lives in components/shared.',
  })),
];

// --- What the core may not touch --------------------------------------------------------------

const browserGlobals = [
  ...['window', 'document', 'navigator', 'self', 'location', 'history', 'screen', 'parent', 'top'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'customElements', 'matchMedia'],
  ...['Node', 'Element', 'HTMLElement', 'ShadowRoot', 'Document', 'MutationObserver'],
  ...[
    'requestAnimationFrame',
    'requestIdleCallback',
    'getComputedStyle',
    'alert',
    'XMLHttpRequest',
  ],
].map((name) => ({ name, message: 'src runs in Node and in workers: no DOM globals.' }));

const local = 'That is the time of the machine. Count in UTC, and ask the zone for its offset.';
const localTime = [
  {
    selector:
      'MemberExpression[property.name=/^[sg]et(Hours|Minutes|Seconds|Milliseconds|Date|Day|Month|FullYear|Year|TimezoneOffset)$/]',
    message: local,
  },
  {
    selector:
      'MemberExpression[property.name=/^(toDateString|toTimeString|toLocaleDateString|toLocaleTimeString)$/]',
    message: local,
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length>1]", message: local },
];
const clock = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "MemberExpression[object.name='Date'][property.name='now']",
].map((selector) => ({ selector, message: 'The core is pure: now is an argument.' }));

const noEnum = {
  selector: 'TSEnumDeclaration',
  message: 'A union of string literals says the same and needs no code.',
};

// --- The order of members in a class ------------------------------------------------------------
// What a class offers comes first: its fields, then how it comes about and lives, then what serves that.

const privates = (kind) => [`private-instance-${kind}`, `#private-instance-${kind}`];
const memberOrder = [
  ['static-field', 'static-get', 'static-method'],
  'public-instance-field',
  'protected-instance-field',
  privates('field'),
  'constructor',
  ['public-instance-get', 'public-instance-set'],
  ['protected-instance-get', 'protected-instance-set'],
  ['public-instance-method', 'protected-instance-method'],
  [...privates('get'), ...privates('set'), ...privates('method')],
];

// --- The configuration --------------------------------------------------------------------------

const nodeGlobals = Object.fromEntries(
  [
    ...['process', 'console', 'Buffer', 'URL', 'URLSearchParams', 'fetch', 'performance'],
    ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate'],
    ...['TextDecoder', 'TextEncoder', 'AbortController', 'AbortSignal', 'structuredClone'],
    ...['Event', 'EventTarget', 'Response', 'Request', 'Headers', 'WebSocket'],
  ].map((name) => [name, 'readonly']),
);

/** Functions given to a page by puppeteer run in the page. */
const pageGlobals = Object.fromEntries(
  [
    ...['window', 'document', 'navigator', 'location', 'history'],
    ...['customElements', 'getComputedStyle', 'scrollTo', 'scrollX', 'scrollY', 'devicePixelRatio'],
    ...['HTMLElement', 'Element', 'MutationObserver', 'PerformanceObserver', 'ResizeObserver'],
    ...[
      'requestAnimationFrame',
      'requestIdleCallback',
      'matchMedia',
      'innerWidth',
      'innerHeight',
      'CSS',
    ],
    ...['CustomEvent', 'KeyboardEvent', 'MouseEvent', 'Node', 'localStorage', 'sessionStorage'],
  ].map((name) => [name, 'readonly']),
);

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.build/',
      'locales/generated/',
      'src/locale-codes.ts',
      'node_modules/',
      '.screenshots/',
      'test/consumers/projects/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensionAlias: { '.js': ['.ts', '.js'] },
          extensions: ['.ts', '.js'],
        }),
      ],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-useless-path-segments': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      ...tseslint.configs.stylisticTypeChecked,
      importX.flatConfigs.typescript,
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'no-restricted-syntax': ['error', noEnum],
      '@typescript-eslint/member-ordering': ['error', { classes: { memberTypes: memberOrder } }],
      // To leave a property out is to name it beside the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // tsc asks for x['y'] on index signatures (noPropertyAccessFromIndexSignature).
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...browserGlobals],
      'no-restricted-syntax': ['error', noEnum, ...localTime, ...clock],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                'lit',
                'lit/*',
                '@lit/*',
                '@lit-labs/*',
                'lit-html',
                'lit-html/*',
                'lit-element',
              ],
              message: 'src is the core: it has no Lit.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['components/**/*.ts', 'test/**/*.ts'],
    extends: [lit['flat/recommended'], litA11y.configs.recommended, wc['flat/best-practice']],
    settings: { wc: { elementBaseClasses: ['LitElement', 'AtdElement'] } },
  },
  {
    files: ['components/**/*.ts'],
    rules: {
      // Only the modules that ask what the reader's own clock shows may use the machine's time.
      'no-restricted-syntax': ['error', noEnum, ...localTime],
      // Lit's own lifecycle methods return `void | Promise`.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Safari forgets that a list is a list once its bullets are gone, unless the role says so.
      'lit-a11y/no-redundant-role': 'off',
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/ban-attributes': ['error', 'style', 'onclick'],
      'lit/lifecycle-super': 'error',
      // TypeScript turns our fields into assignments in the constructor, which Lit's accessors see.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-native-attributes': 'off',
      'lit/no-template-arrow': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
    },
  },
  {
    files: ['test/**/*.ts', 'demo/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // expect(x).to.be.true
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: nodeGlobals } },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs', globals: nodeGlobals } },
  {
    files: ['test/**/*.mjs', 'demo/**/*.mjs'],
    languageOptions: { globals: { ...nodeGlobals, ...pageGlobals } },
    rules: { 'require-yield': 'off' }, // a reporter of node:test may print nothing
  },
  prettier,
);
