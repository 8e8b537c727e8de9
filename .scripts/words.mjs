// The glossary as data for `npm run lint:words`: the words that are refused and what to write instead.

/**
 * @typedef {object} Rule
 * @property {string} word its name, by which an allowance refers to it
 * @property {RegExp} refuse matched against a comment, an identifier (split into words: `shownEntry` is
 *   `shown Entry`), a file name (split at hyphens and dots) and prose
 * @property {string} say the term to write instead
 * @property {RegExp} [unless] an ordinary use: a text that it matches passes
 * @property {Kind[]} [in] where the word is refused; by default in COMMENT, NAME, FILE and PROSE
 */

/** @typedef {'comment' | 'name' | 'file' | 'prose' | 'string'} Kind */

const EVERYWHERE = ['comment', 'name', 'file', 'prose', 'string'];

/** @type {Rule[]} */
export const rules = [
  { word: 'letter', refuse: /\bletters?\b/i, say: 'submission or outbox entry' },
  {
    word: 'post',
    refuse: /\b[Pp]ost(?:s|ed)?\b/,
    say: 'send, request or outbox',
    unless: /post ?Message/i,
    in: ['comment', 'name', 'file'],
  },
  { word: 'delivery', refuse: /\bdeliver(?:y|ies|s|ed)\b/i, say: 'outbox or sending' },
  { word: 'marks', refuse: /\bmarks\b/i, say: 'session flags', in: ['name', 'file'] },
  { word: 'fault', refuse: /\bfaults?\b/i, say: 'issue, field error or message' },
  {
    word: 'print',
    refuse: /\bprint(?:s|ed|er|ing)?\b/i,
    say: 'render (templates), server-rendered (SSR) or format (text); print is paper',
    unless:
      /paper|print[- ]only|(?:before|after) ?print|media print|print (?:preview|media|style)/i,
  },
  { word: 'prerender', refuse: /\bprerender/i, say: 'render on the server, server-rendered' },
  {
    word: 'reader',
    refuse: /\breaders?\b/i,
    say: 'visitor (a person), parser or tokenizer (code)',
    unless: /screen[- ]readers?|get ?Reader|File ?Reader/i,
  },
  { word: 'take', refuse: /^take$/, say: 'next, accept or restore', in: ['name'] },
  { word: 'takeover', refuse: /\btake-?overs?\b/i, say: 'restore state' },
  { word: 'door', refuse: /\bdoors?\b/i, say: 'embedding, way into a page' },
  { word: 'desk', refuse: /\bdesks?\b/i, say: 'form state, editor state' },
  { word: 'deed', refuse: /\bdeeds?\b/i, say: 'effect or action' },
  {
    word: 'told',
    refuse: /\b(?:told|said|heard)\b(?! apart)/i,
    say: 'logged, reported, announced, stated, listed',
  },
  { word: 'read over', refuse: /\bread(?:s|ing)? over\b/i, say: 'ignored', in: EVERYWHERE },
  { word: 'mend', refuse: /\bmend(?:s|ed|ing)?\b/i, say: 'fix; until it is fixed', in: EVERYWHERE },
  {
    word: 'MOST_',
    refuse: /(?:^|_)(?:MOST|LONGEST|LEAST|FEWEST)(?:_|$)/,
    say: 'MAX_… or MIN_… with the unit',
    in: ['name'],
  },
  {
    word: 'class name',
    refuse:
      /(?:class="[^"]*\b(?:heard|together|room|on-paper)\b|\.(?:heard|together|room|on-paper)\b)/,
    say: 'visually-hidden, nowrap, placeholder, print-only',
    in: ['string', 'comment'],
  },
  {
    word: 'stretch',
    refuse: /\bstretch(?:es)?\b/i,
    say: 'span (minutes of a day) or interval (instants)',
  },
  { word: 'laid', refuse: /\b(?:laid|brush(?:es)?)\b/i, say: 'layer, apply' },
  { word: 'almanac', refuse: /\balmanac\b/i, say: 'calendar' },
  {
    word: 'feed',
    refuse: /\b(?:feeds?|hosted|shipped)\b/i,
    say: 'document source: remote, sibling, built-in',
  },
  {
    word: 'riddle',
    refuse: /^(?:What|Whose|Who|Of|Nobody|Nothing)\b/,
    say: 'a sentence that begins with its subject',
    in: ['comment'],
  },
];

/**
 * Ordinary uses that no pattern tells apart, by file or folder.
 * @type {{ path: string, word: string, reason: string }[]}
 */
export const allowances = [
  {
    path: 'src/feedback/openapi.ts',
    word: 'post',
    reason: 'the HTTP method, as OpenAPI writes it',
  },
  {
    path: 'components/feedback-form/sending',
    word: 'print',
    reason: 'the button that prints a receipt on paper',
  },
  {
    path: 'components/feedback-form/views/privacy.ts',
    word: 'reader',
    reason: 'the property `privacy.readers` of the document format',
  },
  {
    path: 'src/schedule/osm',
    word: 'letter',
    reason: 'letters of the alphabet',
  },
  {
    path: 'src/standard/atd',
    word: 'post',
    reason: 'the postal channel',
  },
  {
    path: 'src/standard/json-ld/channels.ts',
    word: 'post',
    reason: 'the postal channel',
  },
  {
    path: 'src/standard/document/descriptions.ts',
    word: 'reader',
    reason: 'the property `privacy.readers` of the document format',
  },
  {
    path: 'src/standard/document/schema.ts',
    word: 'reader',
    reason: 'the property `privacy.readers` of the document format',
  },
  {
    path: 'components/testing/samples/municipality.ts',
    word: 'reader',
    reason: 'the property `privacy.readers` of the document format',
  },
  {
    path: 'src/standard/model.ts',
    word: 'reader',
    reason: 'the property `privacy.readers` of the document format',
  },
];

/**
 * Folders that still speak otherwise. A folder that passes has to leave the list, so that it only shrinks.
 * @type {string[]}
 */
export const exempt = [
  'demo/receiver',
  'demo/tools',
  'test/components',
  'test/faults',
  'test/fortnight',
  'test/journeys',
  'test/package',
  'test/receiver',
  'test/support',
  'test/tools',
];
