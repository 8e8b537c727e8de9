/**
 * What is in the address, so that a link shows another clerk the same: the step, the office, and what is
 * to be published. It is behind the "#", and so it reaches no server and no log.
 */
import * as v from 'valibot';
import { policySchema } from '../../../src/standard/document/place-schemas.js';
import { exceptionSchema } from '../../../src/standard/document/schema.js';
import type { Edit, ExceptionJson, HoursJson, PolicyJson } from './document.js';

export const STEPS = ['exceptions', 'week', 'policy', 'preview', 'files', 'review'] as const;
export type Step = (typeof STEPS)[number];

export interface Place {
  readonly step: Step;
  readonly office: string;
  readonly edits: readonly Edit[];
  /** There was something in the address that is no edit. */
  readonly isBroken?: true;
}

/** Longer addresses get lost in letters and chats. */
export const LONGEST = 8000;

const hoursSchema = v.strictObject({
  openingHours: v.exactOptional(v.string()),
  openingHoursSpecification: v.exactOptional(v.array(v.looseObject({}))),
  publicHolidays: v.exactOptional(v.picklist(['closed', 'unknown'])),
});
/** By one letter each, for an address is short. */
const editSchema = v.union([
  v.tuple([v.literal('+'), exceptionSchema]),
  v.tuple([v.literal('-'), exceptionSchema]),
  v.tuple([v.literal('h'), v.string(), hoursSchema]),
  v.tuple([v.literal('p'), v.nullable(v.string()), policySchema]),
  v.tuple([v.literal('c')]),
]);

export function readAddress(hash: string): Place {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''));
  const step = STEPS.find((each) => each === parameters.get('step')) ?? 'exceptions';
  const office = parameters.get('office') ?? '';
  const { edits, isBroken } = readEdits(parameters.get('changes') ?? '');
  return { step, office, edits, ...(isBroken && { isBroken }) };
}

/** @returns the part behind "#", and whether what is to be published had room in it */
export function writeAddress({ step, office, edits }: Place): {
  readonly hash: string;
  readonly isWhole: boolean;
} {
  const parameters = new URLSearchParams({ step });
  if (office) parameters.set('office', office);
  const changes = edits.length > 0 ? encoded(edits) : '';
  const isWhole = changes.length <= LONGEST;
  if (changes && isWhole) parameters.set('changes', changes);
  return { hash: `#${parameters}`, isWhole };
}

function readEdits(text: string): { edits: readonly Edit[]; isBroken?: true } {
  if (text === '') return { edits: [] };
  try {
    if (text.length > LONGEST) return { edits: [], isBroken: true };
    return editsIn(JSON.parse(decoded(text)));
  } catch {
    return { edits: [], isBroken: true };
  }
}

/** Reads edits as `writtenEdits` writes them; what is none is left out. */
export function editsIn(list: unknown): { edits: readonly Edit[]; isBroken?: true } {
  if (!Array.isArray(list)) return { edits: [], isBroken: true };
  const edits = (list as unknown[]).flatMap((each) =>
    v.is(editSchema, each) ? [editOf(each as unknown as Written)] : [],
  );
  return { edits, ...(edits.length < list.length && { isBroken: true }) };
}

/** Edits as JSON, short. */
export function writtenEdits(edits: readonly Edit[]): readonly unknown[] {
  return edits.map(writtenEdit);
}

type Written =
  | readonly ['+' | '-', ExceptionJson]
  | readonly ['h', string, HoursJson]
  | readonly ['p', string | null, PolicyJson]
  | readonly ['c'];

function editOf(written: Written): Edit {
  switch (written[0]) {
    case '+':
      return { kind: 'add', exception: written[1] };
    case '-':
      return { kind: 'remove', exception: written[1] };
    case 'h':
      return { kind: 'hours', office: written[1], hours: written[2] };
    case 'p':
      return {
        kind: 'policy',
        ...(written[1] !== null && { office: written[1] }),
        policy: written[2],
      };
    case 'c':
      return { kind: 'confirm-holidays' };
  }
}

function writtenEdit(edit: Edit): Written {
  switch (edit.kind) {
    case 'add':
      return ['+', edit.exception];
    case 'remove':
      return ['-', edit.exception];
    case 'hours':
      return ['h', edit.office, edit.hours];
    case 'policy':
      return ['p', edit.office ?? null, edit.policy];
    case 'confirm-holidays':
      return ['c'];
  }
}

/** Letters, digits, "-" and "_" alone: whatever is done to links on their way leaves these as they are. */
function encoded(edits: readonly Edit[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(writtenEdits(edits)));
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function decoded(text: string): string {
  const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(letters, (letter) => letter.charCodeAt(0)),
  );
}
