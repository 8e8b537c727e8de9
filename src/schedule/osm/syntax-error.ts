/** Text that is not opening hours in the notation of OpenStreetMap: where, what, and what would be. */
export class ScheduleSyntaxError extends Error {
  override readonly name = 'ScheduleSyntaxError';

  /**
   * @param text all that was to be read
   * @param position of what was found, in UTF-16 units from 0
   * @param found what stands there; empty at the end of the text
   * @param expected what could have stood there
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

/** A message is for reading. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
