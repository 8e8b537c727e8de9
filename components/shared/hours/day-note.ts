/** Describes the hours of a day, the reason for them, its closures, and what may differ. */
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { DAY_MINUTES } from '../../../src/calendar/civil.js';
import { grouped } from '../../../src/grouped.js';
import type { DayFacts } from '../../../src/schedule/description/day-facts.js';
import type {
  Cause,
  DescribedClosure,
  Deviation,
} from '../../../src/schedule/description/model.js';
import type { DayHours } from '../../../src/schedule/description/pattern.js';
import { nowrap } from '../templates/dates.js';
import { noticeText } from './notice-text.js';
import { reasonText } from './reason-text.js';
import { closedWord, hoursTemplate, spansTemplate } from './spans.js';

type Deviating = Omit<Deviation, 'certain'>;

/** Renders the hours of a day with all notes: "8.30–12.00; 12.00–17.00 slēgts – personāla apmācība". */
export function dayTemplate(facts: DayFacts): TemplateResult {
  return html`${describe({ ...facts, from: facts.date }, hoursOf(facts))}`;
}

/** Renders the note beside the hours of a day; nothing on an ordinary day. */
export function noteOf(facts: DayFacts): TemplateResult | typeof nothing {
  return describe({ ...facts, from: facts.date }, facts.confirmed ? asUsual() : nothing);
}

/**
 * Renders what deviates on a day, or on several days alike. Hours that are only what closures leave are not repeated
 * beside the closures.
 * @param withReason whether the reason for the hours is shown
 */
export function outcome(
  deviation: Deviating,
  withReason: boolean,
): TemplateResult | typeof nothing {
  const { hours, confirmed } = deviation;
  const isSilent = !hours || (hours.kind !== 'closed' && isLeftByClosures(deviation));
  const first = isSilent && !confirmed ? nothing : hoursOf(deviation);
  return describe(deviation, first, withReason);
}

/** Renders the hours of a day, or "by appointment" if no times are known. */
export function hoursOf({
  hours = { kind: 'closed' },
  cause,
  confirmed,
}: {
  readonly hours?: DayHours;
  readonly cause: Cause;
  readonly confirmed?: true;
}): unknown {
  const isByAppointment = cause.kind === 'appointment' && hours.kind === 'closed';
  const times = isByAppointment ? byAppointment() : hoursTemplate(hours);
  return confirmed ? html`${asUsual()} ${times}` : times;
}

function byAppointment(): string {
  return msg('pēc pieraksta', {
    desc: 'Remark in parentheses after opening times, or in place of them: by appointment',
  });
}

function asUsual(): string {
  return msg('atvērts kā parasti', {
    desc: 'In the note on a public holiday with regular hours; opening times or a reason may follow: "open as usual 8.30–12.00"',
  });
}

/** Whether the hours are those that closures of parts of the day leave; they then have the very cause of a closure. */
function isLeftByClosures({ cause, closures }: Pick<Deviating, 'cause' | 'closures'>): boolean {
  return closures.some((closure) => closure.cause === cause);
}

/** Whether the remark of the rule for these dates stands behind its times. */
function isRemarkOfHours({ hours, cause }: Pick<Deviating, 'cause' | 'hours'>): boolean {
  if (cause.kind !== 'dated' || hours?.kind !== 'spans') return false;
  return hours.spans.some(({ comment }) => comment !== undefined && comment === cause.comment);
}

/**
 * Joins the parts. Closures follow a semicolon, since another dash among the dashes of times would look like
 * a time.
 */
function describe(
  deviation: Deviating,
  first: unknown,
  withReason = true,
): TemplateResult | typeof nothing {
  const { hours, cause, closures, notice, from } = deviation;
  const parts: unknown[] = first === nothing ? [] : [first];
  const add = (part: unknown, separator: string) => {
    parts.push(parts.length > 0 ? separator : nothing, part);
  };
  const hasReason = withReason && !isLeftByClosures(deviation) && !isRemarkOfHours(deviation);
  const reason = hasReason ? reasonText(cause, from) : undefined;
  if (reason !== undefined) add(reason, ' – ');
  const isClosed = hours?.kind === 'closed';
  grouped(closures, (closure) => JSON.stringify(closure.cause)).forEach((those, index) => {
    const because = reasonText(those[0].cause, from);
    if (!isClosed) add(closureTemplate(those, hours, because), '; ');
    else if (because !== undefined) add(because, index === 0 ? ' – ' : '; ');
  });
  if (notice) {
    const isSeveral = deviation.through !== undefined;
    add(nowrap(noticeText(notice, isSeveral)), parts.length > 1 ? '; ' : ' – ');
  }
  return parts.length > 0 ? html`${parts}` : nothing;
}

/**
 * Renders the closures of one reason: "12.00–13.00 slēgts – ugunsdrošības mācības"; "no 12.00 slēgts" where nothing
 * is open later that day, since nobody asks about midnight.
 */
function closureTemplate(
  closures: readonly DescribedClosure[],
  hours: DayHours | undefined,
  reason: unknown,
): TemplateResult {
  const lastEnd = hours?.kind === 'spans' ? (hours.spans.at(-1)?.end ?? 0) : 0;
  const times = spansTemplate(
    closures.map(({ start, end }) => ({
      ...{ start, end, state: 'open' },
      ...(end === DAY_MINUTES && start > 0 && lastEnd <= start && { openEnd: true }),
    })),
  );
  return html`${times} ${closedWord()}${reason === undefined ? nothing : html` – ${reason}`}`;
}
