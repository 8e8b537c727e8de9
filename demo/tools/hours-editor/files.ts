/** Hours from elsewhere, and for elsewhere: the standard document, schema.org, the notation of OpenStreetMap. */
import { formatDay, parseDay } from '../../../src/calendar/civil.js';
import { describe } from '../../../src/schedule/describe.js';
import type { Exception, RegularHours } from '../../../src/schedule/model.js';
import { parseRules } from '../../../src/schedule/osm/guess.js';
import { formatHours } from '../../../src/schedule/osm/format-hours.js';
import { ScheduleSyntaxError } from '../../../src/schedule/osm/syntax-error.js';
import { hoursOf } from '../../../src/schedule/rules/hours.js';
import { readSchemaOrg } from '../../../src/schedule/schema-org/read.js';
import { writeSchemaOrg } from '../../../src/schedule/schema-org/write.js';
import { parseStandard, type Issue } from '../../../src/standard/document/index.js';
import { DAYS_AHEAD, type Place } from './places.js';
import type { ExceptionJson, Json } from './document.js';
import { clock } from './fields.js';

export type Imported =
  | { readonly kind: 'document'; readonly document: Json }
  | {
      readonly kind: 'hours';
      /** Nothing where there are special days alone. */
      readonly hours?: RegularHours;
      readonly exceptions: readonly ExceptionJson[];
    }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  /** Perhaps with what was meant. */
  | { readonly kind: 'unreadable'; readonly correction?: string };

export function readAny(text: string): Imported {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return readNotation(text.trim());
  }
  const { department, formatVersion } = Object(json) as Json;
  if (department !== undefined || formatVersion !== undefined) {
    const { standard, issues } = parseStandard(json);
    return standard ? { kind: 'document', document: json as Json } : { kind: 'invalid', issues };
  }
  try {
    const { hours, exceptions } = readSchemaOrg(json);
    const isRegular = hours.rules.length > 0;
    return {
      kind: 'hours',
      ...(isRegular && { hours }),
      exceptions: exceptions.map(exceptionJson),
    };
  } catch {
    return { kind: 'unreadable' };
  }
}

function readNotation(text: string): Imported {
  try {
    return { kind: 'hours', hours: hoursOf(parseRules(text)), exceptions: [] };
  } catch (error) {
    const correction = error instanceof ScheduleSyntaxError ? error.correction : undefined;
    return { kind: 'unreadable', ...(correction !== undefined && { correction }) };
  }
}

function exceptionJson(exception: Exception): ExceptionJson {
  const { kind, from, through = from } = exception;
  const spans = 'spans' in exception ? (exception.spans ?? []) : [];
  return {
    kind,
    from,
    ...(through !== from && { through }),
    ...(spans.length > 0 && {
      times: spans.map(([start, end]) => [clock(start), clock(end % 1440 || 1440)] as const),
    }),
  };
}

export const FORMATS = ['document', 'schema-org', 'notation'] as const;
export type Format = (typeof FORMATS)[number];

export interface Exported {
  readonly text: string;
  readonly fileName: string;
  /** Not all could be said. */
  readonly isLossy: boolean;
}

/** As it is saved, and as people read it. */
export function printDocument(document: Json): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

export function exportSchemaOrg({ id, rules }: Place, from: number): Exported {
  const range = { from: formatDay(from), through: formatDay(from + DAYS_AHEAD - 1) };
  const { node, lost } = writeSchemaOrg(describe(rules, range), rules.hours);
  return {
    text: `${JSON.stringify(node, null, 2)}\n`,
    fileName: `${id}.schema-org.json`,
    isLossy: lost.length > 0,
  };
}

export function exportNotation({ id, rules }: Place, from: number): Exported {
  const isLossy = rules.exceptions.some(
    ({ from: first, through = first }) => parseDay(through) >= from,
  );
  return { text: formatHours(rules.hours), fileName: `${id}.opening_hours.txt`, isLossy };
}
