/** The parts of the element that come on demand. */
import { Lazy } from '../../src/lazy.js';
import type { TagHours } from './tag-hours.js';

/** The views apart from the table. */
export const otherViews = new Lazy(() => import('./views/others.js'));

/** Hours that are written in the tag. */
export const tagHours = new Lazy(async () => {
  const [{ standardOf }, reader] = await Promise.all([
    import('./tag-hours.js'),
    import('../shared/source/osm-parser.js'),
  ]);
  return (element: Element, written: TagHours) => standardOf(element, written, reader);
});

/** Another moment than the present. */
export const preview = new Lazy(() => import('./preview.js'));
