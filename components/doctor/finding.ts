/** The findings about a page, and their format. */

export const STATES = ['ok', 'warning', 'error'] as const;
export type State = (typeof STATES)[number];
export type Subject = 'page' | 'script' | 'policy' | 'tags' | 'document' | 'endpoint' | 'frame';

export interface Finding {
  readonly subject: Subject;
  readonly state: State;
  /** One sentence, or part of one, as are the next two. */
  readonly found: string;
  readonly expected?: string;
  /** The next step for whoever looks after the page. */
  readonly advice?: string;
}

const MAX_CHARACTERS = 300;

/** Pages are other people's texts: control characters could rewrite the terminal that shows them. */
export function printable(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
  return plain.length > MAX_CHARACTERS ? `${plain.slice(0, MAX_CHARACTERS)}…` : plain;
}

/** Collects the findings about a page. */
export class Findings {
  readonly all: Finding[] = [];

  ok(subject: Subject, found: string): void {
    this.all.push({ subject, state: 'ok', found: printable(found) });
  }

  warn(subject: Subject, found: string, expected: string, advice: string): void {
    this.#add({ subject, state: 'warning', found, expected, advice });
  }

  error(subject: Subject, found: string, expected: string, advice: string): void {
    this.#add({ subject, state: 'error', found, expected, advice });
  }

  #add({ found, expected = '', advice = '', ...rest }: Finding): void {
    const texts = [found, expected, advice].map(printable) as [string, string, string];
    this.all.push({ ...rest, found: texts[0], expected: texts[1], advice: texts[2] });
  }
}

/** The findings as text, with their state as a word. */
export function asText(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ subject, state, found, expected, advice }) => [
    `${state.padEnd(8)} ${subject.padEnd(9)} ${found}`,
    ...(expected ? [`${' '.repeat(19)}Expected: ${expected}.`] : []),
    ...(advice ? [`${' '.repeat(19)}To do: ${advice}.`] : []),
  ]);
  const count = (state: State) => findings.filter((each) => each.state === state).length;
  const sum = `${count('ok')} ok, warnings: ${count('warning')}, errors: ${count('error')}`;
  return [...lines, '', sum].join('\n');
}
