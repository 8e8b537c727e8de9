/** Counts how schedules are listed: how many rows their regular weeks have, and how long the longest line is. */
import { rowText, titleText, withLanguage } from '../../demo/tools/shared/hours-words.js';
import { latvia } from '../../src/calendar/latvia.js';
import { parseDay } from '../../src/calendar/civil.js';
import { parseRules } from '../../src/schedule/osm/guess.js';
import { hoursOf } from '../../src/schedule/rules/hours.js';
import { regularityOf } from '../../src/schedule/description/regularity.js';
import { deviationsOf } from '../../src/schedule/description/deviations.js';
import { weeksOf } from '../../src/schedule/weeks/of-rules.js';

export const LANGUAGES = ['lv', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

/** The day on which the corpus was described first; counts of other days differ by a few dated values. */
export const FROM = '2026-11-30';
/** A year, in which each season and each holiday comes once. */
const THROUGH = '2027-11-29';

export interface Listing {
  /** Rows with hours, at least one. */
  readonly lines: number;
  readonly patterns: number;
  readonly rules: number;
  /** Whether the hours themselves name dates that no pattern has. */
  readonly needsDates: boolean;
  /** The rows and the titles above them, by language. */
  readonly texts: Readonly<Record<Language, readonly string[]>>;
}

/** @returns nothing where the value is refused */
export function listingOf(value: string): Listing | undefined {
  let rules;
  try {
    rules = parseRules(value);
  } catch {
    return undefined;
  }
  const from = parseDay(FROM);
  const day = { hours: hoursOf(rules), calendar: latvia, exceptions: [] };
  const weeks = weeksOf(day, from);
  const regularity = regularityOf(day.hours, from);
  const deviations = deviationsOf(day, regularity, { from: FROM, through: THROUGH });
  const rows = weeks.flatMap((week) => week.rows.filter(({ hours }) => hours.kind !== 'closed'));
  const textsIn = (language: Language) =>
    withLanguage(language, () =>
      weeks.flatMap((week) => {
        const title = titleText(week);
        return [...(title === undefined ? [] : [title]), ...week.rows.map(rowText)];
      }),
    );
  return {
    lines: Math.max(1, rows.length),
    patterns: regularity.patterns.length,
    rules: rules.length,
    needsDates: deviations.some(({ cause }) => cause.kind === 'dated'),
    texts: { lv: textsIn('lv'), en: textsIn('en') },
  };
}

export interface Counts {
  readonly values: number;
  readonly accepted: number;
  /** By number of lines, the number of values that have so many. */
  readonly byLines: ReadonlyMap<number, number>;
  /** Values with more patterns than rules and one. */
  readonly overlong: readonly string[];
  readonly dated: number;
  readonly longest: Readonly<Record<Language, string>>;
}

export function countsOf(values: readonly string[]): Counts {
  const byLines = new Map<number, number>();
  const longest = { lv: '', en: '' };
  const overlong: string[] = [];
  let [accepted, dated] = [0, 0];
  for (const value of values) {
    const listing = listingOf(value);
    if (!listing) continue;
    const { lines, patterns, rules, needsDates, texts } = listing;
    accepted++;
    byLines.set(lines, (byLines.get(lines) ?? 0) + 1);
    if (patterns > rules + 1) overlong.push(value);
    if (needsDates) dated++;
    for (const language of LANGUAGES) {
      for (const text of texts[language]) {
        if (text.length > longest[language].length) longest[language] = text;
      }
    }
  }
  return { values: values.length, accepted, byLines, overlong, dated, longest };
}

/** The share of the accepted values that have so many lines or fewer, from 0 to 1. */
export function shareWithin({ accepted, byLines }: Counts, lines: number): number {
  const within = [...byLines].filter(([count]) => count <= lines);
  return within.reduce((sum, [, values]) => sum + values, 0) / accepted;
}
