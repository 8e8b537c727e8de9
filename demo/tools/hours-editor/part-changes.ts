/**
 * Compares two parts of a document value by value, whatever they are, so that no difference is left out: what has no
 * rule of its own is named by the names of its parts.
 */
import type { LocalizedText } from '../../../src/text.js';
import { sameJson, type Json } from './document.js';
import { PART_NAMES, SILENT_NAMES, WHOLE_NAMES, type PartName } from './part-names.js';

/** One step to a part: its name, or the number of an item in a list, from 1. */
export type Step = PartName | number;

export interface PartChange {
  readonly kind: 'part';
  readonly path: readonly Step[];
  /** Nothing where it is not there. */
  readonly before: unknown;
  readonly after: unknown;
}

/** The same items in another order. */
export interface OrderChange {
  readonly kind: 'order';
  readonly path: readonly Step[];
}

/** A part that this library does not know, and so shows nowhere. */
export interface UnknownPart {
  readonly kind: 'unknown-part';
  readonly name: string;
}

export type Difference = PartChange | OrderChange | UnknownPart;

/** @param skipped names on this level that are compared elsewhere */
export function differences(
  before: unknown,
  after: unknown,
  path: readonly Step[] = [],
  skipped: readonly string[] = [],
): readonly Difference[] {
  if (sameValue(before, after)) return [];
  if (isList(before) && isList(after)) return listDifferences(before, after, path);
  const isWhole = !isObject(before) || !isObject(after) || isOneOf(WHOLE_NAMES, path.at(-1));
  if (isWhole) return [{ kind: 'part', path, before, after }];
  return namesIn(before, after)
    .filter((name) => !skipped.includes(name))
    .flatMap((name): readonly Difference[] => {
      const [old, now] = [before[name], after[name]];
      if (sameValue(old, now)) return [];
      if (isOneOf(SILENT_NAMES, name)) return differences(old, now, path);
      if (!isOneOf(PART_NAMES, name)) return [{ kind: 'unknown-part', name }];
      return differences(old, now, [...path, name]);
    });
}

/** Items with identifiers are compared with their like, lists of words as a whole, and all others in turn. */
function listDifferences(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly Step[],
): readonly Difference[] {
  const all = [...before, ...after];
  if (all.every((each) => typeof each !== 'object')) return [{ kind: 'part', path, before, after }];
  if (!all.every((each) => isObject(each) && typeof each['identifier'] === 'string')) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, at) =>
      differences(before[at], after[at], [...path, at + 1]),
    ).flat();
  }
  const [old, now] = [before as readonly Json[], after as readonly Json[]];
  return [
    ...pairs(old, now).flatMap(([a, b]) => {
      const number = b ? now.indexOf(b) : a ? old.indexOf(a) : 0;
      return differences(a, b, [...path, number + 1]);
    }),
    ...(isReordered(old, now) ? [{ kind: 'order', path } as const] : []),
  ];
}

/** The same identifiers together. */
export function pairs(
  before: readonly Json[],
  after: readonly Json[],
): readonly (readonly [Json | undefined, Json | undefined])[] {
  const of = (list: readonly Json[], id: unknown) =>
    list.find(({ identifier }) => identifier === id);
  const ids = new Set([...before, ...after].map(({ identifier }) => identifier));
  return [...ids].map((id) => [of(before, id), of(after, id)]);
}

/** Whether what both have stands in another order. */
export function isReordered(before: readonly Json[], after: readonly Json[]): boolean {
  const ids = (list: readonly Json[]) => list.map(({ identifier }) => identifier);
  const [old, now] = [ids(before), ids(after)];
  const common = (list: readonly unknown[], others: readonly unknown[]) =>
    list.filter((id) => others.includes(id));
  return !sameJson(common(old, now), common(now, old));
}

/** A text in Latvian alone may be written in two ways. */
export function sameValue(a: unknown, b: unknown): boolean {
  return sameJson(plain(a), plain(b));
}

/** A text by language is one value. */
function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !isList(value) && !('lv' in value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** In the order of `PART_NAMES`; what is not among them last. */
function namesIn(before: Json, after: Json): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const known = PART_NAMES.filter((name) => names.has(name));
  return [...known, ...[...names].filter((name) => !isOneOf(PART_NAMES, name))];
}

function plain(value: unknown): unknown {
  if (isList(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const names = Object.keys(value);
  if (String(names) === 'lv') return (value as LocalizedText).lv;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
}

function isOneOf<T extends string>(list: readonly T[], name: unknown): name is T {
  return (list as readonly unknown[]).includes(name);
}
