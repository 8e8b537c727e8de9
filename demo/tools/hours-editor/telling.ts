/** When pages begin to name an exception: an element that is asked for nothing else looks this far ahead. */
import { UPCOMING } from '../../../components/attributes/opening-hours.js';
import { parseDay, type EpochDay } from '../../../src/calendar/civil.js';
import type { Edit, ExceptionJson } from './document.js';

export interface Telling {
  readonly exception: ExceptionJson;
  /** Nothing where it is named as soon as the pages know of it. */
  readonly from: EpochDay | undefined;
}

/** @returns those that are new and not over, in order of their days */
export function tellings(edits: readonly Edit[], today: EpochDay): readonly Telling[] {
  return edits
    .flatMap((edit) => (edit.kind === 'add' ? [edit.exception] : []))
    .filter(({ from, through = from }) => parseDay(through) >= today)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .map((exception) => {
      const day = parseDay(exception.from) - UPCOMING.default;
      return { exception, from: day > today ? day : undefined };
    });
}
