/** The parts of the element that come on demand, besides those of all elements that tell hours. */
import { OnDemand } from '../../locales/on-demand.js';
import { changes, live } from '../shared/hours/parts.js';
import { almanac } from '../shared/hours/almanac.js';
import type { WrittenHours } from './written-hours.js';

/** The views apart from the table; they tell changes too. */
export const otherViews = new OnDemand(async () => {
  await changes.load();
  return import('./views/others.js');
});

/** Hours that are written in the tag. */
export const writtenHours = new OnDemand(async () => {
  const [{ standardOf }, reader] = await Promise.all([
    import('./written-hours.js'),
    import('../shared/notation-reader.js'),
    almanac.load(),
  ]);
  return (element: Element, written: WrittenHours) => standardOf(element, written, reader);
});

/** Another moment than the present. */
export const preview = new OnDemand(async () => {
  const [{ zoneOf }, module] = await Promise.all([live.load(), import('./preview.js')]);
  return { ...module, zoneOf };
});
