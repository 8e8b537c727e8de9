/** Renders opening times and runs of weekdays, for the eye and for screen readers. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { DAY_MINUTES } from '../../../src/calendar/civil.js';
import type { Access, Span } from '../../../src/schedule/model.js';
import type { WeekRow } from '../../../src/schedule/week.js';

/** Renders opening times, or "closed" if there are none. A dash is visible; a screen reader reads "from … to". */
export function spansTemplate(spans: readonly Span[]): TemplateResult {
  if (spans.length === 0) return html`${closedWord()}`;
  return html`<span aria-hidden="true"
      >${spans.map((span, index) => visibleSpan(span, index < spans.length - 1))}</span
    ><span class="visually-hidden">${spans.map(spokenSpan).join(', ')}</span>`;
}

/** Renders a run of weekdays. A dash is visible; a screen reader reads "from … to". */
export function daysTemplate({ first, last }: Pick<WeekRow, 'first' | 'last'>): unknown {
  const { weekday, weekdays, weekdaysSpoken } = grammar();
  if (first === last) return weekday(first);
  return html`<span aria-hidden="true">${weekdays(first, last)}</span
    ><span class="visually-hidden">${weekdaysSpoken(first, last)}</span>`;
}

export function closedWord(): string {
  return msg('slēgts', {
    desc: 'In place of opening times, inside a sentence: "Saturday: closed"',
  });
}

function visibleSpan([from, to, ...remarks]: Span, isFollowed: boolean): TemplateResult {
  const { time } = grammar();
  return html`<span class="span"
    ><span class="nowrap"
      ><time datetime=${isoTime(from)}>${time(from)}</time>–<time datetime=${isoTime(to)}
        >${time(to)}</time
      ></span
    >${remark(...remarks)}${isFollowed ? ', ' : ''}</span
  >`;
}

/** Returns the remark on a span in parentheses. */
function remark(access?: Access, comment?: string): string {
  const text =
    access === 'appointment'
      ? msg('pēc pieraksta', {
          desc: 'Remark in parentheses after opening times, or in place of them: by appointment',
        })
      : (comment ??
        (access === 'unknown' &&
          msg('iespējams', {
            desc: 'Remark in parentheses after opening times that are uncertain: possibly',
          })));
  return text ? ` (${text})` : '';
}

/** Formats "16:30". */
function isoTime(minutes: number): string {
  const ofDay = minutes % DAY_MINUTES;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
}

function spokenSpan([from, to, ...remarks]: Span): string {
  const { time } = grammar();
  const times = msg(str`no pulksten ${time(from)} līdz ${time(to)}`, {
    desc: 'Opening times for screen readers, which would not read a dash as "to": "from 8.30 to 12.00"',
  });
  return times + remark(...remarks);
}
