/** Writes hours as JSON-LD. schema.org expresses open and closed, and nothing between. */
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

/**
 * @returns JSON-LD properties of each office
 * @throws RangeError where the range is invalid
 */
export function hoursOfOffices(standard: Standard, range: DateSpan): ReadonlyMap<Office, object> {
  const groups = groupOffices(standard, standard.offices, circumstancesOf(standard));
  return new Map(
    groups
      .flatMap(({ variants }) => variants)
      .flatMap(({ offices, rules }) => {
        const hours = hoursOf(rules, range);
        return offices.map((office) => [office, hours] as const);
      }),
  );
}

/**
 * A channel's own hours; schema.org has one property for both usual and dated hours.
 * @throws RangeError where the range is invalid
 */
export function hoursAvailable(
  standard: Standard,
  channel: Channel,
  range: DateSpan,
): readonly SchemaOrgSpecification[] {
  if (!channel.hours) return [];
  const groups = groupOffices(standard, placesOf(channel, []), circumstancesOf(standard));
  return groups.flatMap(({ variants: [{ rules }] }) => {
    const { openingHoursSpecification: week = [], specialOpeningHoursSpecification: special = [] } =
      hoursOf(rules, range);
    return [...week, ...special];
  });
}

function circumstancesOf({ zone, calendar }: Standard): Circumstances {
  return { calendar: calendarOf(zone, calendar) };
}

type PublishedHours = Partial<
  Pick<SchemaOrgPlace, 'openingHoursSpecification' | 'specialOpeningHoursSpecification'>
>;

function hoursOf(rules: DayRules, range: DateSpan): PublishedHours {
  const leftOut: Span[] = [];
  const usual = (day: EpochDay) => {
    const spans = usualSpans(rules.hours, day);
    leftOut.push(...spans.filter((span) => !isPlain(span)));
    return spans.filter(isPlain);
  };
  const planned = (day: EpochDay) => {
    const { spans, ...rest } = planDay(rules, day);
    return { ...rest, spans: spans.filter(isPlain) };
  };
  const { openingHoursSpecification: week, specialOpeningHoursSpecification: special } =
    writeSchemaOrg(planned, usual, range).node;
  // An office that is open by appointment alone is not closed all week, and schema.org has no term for it,
  // so the week is left out.
  const isInexpressible = leftOut.length > 0 && week.every(({ opens, closes }) => opens === closes);
  return {
    ...(!isInexpressible && { openingHoursSpecification: week }),
    ...(special && { specialOpeningHoursSpecification: special }),
  };
}

/**
 * Whether a span is certainly open. Hours by appointment, unknown hours and hours with a remark are not
 * published as open, since a visitor could come in vain.
 */
function isPlain([, , access = 'open', comment]: Span): boolean {
  return access === 'open' && comment === undefined;
}
