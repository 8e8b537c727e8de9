/** Lists the places of a standard that have hours of their own: its offices, and channels such as a telephone line. */
import { calendarOf } from '../../../src/calendar/of-zone.js';
import type { RegularHours } from '../../../src/schedule/model.js';
import type { DayRules } from '../../../src/schedule/plan.js';
import type { DatedException, Standard } from '../../../src/standard/model.js';
import type { LocalizedText } from '../../../src/text.js';

/** About three months: as far as people plan a visit. */
export const DAYS_AHEAD = 92;

export interface Place {
  readonly id: string;
  readonly name: LocalizedText;
  readonly rules: DayRules;
  readonly isOffice: boolean;
}

export function placesOf(standard: Standard): readonly Place[] {
  const { zone, calendar: decrees, offices, services, exceptions } = standard;
  const calendar = calendarOf(zone, decrees);
  const place = (
    { id, name }: Pick<Place, 'id' | 'name'>,
    hours: RegularHours,
    policy: Partial<DayRules>,
    isOffice: boolean,
  ): Place => ({
    id,
    name,
    isOffice,
    rules: {
      ...policy,
      hours,
      calendar,
      exceptions: exceptions.filter((each) => concerns(each, id)),
    },
  });
  return [
    ...offices.map((office) =>
      place(office, office.hours, { ...standard.policy, ...office.policy }, true),
    ),
    ...(services?.channels ?? []).flatMap((channel) =>
      channel.hours ? [place(channel, channel.hours, standard.policy ?? {}, false)] : [],
    ),
  ];
}

function concerns({ offices }: DatedException, id: string): boolean {
  return offices?.includes(id) ?? true;
}
