/** The lazy chunks of the element. */
import { Lazy } from '../../src/lazy.js';
import { periodWords } from '../shared/hours/lazy.js';
import type { TagHours } from './tag-hours.js';

/** The views other than the table. */
export const otherViews = new Lazy(() => import('./views/named-views.js'));

/** Finds one of many offices. */
export const officeFinder = new Lazy(() => import('./views/many-offices.js'));

/** Answers questions about a date. */
export const dateAnswer = new Lazy(() => import('./views/date-answer.js'));

/** Offers the coming changes as a file for calendars. */
export const calendarFile = new Lazy(() => import('./views/calendar-file.js'));

/** Reads the hours in the tag, and words them. */
export const tagHours = new Lazy(async () => {
  const [{ standardOf }, parser] = await Promise.all([
    import('./tag-hours.js'),
    import('../shared/source/osm-parser.js'),
    periodWords.load(),
  ]);
  return (element: Element, written: TagHours) => standardOf(element, written, parser);
});

/** Previews another moment than the present. */
export const preview = new Lazy(() => import('./preview.js'));
