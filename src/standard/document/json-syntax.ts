/**
 * Finds where a text stops being JSON (RFC 8259). The engines' own messages differ, and those of WebKit and of
 * some versions of V8 have no position.
 */
import type { Issue } from './issue.js';
import { withoutBidiControls } from './text.js';

type State = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'next' | 'end';

/** The index of the first wrong character, and what is expected there. */
interface SyntaxProblem {
  readonly at: number;
  readonly expected: string;
}

const SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const COMMENT = /\/\/|\/\*|#/y;
const CURLY_QUOTE = /[\u2018-\u201f\u00ab\u00bb'`]/;

/** Characters before and after the place that are quoted. */
const EXCERPT = [25, 35] as const;

/**
 * @returns what was found, with line and column (UTF-16 units), both from one, and what is expected there;
 *   `undefined` where the text is JSON
 */
export function jsonIssue(text: string): Omit<Issue, 'path'> | undefined {
  const problem = problemIn(text);
  if (!problem) return undefined;
  const { at, expected } = problem;
  const before = text.slice(0, at).split(/\r\n|\n|\r/);
  const column = (before.at(-1)?.length ?? 0) + 1;
  const [rest = ''] = text.slice(at).split(/[\r\n]/, 1);
  const [left, right] = EXCERPT;
  const excerpt = (before.at(-1)?.slice(-left) ?? '') + rest.slice(0, right);
  const quoted = withoutBidiControls(excerpt.trim());
  const found = `text that is not JSON at line ${before.length}, column ${column}`;
  return { found: quoted ? `${found}: ${quoted}` : found, expected };
}

function problemIn(text: string): SyntaxProblem | undefined {
  const open: ('{' | '[')[] = [];
  let state: State = 'value';
  let comma = 0;
  let at = 0;
  for (;;) {
    at = endOf(SPACE, text, at) ?? at;
    const char = text[at];
    if (char === undefined && state === 'end') return undefined;
    const isClosing = char === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
    const isFirst = state === 'first value' || state === 'first name';
    if (isClosing && (state === 'next' || isFirst)) {
      open.pop();
      at++;
    } else if (isClosing && (state === 'name' || state === 'value') && text[comma] === ',') {
      return { at: comma, expected: `no comma before ${char}` };
    } else if (state === 'next' && char === ',') {
      comma = at++;
      state = open.at(-1) === '{' ? 'name' : 'value';
      continue;
    } else if (state === 'colon' && char === ':') {
      comma = at++;
      state = 'value';
      continue;
    } else if ((state === 'value' || state === 'first value') && (char === '{' || char === '[')) {
      open.push(char);
      at++;
      state = char === '{' ? 'first name' : 'first value';
      continue;
    } else if (/name|value/.test(state)) {
      const isName = state.endsWith('name');
      const end =
        char === '"'
          ? endOfString(text, at)
          : isName
            ? undefined
            : (endOf(WORD, text, at) ?? endOf(NUMBER, text, at));
      if (end === undefined) return { at, expected: expectedAt(text, at, state, open.at(-1)) };
      if (typeof end === 'object') return end;
      at = end;
      if (isName) {
        state = 'colon';
        continue;
      }
    } else {
      return { at, expected: expectedAt(text, at, state, open.at(-1)) };
    }
    state = open.length > 0 ? 'next' : 'end';
  }
}

function expectedAt(text: string, at: number, state: State, open: '{' | '[' | undefined): string {
  const char = text[at];
  if (char === undefined) return 'the rest of the document, which ends here';
  if (endOf(COMMENT, text, at) !== undefined) return 'no comment: JSON has none';
  if (char === '<' && open === undefined) return 'JSON, not a page of HTML';
  const isText = /name|value/.test(state);
  if (isText && CURLY_QUOTE.test(char)) return 'straight double quotes around a text';
  const end = open === '{' ? '}' : ']';
  switch (state) {
    case 'value':
      return 'a value: a text in double quotes, a number, true, false, null, a list or an object';
    case 'first value':
      return 'a value or ]';
    case 'name':
      return 'a name in double quotes';
    case 'first name':
      return 'a name in double quotes or }';
    case 'colon':
      return 'a colon after the name';
    case 'next':
      return `a comma or ${end}`;
    case 'end':
      return 'nothing after the end of the document';
  }
}

/** The index after a text in quotes, or the problem in it. */
function endOfString(text: string, start: number): number | SyntaxProblem {
  for (let at = start + 1; ;) {
    const char = text[at];
    if (char === undefined) return { at: start, expected: 'a text that ends with a double quote' };
    if (char === '"') return at + 1;
    if (char < ' ') return { at, expected: 'a text on one line: \\n instead of a line break' };
    if (char === '\\') {
      const end = endOf(ESCAPE, text, at);
      if (end === undefined) return { at, expected: '\\\\ for a backslash' };
      at = end;
    } else {
      at++;
    }
  }
}

/** The index after a match that begins at an index. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
