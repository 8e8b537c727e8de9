/** What a clerk types, as people type dates and times in a hurry, in Latvian or in English. */
import { dayOf, formatDay, parseDay, partsOf, type EpochDay } from '../../../src/calendar/civil.js';

/** A stretch of a day in minutes since midnight. */
export type Stretch = readonly [start: number, end: number];

export type DateProblem = 'missing' | 'date' | 'past' | 'far';
export type TimesProblem = 'missing' | 'times' | 'time' | 'order' | 'overlap';

export type Typed<T, Problem> =
  | { readonly value: T }
  /** `found` is what is not understood, where that can be named. */
  | { readonly problem: Problem; readonly found: string };

/** Whoever plans further ahead has mistyped the year. */
const FURTHEST_DAYS = 3 * 366;

/** The beginnings of months that are enough to tell them apart, in Latvian and in English. */
const MONTHS = [
  /^jan/,
  /^feb/,
  /^mar/,
  /^ap[rŗ]/,
  /^ma[ijy]/,
  /^j[uū]n/,
  /^j[uū]l/,
  /^aug/,
  /^sep/,
  /^o[kc]t/,
  /^nov/,
  /^de[cz]/,
];

/**
 * A date: `23.12.`, `23.12.2026.`, `2026-12-23`, `23. decembrī`, `2026. gada 23. decembris`,
 * `23 December`. Without a year it is the next one.
 */
export function readDate(text: string, today: EpochDay): Typed<EpochDay, DateProblem> {
  const found = text.trim();
  if (found === '') return { problem: 'missing', found };
  const day = dayIn(found.toLowerCase(), today);
  if (day === undefined) return { problem: 'date', found };
  if (day < today) return { problem: 'past', found };
  return day - today > FURTHEST_DAYS ? { problem: 'far', found } : { value: day };
}

function dayIn(text: string, today: EpochDay): EpochDay | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const digits = /^(\d{1,2})\s*[./]\s*(\d{1,2})(?:\s*[./]\s*(\d{4}|\d{2})?\s*\.?)?$/.exec(text);
  if (digits) return dated(digits[1], Number(digits[2]), digits[3], today);
  const words =
    /^(?:(\d{4})\.?\s*(?:gada\s*)?)?(\d{1,2})\.?\s*(\p{L}{3,})\.?,?\s*(\d{4})?\.?$/u.exec(text);
  if (!words) return undefined;
  const month = MONTHS.findIndex((name) => name.test(words[3] ?? '')) + 1;
  return dated(words[2], month, words[1] ?? words[4], today);
}

function dated(
  day: string | undefined,
  month: number,
  year: string | undefined,
  today: EpochDay,
): EpochDay | undefined {
  if (year !== undefined) return existing(Number(year.padStart(4, '20')), month, Number(day));
  const thisYear = partsOf(today).year;
  // The 29th of February may be years away.
  return [0, 1, 2, 3, 4, 5, 6, 7, 8]
    .map((ahead) => existing(thisYear + ahead, month, Number(day)))
    .find((found) => found !== undefined && found >= today);
}

function existing(year: number, month: number, day: number): EpochDay | undefined {
  const found = dayOf(year, month, day);
  const parts = Number.isFinite(found) ? partsOf(found) : undefined;
  return parts?.month === month && parts.day === day ? parseDay(formatDay(found)) : undefined;
}

const CLOSED = /^(?:sl[eē]gts|closed|off|[-–—])?$/i;
const BETWEEN = /\s*(?:[-‐‑‒–—−]|\b(?:to|until|till)\b|(?<!\p{L})līdz(?!\p{L}))\s*/giu;
const AND = /\s*(?:[,;\n]|\b(?:un|and)\b)\s*/giu;
const TIME =
  /^(?:(?:plkst\.?|pulksten|no|līdz|from|at|to|until|till)\s*)*(\d{1,2})(?:\s*[.:]\s*(\d{2})|(\d{2}))?\.?$/iu;

/**
 * The times of a day: `8.30–12.00, 13.00–16.30`, `8:30-12, 13-16.30`, `no 8.30 līdz 12.00 un …`.
 * Nothing, or a word such as "slēgts", is a day without any.
 */
export function readTimes(text: string): Typed<readonly Stretch[], TimesProblem> {
  if (CLOSED.test(text.trim())) return { value: [] };
  const stretches: Stretch[] = [];
  for (const part of text.trim().split(AND)) {
    const times = part.trim().split(BETWEEN);
    const [start, end, ...others] = times.map(readTime);
    if (start === undefined || end === undefined || others.length > 0) {
      return { problem: 'times', found: part.trim() };
    }
    const until = end === 0 ? 1440 : end;
    if (until <= start) return { problem: 'order', found: part.trim() };
    stretches.push([start, until]);
  }
  stretches.sort(([a], [b]) => a - b);
  const overlap = stretches.find(([, end], at) => end > (stretches[at + 1]?.[0] ?? end));
  return overlap ? { problem: 'overlap', found: text.trim() } : { value: stretches };
}

/** A time of day in minutes: of `12.00`, `12`, `no plkst. 12.00` and `līdz 12:00` it is 720. */
export function readTime(text: string): number | undefined {
  const [, hour, minute, joined] = TIME.exec(text.trim()) ?? [];
  if (hour === undefined) return undefined;
  const minutes = Number(hour) * 60 + Number(minute ?? joined ?? 0);
  return minutes <= 1440 && Number(minute ?? joined ?? 0) < 60 ? minutes : undefined;
}

/** Of 510 it is "08:30", as documents write it. */
export function clock(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
