/** Validates options from callers without a type checker; anything unknown is refused. */
import { parseDay } from '../calendar/civil.js';
import type { Exception } from './model.js';

const KINDS: Readonly<Record<Exception['kind'], 'spans' | 'no spans' | 'perhaps spans'>> = {
  closed: 'perhaps spans',
  hours: 'spans',
  appointment: 'spans',
  'as-usual': 'no spans',
};
const KEYS = ['kind', 'from', 'through', 'reason', 'spans', 'offices'];

/** @throws RangeError where the exception is invalid */
export function checkException(exception: Exception): void {
  const { kind, from, through = from } = exception;
  const spans: unknown = 'spans' in exception ? exception.spans : undefined;
  const refuse = (found: string, expected: string) => {
    throw new RangeError(`Exception of ${from}: found ${found}, expected ${expected}`);
  };
  const unknown = Object.keys(exception).find((key) => !KEYS.includes(key));
  if (unknown !== undefined) refuse(unknown, KEYS.join(', '));
  if (!Object.hasOwn(KINDS, kind)) refuse(`kind "${kind}"`, Object.keys(KINDS).join(', '));
  if (parseDay(through) < parseDay(from)) refuse(`through "${through}"`, 'a date not before from');
  if (spans === undefined) {
    if (KINDS[kind] === 'spans') refuse('no spans', 'minutes, for example [[600, 660]]');
  } else if (KINDS[kind] === 'no spans' || !isListOfSpans(spans)) {
    refuse(JSON.stringify(spans), 'spans in minutes since midnight, for example [[600, 660]]');
  }
}

function isListOfSpans(spans: unknown): boolean {
  const isMinutes = (value: unknown) => Number.isInteger(value);
  return (
    Array.isArray(spans) &&
    spans.every((span: unknown) => {
      if (!Array.isArray(span)) return false;
      const [start, end] = span as unknown[];
      const isSpan = isMinutes(start) && isMinutes(end);
      return isSpan && Number(start) >= 0 && Number(start) < Number(end) && Number(end) <= 2880;
    })
  );
}
