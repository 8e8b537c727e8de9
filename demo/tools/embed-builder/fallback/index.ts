/**
 * What stands in a tag until its script has come, and where none ever comes: what is always true of what the
 * element shows. It is about as high as the element, so that what stands below hardly moves.
 */
import type { EpochDay } from '../../../../src/calendar/civil.js';
import type { Standard } from '../../../../src/standard/model.js';
import type { Choice } from '../choice.js';
import { tag } from '../html.js';
import { channelsLines } from './channels.js';
import { charterLines } from './charter.js';
import { nameLink } from './contact.js';
import { formLines } from './feedback.js';
import { hoursLines } from './hours.js';

/**
 * @param standard nothing where the document could not be read
 * @param day from which on the regular week is told
 * @returns lines of HTML
 */
export function fallbackOf(
  choice: Choice,
  standard: Standard | undefined,
  day: EpochDay,
): readonly string[] {
  const link = [tag('p', [], nameLink(choice, standard))];
  if (!standard) return link;
  const { services, charter } = standard;
  switch (choice.widget) {
    case 'opening-hours':
      return hoursLines(choice, standard, day);
    case 'service-channels':
      return services ? channelsLines(choice, standard, services) : link;
    case 'client-rights':
      return charter ? charterLines(choice, standard, charter) : link;
    case 'feedback-form':
      return formLines(choice, standard);
  }
}
