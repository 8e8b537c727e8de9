/** Repairs the structure of a value: signs that people leave out, double, or put in the wrong place. */
const DAY = '(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)';
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)';
const TIME = String.raw`\d\d:\d\d`;
const SPAN = String.raw`${TIME}-${TIME}\+?`;
const SPANS = `${SPAN}(?:,${SPAN})*`;
const ITEM = String.raw`${DAY}(?:\[[^\]]*\])?(?:-${DAY})?`;
const DAYS = String.raw`${ITEM}(?:,\s?${ITEM})*`;
/** The beginning of a rule's times or state. */
const HOURS = String.raw`(?:${TIME}|off\b|24\/7|")`;

type Step = readonly [RegExp, string | ((...found: string[]) => string)];

const STEPS: readonly Step[] = [
  [/\s+/gu, ' '],
  [/ ?- ?/gu, '-'],
  [/ ?, ?(?:, ?)*/gu, ', '],
  // "Mo." and "17:00."
  [new RegExp(String.raw`(?<=\b${DAY}|${TIME}|off)\.(?=[\s,;:-]|$)`, 'gu'), ''],
  // "Mo:", "Mo-", "Mo - Fr :"
  [new RegExp(String.raw`(?<=${DAY}\]?) ?[:-]+ ?(?=(?:open )?${HOURS})`, 'gu'), ' '],
  [new RegExp(`open (?=${HOURS})`, 'gu'), ''],
  // Two spans of a day are separated by a comma.
  [new RegExp(String.raw`(?<=${SPAN}) ?(?:[/|]|, ?)? ?(?=${SPAN})`, 'gu'), ','],
  [new RegExp(`(?<=${DAY}) ?/ ?(?=${DAY})`, 'gu'), ','],
  // "Slēgts: Sa, Su", "09:00-17:00 Mo-Fr"
  [new RegExp(String.raw`(?<=^|; ?)off:? (${DAYS})(?= ?(?:;|$))`, 'gu'), '$1 off'],
  [new RegExp(String.raw`(?<=^|; ?)(${SPANS}) (${DAYS})(?= ?(?:;|$))`, 'gu'), '$2 $1'],
  // Two rules are separated by a semicolon.
  [
    new RegExp(String.raw`(?<=${SPAN}|\boff|24\/7|")(?: ?[/|] ?| )(?=${DAYS} ${HOURS})`, 'gu'),
    '; ',
  ],
  [new RegExp(String.raw`(?<=${SPAN}|\boff|24\/7|") (?=${MONTH}\b[^;,"]* ${HOURS})`, 'gu'), '; '],
  // "24/7" after days means around the clock on these days.
  [/(?<=[^;,|\s] |[:,] ?)24\/7/gu, '00:00-24:00'],
  // A second span of the same days, written as a rule of its own.
  [new RegExp(String.raw`(?<=${DAY}\]? ${SPANS}); ?(?=${SPANS} ?(?:;|$))`, 'gu'), ','],
  // Spaces instead of commas in a list of days, except in "PH Mo": holidays on these weekdays.
  [
    new RegExp(String.raw`(${DAYS}) (?=(${DAYS}))`, 'gu'),
    (_, first = '', second = '') =>
      /^PH(?:, ?PH)*$/.test(first) && !second.includes('PH') ? `${first} ` : `${first},`,
  ],
  [/^[\s,;:]+|[\s,;:.]+$/gu, ''],
];

/** The text with the signs of the notation in their places. */
export function inOrder(text: string): string {
  return STEPS.reduce((each, [sign, meaning]) => each.replace(sign, meaning as string), text);
}
