/** Parses one OpeningHoursSpecification: its days, its times and its validity. */
import { parseDay, type EpochDay, type Weekday } from '../../calendar/civil.js';
import type { Span } from '../model.js';
import { readClosing, readOpening } from './clock.js';
import {
  isNode,
  localName,
  refuse,
  textOf,
  valueOf,
  valuesOf,
  type Located,
  type Node,
} from './json-ld.js';

export interface Specification {
  /** In order; absent for every day. */
  readonly weekdays?: readonly Weekday[];
  readonly holidays: boolean;
  /** Absent if closed. */
  readonly span?: Span;
  /** First and last day of validity. */
  readonly from?: EpochDay;
  readonly through?: EpochDay;
  readonly path: string;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
/** "PublicHolidays" is the term of schema.org, "PublicHoliday" a common mistake. */
const HOLIDAYS = /^publicholidays?$/i;
const A_DAY = 'a day such as Monday, or PublicHolidays';
const A_DATE = 'a date such as 2026-12-24';
/** The range of dates that rules can express. */
const EARLIEST = parseDay('1900-01-01');
const LATEST = parseDay('9979-12-31');

/** @throws SchemaOrgError where anything in it is not understood. */
export function readSpecification(node: Located<Node>): Specification {
  const names = valuesOf(node, 'dayOfWeek').map((each) => ({ ...each, value: nameOf(each) }));
  const days = names.filter(({ value }) => !HOLIDAYS.test(value)).map(weekdayOf);
  const isForEveryDay = names.length === 0;
  const from = readDate(valueOf(node, 'validFrom'));
  const through = readDate(valueOf(node, 'validThrough'));
  if (from !== undefined && through !== undefined && through < from) {
    refuse(valueOf(node, 'validThrough') ?? node, 'a date that is not before validFrom');
  }
  const span = readSpan(node);
  return {
    ...(!isForEveryDay && { weekdays: [...new Set(days)].sort() }),
    holidays: names.length > days.length,
    ...(span && { span }),
    ...(from !== undefined && { from }),
    ...(through !== undefined && { through }),
    path: node.path,
  };
}

function readSpan(node: Located<Node>): Span | undefined {
  const opens = valueOf(node, 'opens');
  const closes = valueOf(node, 'closes');
  if (!opens && !closes) return undefined;
  if (!opens) return refuse({ value: undefined, path: node.path }, 'opens beside closes');
  if (!closes) return refuse({ value: undefined, path: node.path }, 'closes beside opens');
  const [start, end] = [readOpening(opens), readClosing(closes)];
  if (start !== end) return [start, end > start ? end : end + 1440];
  return start === 0 ? undefined : refuse(closes, 'another time than that of opens');
}

/** The local name, "Monday", of "Monday", "https://schema.org/Monday" or `{ "@id": "schema:Monday" }`. */
function nameOf(located: Located): string {
  const { value, path } = located;
  const node = isNode(located) ? (value as Node) : undefined;
  return localName(
    textOf({ value: node ? (node['@id'] ?? node['name']) : value, path }, A_DAY).trim(),
  );
}

/** The weekday by its whole name or the beginning of it: "Mo" as in the compact form, "Mon", "Thurs". */
function weekdayOf({ value, path }: Located<string>): Weekday {
  const name = value.toLowerCase();
  const index = WEEKDAYS.findIndex(
    (weekday) => name.length >= 2 && weekday.toLowerCase().startsWith(name),
  );
  if (index < 0) refuse({ value, path }, A_DAY);
  return (index + 1) as Weekday;
}

/** The day of a date, or of a date with a time. */
function readDate(located: Located | undefined): EpochDay | undefined {
  if (!located) return undefined;
  const text = textOf(located, A_DATE).trim();
  try {
    const day = parseDay(text.replace(/T\d\d:\d\d.*$/, ''));
    if (day >= EARLIEST && day <= LATEST) return day;
  } catch {
    // The refusal below reports it.
  }
  return refuse(located, A_DATE);
}
