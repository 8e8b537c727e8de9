/**
 * Reports text that is not opening hours in the notation of OpenStreetMap: the position, what was found and
 * what is expected.
 */
export class ScheduleSyntaxError extends Error {
  override readonly name = 'ScheduleSyntaxError';

  /**
   * @param text the whole text
   * @param position of what was found, in UTF-16 units from 0
   * @param found the text at the position; empty at the end of the text
   * @param expected what could stand there
   * @param correction what the whole text was probably meant to be
   */
  constructor(
    readonly text: string,
    readonly position: number,
    readonly found: string,
    readonly expected: string,
    readonly correction?: string,
  ) {
    const what = found === '' ? 'the end' : `"${shortened(found, 40)}" at position ${position}`;
    const hint = correction === undefined ? '' : ` Did you mean "${correction}"?`;
    super(`Opening hours "${shortened(text, 120)}": found ${what}, expected ${expected}.${hint}`);
  }
}

/** Shortens a text to `max` characters, so that a message stays readable. */
export function shortened(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1)}…` : text;
}
