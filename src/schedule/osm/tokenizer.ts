/** Splits text into tokens and keeps a position among them. */
import { ScheduleSyntaxError } from './syntax-error.js';

interface Token {
  readonly kind: 'number' | 'word' | 'comment' | 'symbol' | 'end';
  readonly text: string;
  readonly position: number;
}

/** Many times the longest value in OpenStreetMap (255), and short enough to compute years of hours from. */
const MAX_CHARACTERS = 2000;

/** The alphabets of Europe, since the class of all letters, `\p{L}`, takes a millisecond to compile. */
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

  /** The token that is `ahead` places after the position. */
  peek(ahead = 0): Token {
    return (
      this.#tokens[this.#index + ahead] ?? { kind: 'end', text: '', position: this.text.length }
    );
  }

  isAt(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind !== 'comment' && token.text.toLowerCase() === text;
  }

  /**
   * Moves past the text if it is the next token.
   * @returns whether it was
   */
  accept(text: string): boolean {
    const isThere = this.isAt(text);
    if (isThere) this.#index++;
    return isThere;
  }

  next(): Token {
    const token = this.peek();
    this.#index++;
    return token;
  }

  /** Reads a number within bounds, both included. @throws ScheduleSyntaxError */
  number(expected: string, [min, max]: readonly [number, number]): number {
    const { kind, text } = this.peek();
    const value = Number(text);
    if (kind !== 'number' || value < min || value > max) this.refuse(expected);
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

  /** Whether there is a year: a number of four digits. */
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
