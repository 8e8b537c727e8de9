/** The values of the fields, and the submission that they make. */
import { checkSubmission, type FieldError } from '../../src/feedback/check.js';
import { fieldsOf } from '../../src/feedback/fields.js';
import { KINDS, type Kind, type Submission } from '../../src/feedback/submission.js';

/** The fields in the order of the form. */
const FIELDS: readonly string[] = [
  ...['kind', 'rating', 'office', 'message', 'reply', 'email', 'telephone', 'website'],
];

/** Values as a form submits them: a text by the name of its field; fields without a choice are absent. */
export type Values = Readonly<Record<string, string>>;

/** The values that the page adds to a submission. */
export type Context = Readonly<Partial<Submission>> & { readonly id: string };

export function valuesOf(form: HTMLFormElement): Values {
  return readValues(Object.fromEntries(new FormData(form)));
}

/** @param value fields by their names; anything that is not a field or not text is ignored */
export function readValues(value: unknown): Values {
  const entries = Object.entries(fieldsOf(value)).filter(
    (entry): entry is [string, string] =>
      FIELDS.includes(entry[0]) && typeof entry[1] === 'string' && entry[1] !== '',
  );
  return Object.fromEntries(entries);
}

/** Whether the citizen has entered anything worth keeping. */
export function isWorthKeeping({ message, email, telephone, rating }: Values): boolean {
  return [message?.trim(), email, telephone, rating].some(Boolean);
}

/** Ratings get no reply; meetings always need contact details. */
export function wantsReply({ kind, reply }: Values): boolean {
  return kind === 'meeting' || (kind !== 'rating' && reply !== undefined);
}

/**
 * @returns the submission, or its errors in the order of the fields. Fields that the kind does not ask for
 *   are not sent, even if they were filled in before.
 */
export function submissionOf(
  values: Values,
  context: Context,
): { readonly submission?: Submission; readonly errors: readonly FieldError[] } {
  const { email, telephone, rating, website, ...rest } = values;
  const isAnswered = wantsReply(values);
  const { submission, errors } = checkSubmission({
    ...rest,
    // A field that is not visible must not prevent sending.
    website: website?.slice(0, 200),
    ...(values['kind'] === 'rating' && { rating }),
    ...(isAnswered && { email, telephone }),
    ...context,
  });
  const isReachable = submission?.email ?? submission?.telephone;
  if (submission && isAnswered && isReachable === undefined) {
    return { errors: [{ field: 'contact', rule: 'missing' }] };
  }
  return { ...(submission && { submission }), errors: inOrder(errors) };
}

/** Returns values with those of a submission added. */
export function prefilled(values: Values, submission: Partial<Submission> | undefined): Values {
  const { kind, rating, office, message, email, telephone } = submission ?? {};
  const reply = (email ?? telephone) === undefined ? undefined : 'yes';
  const entries = Object.entries({ kind, rating, office, message, email, telephone, reply });
  const given = entries.flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as const],
  );
  return { ...values, ...Object.fromEntries(given) };
}

/** Returns the values of the fields as a submission, valid or not, for the citizen's own use. */
export function draftOf(
  { kind, office, message, rating, email, telephone }: Values,
  id: string,
): Submission {
  const fields = { office, message, email, telephone, rating: rating && Number(rating) };
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  return { id, kind: kind ?? 'question', ...Object.fromEntries(given) } as Submission;
}

/** Returns the named kinds in their order; all kinds if none is named. */
export function kindsNamed(text: string): {
  readonly kinds: readonly Kind[];
  readonly unknown: readonly string[];
} {
  const words = text.split(/[\s,]+/).filter(Boolean);
  const isKind = (word: string): word is Kind => KINDS.includes(word as Kind);
  const kinds = [...new Set(words.filter(isKind))];
  return { kinds: kinds[0] ? kinds : KINDS, unknown: words.filter((word) => !isKind(word)) };
}

function inOrder(errors: readonly FieldError[]): readonly FieldError[] {
  const order = [...FIELDS.slice(0, 5), 'contact', ...FIELDS.slice(5)];
  const place = ({ field }: FieldError) => order.indexOf(field);
  return [...errors].sort((a, b) => place(a) - place(b));
}
