/** The text as a sequence of tokens, with a finger on one of them. */
import { ScheduleSyntaxError } from './syntax-error.js';

interface Token {
  readonly kind: 'number' | 'word' | 'comment' | 'symbol' | 'end';
  readonly text: string;
  readonly position: number;
}

/** Many times the longest value in OpenStreetMap (255), and little enough to reckon with for years. */
const MAX_CHARACTERS = 2000;

/** A class of all letters, `\p{L}`, would take a millisecond to compile; these are the alphabets of Europe. */
const TOKEN =
  /\s*(?:(?<number>\d+)|(?<word>[A-Za-z\u00c0-\u1fff]+)|"(?<comment>[^"]*)"|(?<symbol>\|\||\S))/uy;

export class Tokenizer {
  readonly text: string;
  readonly #tokens: readonly Token[];
  #index = 0;

  /** @throws ScheduleSyntaxError where the text is too long. */
  constructor(text: string) {
    this.text = text;
    if (text.length > MAX_CHARACTERS) {
      const found = text.slice(MAX_CHARACTERS, MAX_CHARACTERS + 10);
      const expected = `no more than ${MAX_CHARACTERS} characters`;
      throw new ScheduleSyntaxError(text, MAX_CHARACTERS, found, expected);
    }
    this.#tokens = [...tokensOf(text)];
  }

  /** The token so many places ahead. */
  peek(ahead = 0): Token {
    return (
      this.#tokens[this.#index + ahead] ?? { kind: 'end', text: '', position: this.text.length }
    );
  }

  isAt(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind !== 'comment' && token.text.toLowerCase() === text;
  }

  /** Goes on behind the text, if it is there. */
  take(text: string): boolean {
    const isThere = this.isAt(text);
    if (isThere) this.#index++;
    return isThere;
  }

  next(): Token {
    const token = this.peek();
    this.#index++;
    return token;
  }

  /** A number of so many digits at most, within bounds. */
  number(expected: string, [least, most]: readonly [number, number]): number {
    const { kind, text } = this.peek();
    const value = Number(text);
    if (kind !== 'number' || value < least || value > most) this.refuse(expected);
    this.next();
    return value;
  }

  /** Whether there is a time of day: digits, a colon and digits without any space. */
  isAtTime(ahead = 0): boolean {
    const [hour, colon, minute] = [this.peek(ahead), this.peek(ahead + 1), this.peek(ahead + 2)];
    return (
      hour.kind === 'number' &&
      colon.text === ':' &&
      minute.kind === 'number' &&
      minute.position === hour.position + hour.text.length + 1
    );
  }

  /** Whether there is a year: four digits that are not the beginning of a time. */
  isAtYear(ahead = 0): boolean {
    const { kind, text } = this.peek(ahead);
    return kind === 'number' && text.length === 4;
  }

  refuse(expected: string): never {
    const { text, position, kind } = this.peek();
    const found = kind === 'comment' ? `"${text}"` : text;
    throw new ScheduleSyntaxError(this.text, position, found, expected);
  }
}

function* tokensOf(text: string): Generator<Token> {
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    for (const kind of ['number', 'word', 'comment', 'symbol'] as const) {
      const found = match.groups?.[kind];
      if (found === undefined) continue;
      const length = kind === 'comment' ? found.length + 2 : found.length;
      yield { kind, text: found, position: match.index + match[0].length - length };
    }
  }
}
