/** A dated exception as a clerk fills it in. */
import { formatDay, parseDay, partsOf, type EpochDay } from '../../../src/calendar/civil.js';
import type { ExceptionJson } from './document.js';
import {
  EMPTY_PART,
  isClosedPart,
  isPartBegun,
  partsOf as closedParts,
  readParts,
  type PartDraft,
  type PartField,
} from './closed-part.js';
import {
  clock,
  readDate,
  readTimes,
  type DateProblem,
  type Stretch,
  type TimesProblem,
} from './fields.js';

/** What happens; two of them are closures, of a day or of a part of it. */
export const DEEDS = ['closed', 'hours', 'closed-part', 'appointment', 'as-usual'] as const;
export type Deed = (typeof DEEDS)[number];

export interface ExceptionDraft {
  readonly from: string;
  readonly through: string;
  readonly deed: Deed;
  readonly times: string;
  /** The parts of the day that are closed. */
  readonly parts: readonly PartDraft[];
  /** For all offices, or for those that are named. */
  readonly scope: 'all' | 'some';
  readonly offices: readonly string[];
  readonly reason: string;
  readonly reasonEn: string;
  /** It takes the place of this one. */
  readonly replaces?: ExceptionJson;
}

export interface ExceptionProblem {
  readonly field: 'from' | 'through' | 'times' | 'offices' | 'reason' | PartField;
  readonly problem: DateProblem | TimesProblem | 'before' | 'none-chosen' | 'only-english';
  readonly found: string;
}

export const EMPTY_DRAFT: ExceptionDraft = {
  from: '',
  through: '',
  deed: 'closed',
  times: '',
  parts: [EMPTY_PART],
  scope: 'all',
  offices: [],
  reason: '',
  reasonEn: '',
};

/** Whether the hours of the day are filled in. */
export function mayHaveTimes({ deed }: ExceptionDraft): boolean {
  return deed === 'hours' || deed === 'appointment';
}

/** Whether anything has been filled in. */
export function isBegun(draft: ExceptionDraft): boolean {
  const { from, through, times, parts, reason, reasonEn } = draft;
  const isFilled = [from, through, times, reason, reasonEn].some((text) => text.trim() !== '');
  return isFilled || parts.some(isPartBegun);
}

export function problemsOf(draft: ExceptionDraft, today: EpochDay): readonly ExceptionProblem[] {
  const problems: ExceptionProblem[] = [];
  const from = readFrom(draft, today);
  if ('problem' in from) problems.push({ field: 'from', ...from });
  if (draft.through.trim() !== '') {
    const through = readDate(draft.through, today);
    if ('problem' in through) problems.push({ field: 'through', ...through });
    else if ('value' in from && through.value < from.value) {
      problems.push({ field: 'through', problem: 'before', found: draft.through.trim() });
    }
  }
  if (draft.scope === 'some' && draft.offices.length === 0) {
    problems.push({ field: 'offices', problem: 'none-chosen', found: '' });
  }
  if (draft.deed === 'closed-part') problems.push(...readParts(draft.parts).problems);
  const times = mayHaveTimes(draft) ? readTimes(draft.times) : { value: [] };
  if ('problem' in times) problems.push({ field: 'times', ...times });
  else if (draft.deed === 'hours' && times.value.length === 0) {
    problems.push({ field: 'times', problem: 'missing', found: '' });
  }
  if (draft.reason.trim() === '' && draft.reasonEn.trim() !== '') {
    problems.push({ field: 'reason', problem: 'only-english', found: '' });
  }
  return problems;
}

/** What a draft without problems says, as a document writes it. */
export function exceptionOf(draft: ExceptionDraft, today: EpochDay): ExceptionJson {
  const [from, through] = [dayOf(draft, 'from', today), dayOf(draft, 'through', today)];
  const times = timesIn(draft);
  const { lv: _, en: __, ...otherLanguages } = textsOf(draft.replaces);
  const [lv, en] = [draft.reason.trim(), draft.reasonEn.trim()];
  return {
    kind: draft.deed === 'closed-part' ? 'closed' : draft.deed,
    from: formatDay(from ?? today),
    ...(through !== undefined && through !== from && { through: formatDay(through) }),
    ...(times.length > 0 && {
      times: times.map(([start, end]) => [clock(start), clock(end)] as const),
    }),
    ...(lv && { reason: { lv, ...(en && { en }), ...otherLanguages } }),
    ...(draft.scope === 'some' && { offices: draft.offices }),
  };
}

function timesIn(draft: ExceptionDraft): readonly Stretch[] {
  if (draft.deed === 'closed-part') return readParts(draft.parts).value;
  const read = mayHaveTimes(draft) ? readTimes(draft.times) : { value: [] };
  return 'value' in read ? read.value : [];
}

/** The day that is meant, as far as it is understood. */
export function dayOf(
  draft: ExceptionDraft,
  field: 'from' | 'through',
  today: EpochDay,
): EpochDay | undefined {
  const read = field === 'from' ? readFrom(draft, today) : readDate(draft.through, today);
  return 'value' in read ? read.value : undefined;
}

/** @param typed how times are typed */
export function draftOf(exception: ExceptionJson, typed: (time: string) => string): ExceptionDraft {
  const { kind, from, through, times = [], offices } = exception;
  const { lv = '', en = '' } = textsOf(exception);
  const isPart = isClosedPart(exception);
  return {
    from: dateTyped(from),
    through: through === undefined ? '' : dateTyped(through),
    deed: isPart ? 'closed-part' : kind,
    times: isPart ? '' : times.map((each) => each.map(typed).join('–')).join(', '),
    parts: isPart ? closedParts(times, typed) : [EMPTY_PART],
    scope: offices ? 'some' : 'all',
    offices: offices ?? [],
    reason: lv,
    reasonEn: en,
    replaces: exception,
  };
}

/** One that has begun already may be mended, though its first day is past. */
function readFrom(draft: ExceptionDraft, today: EpochDay): ReturnType<typeof readDate> {
  const { replaces } = draft;
  const isKept = replaces !== undefined && draft.from.trim() === dateTyped(replaces.from);
  return isKept ? { value: parseDay(replaces.from) } : readDate(draft.from, today);
}

function dateTyped(iso: string): string {
  const { year, month, day } = partsOf(parseDay(iso));
  return `${day}.${String(month).padStart(2, '0')}.${year}.`;
}

function textsOf(exception: ExceptionJson | undefined): Readonly<Record<string, string>> {
  const reason = exception?.reason ?? {};
  return typeof reason === 'string' ? { lv: reason } : reason;
}
