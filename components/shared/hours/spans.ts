/** Renders opening times and runs of weekdays, for the eye and for screen readers. */
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { grammar } from '../../../locales/hours-grammar.js';
import { DAY_MINUTES } from '../../../src/calendar/civil.js';
import type { DayHours, DaySpan } from '../../../src/schedule/description/pattern.js';

/** "8.30–12.00, 13.00–17.30", "slēgts": the hours of a day as plain text. */
export function hoursText(hours: DayHours): string {
  const times = hours.kind === 'spans' ? timesOf(hours.spans) : [];
  return wordFor(hours) ?? times.map(({ text, tail }) => text + tail).join(', ');
}

/** Renders the hours of a day. */
export function hoursTemplate(hours: DayHours): unknown {
  return wordFor(hours) ?? (hours.kind === 'spans' ? spansTemplate(hours.spans) : undefined);
}

/** The hours of a day that need no times: "slēgts", "visu diennakti", "pēc pieraksta". */
export function wordFor(hours: DayHours): string | undefined {
  switch (hours.kind) {
    case 'closed':
      return closedWord();
    case 'always':
      return aroundTheClock();
    case 'spans': {
      const [span, another] = hours.spans;
      const isWholeDay = span?.start === 0 && span.end === DAY_MINUTES && !another;
      return isWholeDay && !span.openEnd ? remarkOf(span) || undefined : undefined;
    }
  }
}

/** Renders opening times. A dash is visible; a screen reader reads "from … to". */
export function spansTemplate(spans: readonly DaySpan[]): TemplateResult {
  const listed = timesOf(spans);
  return html`<span aria-hidden="true"
      >${listed.map(
        (times, index) =>
          html`<span class="span"
            >${timesTemplate(times)}${index < listed.length - 1 ? ', ' : ''}</span
          >`,
      )}</span
    ><span class="visually-hidden">${listed.map(({ spoken }) => spoken).join(', ')}</span>`;
}

/** Renders a run of weekdays. A dash is visible; a screen reader reads "from … to". */
export function daysTemplate({ first, last }: { first: number; last: number }): unknown {
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

export function aroundTheClock(): string {
  return msg('visu diennakti', {
    desc: 'In place of opening times, inside a sentence: open 24 hours',
  });
}

interface Times {
  readonly span: DaySpan;
  /** "8.30–12.00" */
  readonly text: string;
  /** A remark that follows. */
  readonly tail: string;
  readonly spoken: string;
}

function timesTemplate({ span: { start, end, openEnd }, text, tail }: Times): TemplateResult {
  const { time } = grammar();
  const shown = openEnd
    ? text
    : html`<time datetime=${isoTime(start)}>${time(start)}</time>–<time datetime=${isoTime(end)}
          >${time(end)}</time
        >`;
  return html`<span class="nowrap">${shown}</span>${tail}`;
}

function timesOf(spans: readonly DaySpan[]): readonly Times[] {
  return spans.flatMap((span, index) => timesOfSpan(span, spans[index - 1], spans[index + 1]));
}

/**
 * The times of a span, with the spans before and after it. An open end has no end that anybody could rely on: it is
 * listed by its start, or as "or later" after the hours that it continues.
 */
function timesOfSpan(span: DaySpan, before?: DaySpan, after?: DaySpan): readonly Times[] {
  const { start, end, openEnd } = span;
  if (openEnd && before?.end === start) return [];
  const { time } = grammar();
  if (openEnd) {
    const text = msg(str`no ${time(start)}`, {
      desc: 'Opening times without a known end: "from 9.00"',
    });
    return [{ span, text, tail: '', spoken: spokenFrom(start) }];
  }
  const remark = remarkOf(span);
  const isContinued = after?.openEnd && after.start === end;
  const tail = (isContinued ? ` ${orLaterText()}` : '') + (remark && ` (${remark})`);
  return [
    {
      span,
      text: `${time(start)}–${time(end)}`,
      tail,
      spoken:
        msg(str`no pulksten ${time(start)} līdz ${time(end)}`, {
          desc: 'Opening times for screen readers, which would not read a dash as "to": "from 8.30 to 12.00"',
        }) + tail,
    },
  ];
}

function orLaterText(): string {
  return msg('vai ilgāk', {
    desc: 'After opening times that may continue for an unknown time: "9.00–17.00 or later"',
  });
}

function spokenFrom(start: number): string {
  return msg(str`no pulksten ${grammar().time(start)}`, {
    desc: 'Opening times without a known end, for screen readers: "from 9.00"',
  });
}

/** Returns the remark on a span; it is empty for plain opening times. */
function remarkOf({ state, comment }: DaySpan): string {
  if (state === 'appointment') {
    return msg('pēc pieraksta', {
      desc: 'Remark in parentheses after opening times, or in place of them: by appointment',
    });
  }
  if (comment !== undefined) return comment;
  if (state === 'open') return '';
  return msg('iespējams', {
    desc: 'Remark in parentheses after opening times that are uncertain: possibly',
  });
}

/** Formats "16:30". */
function isoTime(minutes: number): string {
  const ofDay = minutes % DAY_MINUTES;
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`;
}
