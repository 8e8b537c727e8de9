import type { Policy } from '../../../src/schedule/plan.js';
import { MOVED_DAYS, PRE_HOLIDAY } from '../../attributes/opening-hours.js';
import { validated } from '../diagnostics/validate.js';

/** Minutes, with or without the sign that says that they are taken away. */
const MINUTES = /^[-−]?(\d{1,3})$/;

/** The policy set by an element's attributes; for what they leave out, the institution's own holds. */
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
