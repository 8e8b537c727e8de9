/**
 * Normalizes times of day as people write them: "9-17", "8.30–12.00", "9h30", "9 am to 5 pm", "0900-1700".
 */
import { MONTHS } from '../words.js';

const MONTH = `(?:${MONTHS.join('|')})`;
const DAY_NUMBER = String.raw`\d{1,2}(?!\d|[:.h]\d)`;
const NUMBERS = String.raw`\d{1,2}(?:-\d{1,2})?(?:\/\d{1,2})?`;
/** Numbers of the notation that are not times. After a range of months a number is a time: "Apr-Oct 9-17". */
const NO_TIMES = [
  '24/7',
  String.raw`week\s*${NUMBERS}(?:\s*,\s*${NUMBERS}(?![\d:.h]))*`,
  String.raw`\[[^\]]*\]`,
  String.raw`[+-]\s*\d+\s*days?`,
  String.raw`(?<!${MONTH}\s*-\s*)${MONTH}\s*${DAY_NUMBER}(?:\s*[-,]\s*${DAY_NUMBER})*`,
  String.raw`(?:19|20)\d\d(?=\s*(?:${MONTH}|week|\+))`,
].join('|');
const TIME = String.raw`(\d{1,2})(?:\s?([:.h])(\d{2}|0)(?::00)?(?!\d))?(?:\s*h(?!\p{L})|\s*st\.)?(?:\s*([ap])\.?m(?:\.|(?!\p{L})))?`;
const SPAN = new RegExp(String.raw`${NO_TIMES}|(?<![\d:.,])${TIME}\s*-\s*${TIME}(?![\d:])`, 'giu');
const SINGLE = new RegExp(
  String.raw`${NO_TIMES}|(?<![\d:.])(\d{1,2})([:.h])(\d{2})(?!\d)(?:\s*([ap])\.?m(?:\.|(?!\p{L})))?`,
  'giu',
);
const WITHOUT_COLONS = /(?<![\d:])(\d{2})(\d{2})\s*-\s*(\d{2})(\d{2})(?![\d:])/gu;
/** Decimal commas: "9,00-17,00". */
const WITH_COMMAS = /(?<![\d:,])(\d{1,2}),(\d{2})\s*-\s*(\d{1,2}),(\d{2})(?![\d:,])/gu;

/** A time as it is written, before its half of the day is known. */
interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly half: string | undefined;
  /** The sign between hours and minutes; absent where no minutes are written. */
  readonly separator: string | undefined;
  /** Whether the time is unambiguous, as "09" and "17"; "9" and "5" may be on a twelve-hour clock. */
  readonly isFull: boolean;
}

/** Replaces times of unclear meaning; the notation does not know this sign. */
const UNCLEAR = '?';

/** The text with its times in the notation of OpenStreetMap. */
export function withTimes(text: string): string {
  return withSingleTimes(withSpans(withColons(text)));
}

function withColons(text: string): string {
  return text
    .replace(WITH_COMMAS, '$1:$2-$3:$4')
    .replace(WITHOUT_COLONS, (found, ...parts: string[]) => {
      const isYears = /^(?:19|20)\d\d\s*-\s*(?:19|20)\d\d$/.test(found);
      return isYears ? found : `${parts[0]}:${parts[1]}-${parts[2]}:${parts[3]}`;
    });
}

function withSpans(text: string): string {
  let before = { end: 0, position: 0 };
  return text.replace(SPAN, (found: string, ...groups: (string | undefined)[]) => {
    const [from, to] = [clockOf(groups.slice(0, 4)), clockOf(groups.slice(4, 8))];
    if (!from || !to) return found;
    const position = Number(groups[8]);
    const follows = /^[\s,;/]*$/.test(text.slice(before.position, position));
    const span = spanOf(from, to, follows ? before.end : 0);
    before = { end: span?.[1] ?? 0, position: position + found.length };
    return span ? `${formatted(span[0])}-${formatted(span[1])}` : UNCLEAR;
  });
}

function withSingleTimes(text: string): string {
  return text.replace(SINGLE, (found: string, ...groups: (string | undefined)[]) => {
    const clock = clockOf(groups.slice(0, 4));
    return clock ? formatted(minutesOf(clock)) : found;
  });
}

