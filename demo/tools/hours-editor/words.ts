/** Days, hours and what they follow from, in the language of the page. */
import en from '../../../locales/en.js';
import type { CivilDate } from '../../../locales/grammar.js';
import { grammar as latvian } from '../../../locales/lv.js';
import { capitalized } from '../../../locales/lv.words.js';
import { moments } from '../../../locales/lv.moments.js';
import { parseDay, partsOf, weekdayOf, type EpochDay } from '../../../src/calendar/civil.js';
import { periodDay } from '../../../components/shared/templates/dates.js';
import { grouped } from '../../../src/grouped.js';
import type { Span } from '../../../src/schedule/model.js';
import { zoneOf } from '../../../src/schedule/zone.js';
import { minutesOf } from '../../../src/standard/document/hours.js';
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

  /** A sentence behind a name and a colon, or by itself. */
  start(text: string, before: string): string {
    return before === '' ? text : text.charAt(0).toLowerCase() + text.slice(1);
  }

  /** "23. decembrī", or "21., 22. un 23. decembrī", with the year where it is another one */
  onDates(days: readonly EpochDay[], today: EpochDay): string {
    const years = grouped(days.slice(0, MAX_DATES), (day) => String(partsOf(day).year));
    const dates = years.map(([first, ...others]) => {
      const told = this.#grammar.onDates([civil(first), ...others.map(civil)]);
      return told + this.#year(first, today);
    });
    const told = capitalized(dates.join(', '));
    const more = days.length - MAX_DATES;
    return more > 0 ? this.texts.andMore(told, more) : told;
  }

  /** "No 14. decembra līdz 12. februārim" */
  range(first: EpochDay, last: EpochDay, today: EpochDay): string {
    return this.#grammar.range(periodDay(first, today), periodDay(last, today));
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

  /** "9. decembra", behind "no". */
  from(day: EpochDay): string {
    return this.#grammar.fromDate(civil(day));
  }

  weekdayShort(day: EpochDay): string {
    return this.#grammar.weekdayShort(weekdayOf(day));
  }

  /** "slēgts", "8.30–12.00", "10.00–11.00 slēgts" */
  deed({ kind, times = [] }: ExceptionJson): string {
    const told = this.list(times.map((each) => each.map((time) => this.clock(time)).join('–')));
    const { outcome } = this.texts;
    switch (kind) {
      case 'closed':
        return told ? outcome.closedStretch(this.#closedTimes(times)) : outcome.closed;
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

  /** "9.00–10.00 un no 12.00", where the last one has no end before midnight. */
  #closedTimes(times: NonNullable<ExceptionJson['times']>): string {
    const { fromTime, untilTime } = this.texts.outcome;
    return this.list(
      times.map(([start, end]) => {
        const [from, until] = [this.clock(start), this.clock(end)];
        if (start === '00:00' && end !== '24:00') return untilTime(until);
        return end === '24:00' && start !== '00:00' ? fromTime(from) : `${from}–${until}`;
      }),
    );
  }

  #year(day: EpochDay, today: EpochDay): string {
    const { year } = partsOf(day);
    return year === partsOf(today).year ? '' : this.texts.ofYear(year);
  }
}

function civil(day: EpochDay): CivilDate {
  return { ...partsOf(day), weekday: weekdayOf(day) };
}
