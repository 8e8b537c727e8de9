/** Normalizes dates as people write them: "24. Dec", "24., 25., 31. Dec", "24.12.2026.", "01.05.-30.09.". */
import { MONTHS } from '../words.js';

const MONTH = `(?:${MONTHS.join('|')})`;
const YEAR = String.raw`(?:(\d{4})\.? ?gada )?`;
const NAMED = new RegExp(
  String.raw`${YEAR}(?<![\d.:])((?:\d{1,2}\.?\s*[,-]\s*)*)(\d{1,2})\.\s*(${MONTH})(?!\p{L})`,
  'gu',
);
const RANGE = /(?<![\d.:])(\d{1,2})\.(\d{1,2})\.\s*-\s*(\d{1,2})\.(\d{1,2})\.(?!\d)/gu;
const WITH_YEAR = /(?<![\d.:])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\.?/gu;
const SINGLE = /(?<![\d.:-])(\d{1,2})\.(\d{1,2})\.(?=\s|$)/gu;

const BACKWARDS = new RegExp(String.raw`(${MONTH}) ?(\d{1,2})\s*-\s*(\d{1,2})(?![\d:.h])`, 'gu');

/** The text with its dates in the notation of OpenStreetMap. The names of the months are already replaced. */
export function withDates(text: string): string {
  return text
    .replace(NAMED, (_, year: string | undefined, others: string, last: string, month: string) =>
      [year, month, `${others.replace(/[.\s]/g, '')}${last}`].filter(Boolean).join(' '),
    )
    .replace(WITH_YEAR, (found, day: string, month: string, year: string) => {
      const date = dateOf(day, month);
      return date === undefined ? found : `${year} ${date}`;
    })
    .replace(RANGE, (found, ...[day, month, toDay, toMonth]: [string, string, string, string]) => {
      const [from, to] = [dateOf(day, month), dateOf(toDay, toMonth)];
      return from === undefined || to === undefined ? found : `${from}-${to}`;
    })
    .replace(SINGLE, (found, day: string, month: string) => {
      // "17.10." may be a time at the end of a sentence.
      const isDate = Number(month) % 5 > 0 || Number(day) > 24;
      return (isDate ? dateOf(day, month) : undefined) ?? found;
    })
    .replace(
      BACKWARDS,
      (found, month: string, from: string, to: string) =>
        forwards(month, Number(from), Number(to)) ?? found,
    );
}

/** "Dec 25-24" is two days, and "Dec 31-1" ends in the next month. */
function forwards(month: string, from: number, to: number): string | undefined {
  if (from > to && from - to <= 7) return `${month} ${to}-${from}`;
  const next = MONTHS[(MONTHS.findIndex((name) => name === month) + 1) % 12];
  return from >= 24 && to <= 7 ? `${month} ${from}-${next} ${to}` : undefined;
}

function dateOf(day: string, month: string): string | undefined {
  const name = MONTHS[Number(month) - 1];
  return name && Number(day) >= 1 && Number(day) <= 31 ? `${name} ${day}` : undefined;
}
