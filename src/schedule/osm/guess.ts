/** Reading with a second thought: where text is refused, what it was probably meant to be. */
import type { Rule } from '../rules/model.js';
import { readRules } from './parse.js';
import { ScheduleSyntaxError } from './syntax-error.js';
import { MONTHS, WEEKDAYS } from './words.js';

/** What people write instead; the beginnings of weekdays in English and in Latvian. */
const WEEKDAY = String.raw`(?<![\p{L}])(?:(mon|pirmd)|(tue|otrd)|(wed|trešd)|(thu|ceturtd)|(fri|piektd)|(sat|sestd)|(sun|svētd))(?:(?:s|nes|rs?|ur)?(?:days?)?|ien\p{L}*)(?!\p{L})\.?`;
const HABITS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/[‐‑‒–—−]/gu, '-'],
  [/\s(?:to|until|till|līdz)\s/giu, '-'],
  [/[“”„]/gu, '"'],
  [new RegExp(WEEKDAY, 'giu'), (...found) => nameOf(found.slice(1), WEEKDAYS)],
  [
    new RegExp(String.raw`(?<!\p{L})(${MONTHS.join('|')})\p{L}+\.?`, 'giu'),
    (_, month = '') => month,
  ],
  [/(?<!\p{L})(?:public holidays?|holidays?|svētku dien\p{L}*)/giu, 'PH'],
  [/(?<!\p{L})(?:slēgts|brīvs|geschlossen|closed)(?!\p{L})/giu, 'off'],
  [/(\d{1,2})[.h](\d{2})(?!\d)/giu, '$1:$2'],
  [
    /(\d{1,2})(?::(\d{2}))?\s*([ap])m(?!\p{L})/giu,
    (_, hour, minute, half) => clock(hour, minute, half),
  ],
  [/(?<![\d:])(\d{1,2})\s*-\s*(\d{1,2})(?![\d:])/gu, '$1:00-$2:00'],
  [/(?<=(?:^|[;,|]\s*)(?:[A-Z][a-z](?:-[A-Z][a-z])?(?:,[A-Z][a-z](?:-[A-Z][a-z])?)*)):/gu, ''],
  [/(?<![\d:])(\d{2})(\d{2})-(\d{2})(\d{2})(?![\d:])/gu, '$1:$2-$3:$4'],
  [/(?<![\d:])(\d):(\d{2})/gu, '0$1:$2'],
];

/** @throws ScheduleSyntaxError with a correction where one can be guessed. */
export function parseRules(text: string): Rule[] {
  try {
    return readRules(text);
  } catch (error) {
    if (!(error instanceof ScheduleSyntaxError)) throw error;
    const { position, found, expected } = error;
    throw new ScheduleSyntaxError(text, position, found, expected, guess(text));
  }
}

function guess(text: string): string | undefined {
  const meant = HABITS.reduce(
    (each, [habit, meaning]) => each.replace(habit, meaning as string),
    text.slice(0, 500),
  );
  if (meant === text || text.length > 500) return undefined;
  try {
    readRules(meant);
    return meant;
  } catch {
    return undefined;
  }
}

/** The name whose group has found something. */
function nameOf(groups: readonly unknown[], names: readonly string[]): string {
  return names[groups.findIndex((group) => typeof group === 'string')] ?? '';
}

function clock(hour = '', minute = '00', half = ''): string {
  const ofDay = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(ofDay).padStart(2, '0')}:${minute}`;
}
