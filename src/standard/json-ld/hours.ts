/** Writes hours as JSON-LD. schema.org expresses open and closed, and nothing between. */
import { calendarOf } from '../../calendar/of-zone.js';
import { describe } from '../../schedule/describe.js';
import type { DescribedRange, Description } from '../../schedule/description/model.js';
import type { DaySpan } from '../../schedule/description/pattern.js';
import type { DayRules } from '../../schedule/plan.js';
import {
  writeSchemaOrg,
  type SchemaOrgPlace,
  type SchemaOrgSpecification,
} from '../../schedule/schema-org/write.js';
import { groupOffices, type Circumstances } from '../groups.js';
import type { Office, Standard } from '../model.js';
import { placesOf } from '../places.js';
import type { Channel } from '../services.js';

/**
 * @returns JSON-LD properties of each office
 * @throws RangeError where the range is invalid
 */
export function hoursOfOffices(
  standard: Standard,
  range: DescribedRange,
): ReadonlyMap<Office, object> {
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
  range: DescribedRange,
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

function hoursOf(rules: DayRules, range: DescribedRange): PublishedHours {
  const description = describe(rules, range);
  const { openingHoursSpecification: week, specialOpeningHoursSpecification: special } =
    writeSchemaOrg(description, rules.hours, isPlain).node;
  // An office that is open by appointment alone is not closed all week, and schema.org has no term for it,
  // so the week is left out.
  const isInexpressible =
    hasOtherSpans(description) && week.every(({ opens, closes }) => opens === closes);
  return {
    ...(!isInexpressible && { openingHoursSpecification: week }),
    ...(special && { specialOpeningHoursSpecification: special }),
  };
}

/** Whether the regular hours have spans that are not published. */
function hasOtherSpans({ regular, deviations }: Description): boolean {
  const dated = deviations.filter(({ cause }) => cause.kind === 'dated');
  return [...regular, ...dated].some(
    ({ hours }) => hours?.kind === 'spans' && !hours.spans.every(isPlain),
  );
}

/**
 * Whether a span is certainly open. Hours by appointment, unknown hours and hours with a remark are not
 * published as open, since a visitor could come in vain.
 */
function isPlain({ state, comment }: DaySpan): boolean {
  return state === 'open' && comment === undefined;
}
