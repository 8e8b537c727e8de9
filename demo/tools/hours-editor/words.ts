/** Days, hours and what they follow from, in the language of the page. */
import en from '../../../locales/en.js';
import type { CivilDate } from '../../../locales/grammar.js';
import { grammar as latvian } from '../../../locales/lv.js';
import { capitalized } from '../../../locales/lv.words.js';
import { moments } from '../../../locales/lv.moments.js';
import { parseDay, partsOf, weekdayOf, type EpochDay } from '../../../src/calendar/civil.js';
import { HOLIDAYS_IN_ENGLISH } from '../../../src/calendar/latvia.english.js';
import type { Span } from '../../../src/schedule/model.js';
import type { DayPlan, Notice } from '../../../src/schedule/plan.js';
import { zoneOf } from '../../../src/schedule/zone.js';
import type { LocalizedText } from '../../../src/text.js';
import type { ExceptionJson } from './document.js';
import type { Stretch } from './fields.js';
import { texts, type Language, type Texts } from './texts.js';

const grammars = {
  lv: { ...latvian, ...moments },
  en: { ...en.grammar, ...en.moments },
};
/** More dates are not read. */
const MAX_DATES = 6;

export class Words {
  readonly language: Language;
  readonly texts: Texts;
  readonly #grammar: typeof grammars.lv;
  readonly #list: Intl.ListFormat;

  constructor(language: Language) {
    this.language = language;
    this.texts = texts[language];
    this.#grammar = grammars[language];
    this.#list = new Intl.ListFormat(language === 'lv' ? 'lv' : 'en-GB');
  }

  time(minutes: number): string {
    return this.#grammar.time(minutes);
  }

  /** "8.30–12.00, 13.00–16.30", as it is typed. */
  typed(stretches: readonly (Stretch | Span)[]): string {
    return stretches.map(([start, end]) => `${this.time(start)}–${this.time(end)}`).join(', ');
  }

  /** Of "08:30" it is "8.30". */
  clock(time: string): string {
    return this.time(minutesOf(time));
  }

  /** "8.30–12.00 un 13.00–16.30"; "slēgts" where there is nothing. */
  hours(spans: readonly Span[]): string {
    if (spans.length === 0) return this.texts.outcome.closed;
    return this.list(
      spans.map(([start, end, access]) => {
        const times = `${this.time(start)}–${this.time(end)}`;
        return access === undefined || access === 'open'
          ? times
          : `${times} (${this.texts.outcome[access]})`;
      }),
    );
  }

  list(parts: readonly string[]): string {
    return this.#list.format(parts);
  }

  names(places: readonly { readonly name: LocalizedText }[]): string {
    return this.list(places.map(({ name }) => this.text(name)));
  }

  /** A text in the language of the page, or in Latvian. */
  text(text: LocalizedText | string): string {
    return typeof text === 'string' ? text : (text[this.language] ?? text.lv);
  }

  weekday(weekday: number): string {
    return this.#grammar.weekday(weekday);
  }

  /** "Trešdien, 23. decembrī", with the year where it is another one. */
  on(day: EpochDay, today: EpochDay): string {
    return this.#grammar.label([civil(day)]) + this.#year(day, today);
  }

  /** What stands by itself, inside a sentence: a weekday is capitalized in English alone. */
  within(text: string): string {
    return this.language === 'lv' ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  }

