/** Reads the policy attributes of an element. */
import type { Policy } from '../../../src/schedule/plan.js';
import { MOVED_DAYS, PRE_HOLIDAY } from '../../attributes/opening-hours.js';
import { validated } from '../diagnostics/validate.js';

/** Minutes, with or without a minus sign. */
const MINUTES = /^[-−]?(\d{1,3})$/;

/** Returns the policy of an element's attributes; the institution's own policy applies to whatever they omit. */
export function policyOf(element: Element, movedDays: string, preHoliday: string): Policy {
  const moved = MOVED_DAYS.find((each) => each === movedDays);
  const shorter = minutesOf(preHoliday);
  validated(element, 'moved-days', movedDays, movedDays === '' || moved !== undefined, '');
  validated(element, 'pre-holiday', preHoliday, preHoliday === '' || shorter !== undefined, '');
  return {
    ...(moved && { movedDays: moved }),
    ...(shorter !== undefined && { preHoliday: shorter }),
  };
}

function minutesOf(text: string): Policy['preHoliday'] {
  const [notice, none] = PRE_HOLIDAY;
  if (text === notice) return notice;
  const [, minutes] = text === none ? [text, '0'] : (MINUTES.exec(text) ?? []);
  return minutes === undefined ? undefined : Number(minutes);
}
