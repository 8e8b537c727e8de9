/** Hours as schema.org has words for them: open or closed, and nothing between. */
import { calendarOf } from '../../calendar/of-zone.js';
import type { EpochDay } from '../../calendar/civil.js';
import { planDay } from '../../schedule/day.js';
import type { Span } from '../../schedule/model.js';
import type { DayRules } from '../../schedule/plan.js';
import {
  writeSchemaOrg,
  type DateSpan,
  type SchemaOrgPlace,
  type SchemaOrgSpecification,
} from '../../schedule/schema-org/write.js';
import { usualSpans } from '../../schedule/regular.js';
import { groupOffices, type Circumstances } from '../groups.js';
import type { Office, Standard } from '../model.js';
import { placesOf } from '../places.js';
import type { Channel } from '../services.js';

/** @returns properties of each office @throws RangeError where the range is none */
export function hoursOfOffices(standard: Standard, range: DateSpan): ReadonlyMap<Office, object> {
  const groups = groupOffices(standard, standard.offices, circumstancesOf(standard));
  return new Map(
    groups.flatMap(({ offices, rules }) => {
      const hours = hoursOf(rules, range);
      return offices.map((office) => [office, hours] as const);
    }),
  );
}

/**
 * Hours that a channel has of its own: there is one property for what is usual and for what has a date.
 * @throws RangeError where the range is none
 */
export function hoursAvailable(
  standard: Standard,
  channel: Channel,
  range: DateSpan,
): readonly SchemaOrgSpecification[] {
  if (!channel.hours) return [];
  const groups = groupOffices(standard, placesOf(channel, []), circumstancesOf(standard));
  return groups.flatMap(({ rules }) => {
    const { openingHoursSpecification: week = [], specialOpeningHoursSpecification: special = [] } =
      hoursOf(rules, range);
    return [...week, ...special];
  });
}

function circumstancesOf({ zone, calendar }: Standard): Circumstances {
  return { calendar: calendarOf(zone, calendar) };
}

type Told = Partial<
  Pick<SchemaOrgPlace, 'openingHoursSpecification' | 'specialOpeningHoursSpecification'>
>;

function hoursOf(rules: DayRules, range: DateSpan): Told {
  const untold: Span[] = [];
  const usual = (day: EpochDay) => {
    const spans = usualSpans(rules.hours, day);
    untold.push(...spans.filter((span) => !isPlain(span)));
    return spans.filter(isPlain);
  };
  const planned = (day: EpochDay) => {
    const { spans, ...rest } = planDay(rules, day);
    return { ...rest, spans: spans.filter(isPlain) };
  };
  const { openingHoursSpecification: week, specialOpeningHoursSpecification: special } =
    writeSchemaOrg(planned, usual, range).node;
  // Who can be visited by appointment alone is not closed all week; there is no word for what it is.
  const isSilent = untold.length > 0 && week.every(({ opens, closes }) => opens === closes);
  return {
    ...(!isSilent && { openingHoursSpecification: week }),
    ...(special && { specialOpeningHoursSpecification: special }),
  };
}

/** Nobody should stand at a door that opens by appointment, perhaps, or on a condition in a remark. */
function isPlain([, , access = 'open', comment]: Span): boolean {
  return access === 'open' && comment === undefined;
}