  /** "23. decembrī", or "21., 22. un 23. decembrī" */
  onDates(days: readonly [EpochDay, ...EpochDay[]], today: EpochDay): string {
    const [first, ...others] = days.slice(0, MAX_DATES).map(civil) as [CivilDate, ...CivilDate[]];
    const more = days.length - MAX_DATES;
    const told =
      capitalized(this.#grammar.onDates([first, ...others])) + this.#year(days[0], today);
    return more > 0 ? this.texts.andMore(told, more) : told;
  }

  /** "trešdiena, 2026. gada 23. decembris", as it is understood. */
  inFull(day: EpochDay): string {
    const weekday = this.weekday(weekdayOf(day));
    return this.texts.fullDate(weekday, this.date(day), partsOf(day).year);
  }

  /** "23. decembris – 2. janvāris" */
  period(first: EpochDay, last: EpochDay, today: EpochDay): string {
    return this.#grammar.period(civil(first), civil(last)) + this.#year(last, today);
  }

  /** "23. decembris", short. */
  date(day: EpochDay): string {
    return this.#grammar.date(civil(day));
  }

  weekdayShort(day: EpochDay): string {
    return this.#grammar.weekdayShort(weekdayOf(day));
  }

  /** What a citizen is told of a day: "slēgts (Personāla apmācība)". */
  outcome(plan: DayPlan): string {
    const { spans, closures = [], why } = plan;
    const isArranged = why.kind === 'appointment' && spans.length === 0;
    const hours = isArranged ? this.texts.outcome.appointment : this.hours(spans);
    // Of a day of which nothing is left, the hours say already that it is closed.
    const closed = (spans.length > 0 ? closures : []).map(({ start, end }) =>
      this.texts.outcome.closedStretch(`${this.time(start)}–${this.time(end)}`),
    );
    const remarks = new Set([...closed, ...this.#reasons(plan)].filter(Boolean));
    return remarks.size > 0 ? `${hours} (${[...remarks].join('; ')})` : hours;
  }

  /** "slēgts", "8.30–12.00", "10.00–11.00 slēgts" */
  deed({ kind, times = [] }: ExceptionJson): string {
    const told = this.list(times.map((each) => each.map((time) => this.clock(time)).join('–')));
    const { outcome } = this.texts;
    switch (kind) {
      case 'closed':
        return told ? outcome.closedStretch(told) : outcome.closed;
      case 'hours':
        return told;
      case 'appointment':
        return told ? `${told} (${outcome.appointment})` : outcome.appointment;
      case 'as-usual':
        return outcome.asUsual;
    }
  }

  /** "Trešdien, 23. decembrī", or "23. decembris – 2. janvāris" */
  datesOf({ from, through = from }: ExceptionJson, today: EpochDay): string {
    const [first, last] = [parseDay(from), parseDay(through)];
    return first === last ? this.on(first, today) : this.period(first, last, today);
  }

  /** "2026. gada 25. novembrī plkst. 14.05", by the clock of the institution. */
  moment(iso: string, zone: string): string {
    const { day, minute } = zoneOf(zone).toMoment(Date.parse(iso));
    return this.#grammar.at(partsOf(day), Math.floor(minute / 60), minute % 60);
  }

  #year(day: EpochDay, today: EpochDay): string {
    const { year } = partsOf(day);
    return year === partsOf(today).year ? '' : this.texts.ofYear(year);
  }

  /** The calendar that browsers have knows the names of holidays in Latvian alone. */
  #holiday(name: LocalizedText): string {
    return (this.language === 'en' ? HOLIDAYS_IN_ENGLISH[name.lv] : undefined) ?? this.text(name);
  }

  #reasons({ why, notice, closures = [] }: DayPlan): string[] {
    const { reasons } = this.texts;
    const own = closures.flatMap((each) =>
      each.why?.kind === 'exception' && each.why.reason
        ? [this.text(each.why.reason)]
        : each.comment !== undefined
          ? [each.comment]
          : [],
    );
    const of = () => {
      switch (why.kind) {
        case 'regular':
          return '';
        case 'holiday':
          return this.#holiday(why.shortName);
        case 'exception':
        case 'appointment':
          return why.reason ? this.text(why.reason) : '';
        default:
          return reasons[why.kind];
      }
    };
    return [...own, of(), notice ? this.#notice(notice) : ''];
  }

  #notice(notice: Notice): string {
    const { notices, perhaps } = this.texts;
    return notice.kind === 'undecided' ? perhaps[notice.perhaps] : notices[notice.kind];
  }
}

function civil(day: EpochDay): CivilDate {
  return { ...partsOf(day), weekday: weekdayOf(day) };
}

function minutesOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return hour * 60 + minute;
}
