/**
 * Collects the details that schema.org cannot express: it knows open and closed, without remarks and
 * without uncertainty.
 */
import { formatDay, type EpochDay } from '../../calendar/civil.js';
import type { Span } from '../model.js';
import type { DayPlan } from '../plan.js';
import { formatClosing, formatOpening } from './format-clock.js';

interface Loss {
  readonly first: EpochDay;
  days: number;
}

/** Collects the losses of all days, so that a weekly loss is listed once. */
export class Losses {
  readonly #losses = new Map<string, Loss>();

  /** The spans that are certainly open; it notes everything else as lost. */
  openSpans(day: EpochDay, { spans, closures = [], notice, why }: DayPlan): Span[] {
    const open: Span[] = [];
    for (const [start, end, access = 'open', comment] of spans) {
      const times = `${formatOpening(start % 1440)}-${formatClosing(end)}`;
      if (comment !== undefined) this.#note(day, `the remark "${comment}" on ${times}`);
      if (access !== 'open') {
        const what = access === 'appointment' ? 'by appointment' : 'uncertain';
        this.#note(day, `${times}, ${what}: given as closed`);
        continue;
      }
      open.push([start, end]);
      if (end % 1440 === 1439)
        this.#note(day, `${times} ends a minute before midnight: read as midnight`);
    }
    for (const { start, end, comment } of closures) {
      if (comment === undefined) continue;
      const times = `${formatOpening(start % 1440)}-${formatClosing(end)}`;
      this.#note(day, `the remark "${comment}" on the closure ${times}`);
    }
    const reasons = [why, ...closures.map((closure) => closure.why)].flatMap((each) =>
      each !== undefined && 'reason' in each ? [each.reason.lv] : [],
    );
    for (const reason of reasons) this.#note(day, `the reason "${reason}"`);
    if (notice) this.#note(day, `that hours may differ (${notice.kind})`);
    return open;
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