function clockOf([hour, separator, minute, half]: (string | undefined)[]): Clock | undefined {
  if (hour === undefined) return undefined;
  return {
    hour: Number(hour),
    minute: Number(minute ?? 0),
    half: half?.toLowerCase(),
    separator,
    isFull: hour.startsWith('0') || Number(hour) > 12,
  };
}

/** Minutes since midnight. */
function minutesOf({ hour, minute, half }: Clock): number {
  if (half === undefined) return hour * 60 + minute;
  return ((hour % 12) + (half === 'p' ? 12 : 0)) * 60 + minute;
}

type Minutes = readonly [start: number, end: number];

const NOON = 720;
const DAY = 1440;

/**
 * The span in minutes; undefined where the meaning is not clear.
 * @param before end of the previous span of the same day, in minutes; 0 where there is none
 */
function spanOf(from: Clock, to: Clock, before: number): Minutes | undefined {
  if ([from, to].some(({ minute }) => minute > 59) || areDates(from, to)) return undefined;
  if (from.half ?? to.half) return withHalves(from, to);
  const [start, end] = [minutesOf(from), minutesOf(to) || DAY];
  const isTwelve = !from.isFull && !to.isFull && start <= NOON && end <= NOON;
  // "0-0" means all day to some people and closed to others.
  if (start === minutesOf(to)) return isTwelve ? halfDayFrom(start) : undefined;
  if (!isTwelve) {
    if (end > DAY) return start >= NOON && to.separator === ':' ? [start, end - DAY] : undefined;
    if (end > start) return [start, end];
    // "18-2" is a night; "14-6" may be an afternoon, and a span that ends the next day before noon is more
    // likely a mistake.
    const isNight = start >= NOON && (to.isFull || end + NOON <= start);
    return isNight ? [start, end] : undefined;
  }
  // "9-12, 1-5": the span after the morning is the afternoon.
  const isAfternoon = before > start && before <= start + NOON;
  if (isAfternoon) return end > start ? [start + NOON, end + NOON] : undefined;
  // "2-6" may be in the afternoon or at night.
  if (end > start) return start < EARLY ? undefined : [start, end];
  return isWorkingDay(from, to) ? [start, end + NOON] : undefined;
}

/** No office opens before this minute, unless it is open through the night. */
const EARLY = 360;

/** "8-8", from morning to evening. */
function halfDayFrom(start: number): Minutes | undefined {
  return start > EARLY && start < NOON ? [start, start + NOON] : undefined;
}

/**
 * Whether the times can only be a working day, as "9-5"; "11-3", "6-2" and "9:00-1:00" may be the night of
 * a bar.
 */
function isWorkingDay(from: Clock, to: Clock): boolean {
  const isPlain = from.separator === undefined && to.separator === undefined;
  if (isPlain && from.hour >= 7 && from.hour < 10) return true;
  return minutesOf(from) >= EARLY && to.hour >= (from.hour < 12 ? 4 : 5);
}

/** Whether the numbers are dates, as "05.04 - 30.09": minutes are rarely written so, months are. */
function areDates(...clocks: readonly Clock[]): boolean {
  return clocks.some(
    ({ separator, minute }) => separator === '.' && minute >= 1 && minute <= 12 && minute % 5 > 0,
  );
}

/** Where one half of the day is named, the other is the one that makes the shorter span. */
function withHalves(from: Clock, to: Clock): Minutes | undefined {
  if ([from, to].some(({ hour, half }) => half !== undefined && (hour < 1 || hour > 12))) {
    return undefined;
  }
  const spans = meanings(from).flatMap((start) =>
    meanings(to).map((end): Minutes => [start, end > start ? end : end + DAY]),
  );
  const [shortest, other] = spans.sort((a, b) => a[1] - a[0] - (b[1] - b[0]));
  // "8-10 pm" may begin in the morning or in the evening.
  const mayBeLonger = from.half === undefined && other && other[0] >= EARLY && other[1] <= DAY;
  if (!shortest || mayBeLonger) return undefined;
  return [shortest[0], shortest[1] === DAY ? DAY : shortest[1] % DAY];
}

function meanings(clock: Clock): number[] {
  if (clock.half !== undefined || clock.isFull) return [minutesOf(clock)];
  return ['a', 'p'].map((half) => minutesOf({ ...clock, half }));
}

function formatted(minutes: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
