/** Replaces the Latvian words of shops and offices by those of the notation. */
import { MONTHS, WEEKDAYS } from '../words.js';
import { named, replaced, words, type Habit } from './words.js';

/** Matches a text with and without its Latvian diacritics. */
function latvian(source: string): RegExp {
  const plain = {
    ā: 'a',
    č: 'c',
    ē: 'e',
    ģ: 'g',
    ī: 'i',
    ķ: 'k',
    ļ: 'l',
    ņ: 'n',
    š: 's',
    ū: 'u',
    ž: 'z',
  };
  return words(
    Object.entries(plain).reduce(
      (text, [letter, base]) => text.replaceAll(letter, `[${letter}${base}]`),
      source,
    ),
  );
}

/** Weekdays in any grammatical case, or abbreviated: "pirmdienās", "Pirmd.", "Pirm.". */
const WEEKDAY = String.raw`(?:(pirm)|(otr)|(treš)|(ceturt|cet)|(piekt)|(sest)|(svēt))(?:d(?:ien\p{L}*)?)?\.?`;
const TWO_LETTERS = String.raw`(?:(pr)|(ot)|(tr)|(c[et])|(p[kt])|(se)|(sv))\.?`;
const MONTH = String.raw`(?:(janv(?:ār\p{L}+)?)|(febr(?:uār\p{L}+)?)|(mart\p{L}{0,2})|(apr(?:īl\p{L}+)?)|(mai(?:j\p{L}+)?)|(jūn(?:ij\p{L}+)?)|(jūl(?:ij\p{L}+)?)|(aug(?:ust\p{L}+)?)|(sept(?:embr\p{L}+)?)|(okt(?:obr\p{L}+)?)|(nov(?:embr\p{L}+)?)|(dec(?:embr\p{L}+)?))\.?`;

const PHRASES: readonly Habit[] = [
  [latvian(String.raw`(?:darba|pieņemšanas)\s+laik[su]\s*:?`), ''],
  [latvian(String.raw`darba?\s*dien\p{L}*|darba d\.`), 'Mo-Fr'],
  [latvian(String.raw`(?:valsts |oficiālaj\p{L}+ )?svētku\s*dien\p{L}*|svētkos`), 'PH'],
  [latvian(String.raw`(?:katru|ik) dienu|ik dienas|visas dienas|visu nedēļu`), 'Mo-Su'],
  [latvian(String.raw`7 dienas nedēļā`), 'Mo-Su'],
  [latvian(String.raw`nedēļas nogal\p{L}+`), 'Sa,Su'],
  [latvian(String.raw`(?:visu |cauru )?diennakti|24 (?:stundas|st\.|h)(?: diennaktī)?`), '24/7'],
  [latvian(String.raw`bez (?:pusdienu )?pārtraukuma|bez brīvdienām`), ''],
  [
    latvian(String.raw`pusdienu pārtraukum\p{L}+|pusdienas|pusdienlaiks|pusd\.|pārtraukum\p{L}+`),
    'break',
  ],
  [latvian('slēgt[sai]|ciet|nestrādā(?:m|jam)?|nepieņem(?:am)?|brīv[sa]?'), 'off'],
  [latvian(String.raw`atvērt[sai]|strādā(?:m|jam)?`), 'open'],
  [latvian(String.raw`pulksten(?:is)?|plkst\.?`), ''],
  [latvian(WEEKDAY), named(WEEKDAYS)],
  [latvian(TWO_LETTERS), named(WEEKDAYS)],
  // "Svētdiena – brīvdiena" is a state, "brīvdienās" are days.
  [/(?<=(?:Mo|Tu|We|Th|Fr|Sa|Su|PH)[\s.:-]*)br[īi]vdiena(?=\s*(?:[;,.]|$))/giu, 'off'],
  [latvian(String.raw`brīvdien\p{L}*`), 'Sa,Su'],
  [latvian(MONTH), named(MONTHS)],
  [latvian(String.raw`no\s+(\S+(?:\s+\S+)?)\s+līdz`), '$1-'],
  [latvian('līdz'), '-'],
  [/(?<!\p{L})no\s+(?=\d)/giu, ''],
  [words('un'), ','],
];

/** Single letters, as in "P 9–12; O–C 9–17", which stand for other days in other languages. */
const LETTERS: readonly Habit[] = [
  [/(?<!\p{L})(?:(O)|(T)|(C)|(S))(?!\p{L})\.?/gu, named(['Tu', 'We', 'Th', 'Sa'])],
];
const SURELY_LATVIAN = /(?<!\p{L})(?:[POC]|P[kt]|Sv)(?!\p{L})/u;

/** Monday and Friday both begin with "P"; the position decides, and where it does not, the "P" stays. */
function withMondays(text: string): string {
  const letter = /(?<!\p{L})P(?!\p{L})\.?/gu;
  const count = text.match(letter)?.length ?? 0;
  return text.replace(letter, (found: string, position: number) => {
    const before = text.slice(0, position);
    if (/(?:[OTC]\.?\s*,|-)\s*$/u.test(before)) return 'Fr';
    if (!/(?<!\p{L})[OTC](?!\p{L})/u.test(before)) return 'Mo';
    return count === 2 && /(?<!\p{L})P(?!\p{L})/u.test(before) ? 'Fr' : found;
  });
}

/** Roman numerals for weekdays, as in "I-V 9-17", where they do not mean months. */
const ROMAN: readonly Habit[] = [
  [/(?<!\p{L})(?:(I)|(II)|(III)|(IV)|(V)|(VI)|(VII))(?!\p{L})\.?/gu, named(WEEKDAYS)],
];
const FROM_MONDAY = /(?<!\p{L})I\s*[-,]/u;
const BEYOND_A_WEEK = /(?<!\p{L})(?:VIII|IX|X|XI|XII)(?!\p{L})/u;

/** The text with its Latvian words replaced by those of the notation. */
export function withoutLatvian(text: string): string {
  const isRoman = FROM_MONDAY.test(text) && !BEYOND_A_WEEK.test(text);
  const isLettered = SURELY_LATVIAN.test(text);
  const habits = [...(isLettered ? LETTERS : []), ...(isRoman ? ROMAN : []), ...PHRASES];
  return replaced(isLettered ? withMondays(text) : text, habits);
}

/** Phrases for "by appointment", without the quotation marks of a remark. */
export const APPOINTMENT = latvian(
  String.raw`(?:tikai )?pēc (?:iepriekšēj(?:a|as|ās) )?(?:pieraksta|pieteikuma|pieteikšanās|vienošanās)|ar (?:iepriekšēju )?pierakstu|(?:only )?(?:by|on) appointment(?: only)?|appointment only`,
);
