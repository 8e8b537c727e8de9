/**
 * Collects the details that schema.org cannot express: it knows open and closed, without remarks and
 * without uncertainty.
 */
import { formatDay, type EpochDay } from '../../calendar/civil.js';
import type { Deviation } from '../description/model.js';
import type { DaySpan } from '../description/pattern.js';
import { formatClosing, formatOpening } from './format-clock.js';

interface Loss {
  readonly first: EpochDay;
  days: number;
}

/** Collects the losses of all days, so that a weekly loss is listed once. */
export class Losses {
  readonly #losses = new Map<string, Loss>();

  /** Notes everything about a day but the spans that are certainly open. */
  add(day: EpochDay, spans: readonly DaySpan[], deviation?: Deviation): void {
    for (const { start, end, state, comment } of spans) {
      const times = timesOf(start, end);
      if (comment !== undefined) this.#note(day, `the remark "${comment}" on ${times}`);
      if (state !== 'open') {
        const what = state === 'appointment' ? 'by appointment' : 'uncertain';
        this.#note(day, `${times}, ${what}: given as closed`);
      } else if (end % 1440 === 1439) {
        this.#note(day, `${times} ends a minute before midnight: read as midnight`);
      }
    }
    if (!deviation) return;
    const { closures, cause, notice } = deviation;
    for (const { start, end, cause: because } of closures) {
      if (because.kind !== 'dated' || because.comment === undefined) continue;
      this.#note(day, `the remark "${because.comment}" on the closure ${timesOf(start, end)}`);
    }
    const causes = [cause, ...closures.map((closure) => closure.cause)];
    const reasons = causes.flatMap((each) => ('reason' in each ? [each.reason.lv] : []));
    for (const reason of new Set(reasons)) this.#note(day, `the reason "${reason}"`);
    if (notice) this.#note(day, `that hours may differ (${notice.kind})`);
  }

  sentences(): string[] {
    return [...this.#losses].map(([what, { first, days }]) => {
      const on = days === 1 ? 'on' : `on ${days} days, first on`;
      return `${what} – ${on} ${formatDay(first)}`;
    });
  }

  #note(day: EpochDay, what: string): void {
    const loss = this.#losses.get(what);
    if (loss) loss.days++;
    else this.#losses.set(what, { first: day, days: 1 });
  }
}

function timesOf(start: number, end: number): string {
  return `${formatOpening(start % 1440)}-${formatClosing(end)}`;
}
