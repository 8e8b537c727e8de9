/** The parts of the element that come on demand. */
import { OnDemand } from '../../src/lazy.js';
import type { WrittenHours } from './written-hours.js';

/** The views apart from the table. */
export const otherViews = new OnDemand(() => import('./views/others.js'));

/** Hours that are written in the tag. */
export const writtenHours = new OnDemand(async () => {
  const [{ standardOf }, reader] = await Promise.all([
    import('./written-hours.js'),
    import('../shared/source/osm-parser.js'),
  ]);
  return (element: Element, written: WrittenHours) => standardOf(element, written, reader);
});

/** Another moment than the present. */
export const preview = new OnDemand(() => import('./preview.js'));
