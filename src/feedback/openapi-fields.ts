/** JSON Schemas of a submission, derived from the rules that check it. */
import { MAX_CHARACTERS, PATTERNS } from './check.js';
import { KINDS, type Submission } from './submission.js';

export type Schema = Readonly<Record<string, unknown>>;
type Field = keyof Submission;

/** Descriptions of the fields, in the order of the documentation. */
const DESCRIPTIONS: Readonly<Record<Field, string>> = {
  id: 'UUID in lower case, created before the first attempt and repeated in every later one. The receiver assigns one to a form without it.',
  kind: 'The kind of feedback. `meeting` requests a meeting with the board; `rating` rates a service.',
  institution: 'Id of the receiving institution.',
  office: 'Id of the office concerned.',
  topic: 'Id of the point of the charter concerned.',
  rating: 'From 1, the worst, to 5. Required where `kind` is `rating`.',
  message: `The text. Required unless \`kind\` is \`rating\`. At most ${MAX_CHARACTERS} Unicode characters; one beyond the first plane counts once.`,
  email: 'Present where the citizen wants a reply.',
  telephone:
    'Present where the citizen wants a reply; written freely: seven to twenty digits, and other characters between them.',
  language: 'Primary language subtag of the page on which it was written.',
  page: 'URL of that page, without query and fragment.',
  service: 'The type of the service that was used.',
  supersedes: 'Id of an earlier submission that this one replaces.',
  website:
    'The honeypot, a hidden field. Leave it out: a submission with it is stored, and marked as possibly sent by a machine.',
  seconds: 'Seconds from the first input to sending, a whole number. Any other value is ignored.',
};

const EXAMPLES: Partial<Readonly<Record<Field, string>>> = {
  id: '3f0c2d54-8a51-4f0e-9c7b-5d1f6a2b7e90',
  institution: 'atd',
  office: 'riga',
  topic: 'tiesibas-3',
  email: 'anna@example.lv',
  telephone: '+371 67280485',
  language: 'lv',
  page: 'https://example.lv/kontakti',
};

const FIELDS = Object.keys(DESCRIPTIONS) as readonly Field[];

/**
 * JSON Schema has no flags, so their effect is written into the pattern. A test compares each pattern with
 * the check.
 */
function patternOf({ source, flags }: RegExp): string {
  const anyCase = (character: string) => `[${character.toUpperCase()}${character.toLowerCase()}]`;
  const parts = source.match(/\\.|[^\\]/gs) ?? [];
  return parts
    .map((part) => {
      if (flags.includes('s') && part === '.') return '[\\s\\S]';
      return flags.includes('i') && /^[a-z]$/i.test(part) ? anyCase(part) : part;
    })
    .join('');
}

/** The schema of a field in JSON. */
function ruleOf(field: Field): Schema {
  if (field === 'kind') return { type: 'string', enum: KINDS };
  if (field === 'rating') return { type: 'integer', minimum: 1, maximum: 5 };
  if (field === 'seconds') return { type: 'integer', minimum: 0 };
  // White space alone is not a message.
  if (field === 'message') return { type: 'string', pattern: '\\S', maxLength: MAX_CHARACTERS };
  const pattern = PATTERNS[field];
  return { type: 'string', ...(pattern && { pattern: patternOf(pattern) }) };
}

/** The schema of a field in a form, where every value is text and an empty one counts as absent. */
function formRuleOf(field: Field): Schema {
  if (field === 'rating') return { type: 'string', enum: ['', '1', '2', '3', '4', '5'] };
  if (field === 'message') return { type: 'string', maxLength: MAX_CHARACTERS };
  const rule = ruleOf(field);
  const { pattern } = rule;
  return typeof pattern === 'string' ? { ...rule, pattern: `^$|${pattern}` } : rule;
}

function describe(fields: readonly Field[], rule: (field: Field) => Schema): Schema {
  const entries = fields.map((field) => {
    const example = EXAMPLES[field];
    return [
      field,
      { description: DESCRIPTIONS[field], ...rule(field), ...(example && { examples: [example] }) },
    ];
  });
  return Object.fromEntries(entries) as Schema;
}

/** The conditions by kind: which fields are required. @param given the schema of a field that is present */
function needs(given: Schema): readonly Schema[] {
  const has = (field: Field): Schema => ({
    type: 'object',
    required: [field],
    properties: { [field]: given },
  });
  const isOf = (kind: Submission['kind']): Schema => ({
    type: 'object',
    required: ['kind'],
    properties: { kind: { const: kind } },
  });
  return [
    { if: isOf('rating'), then: has('rating'), else: has('message') },
    // A meeting needs somebody to agree it with.
    { if: isOf('meeting'), then: { anyOf: [has('email'), has('telephone')] } },
  ];
}

export const submissionSchema: Schema = {
  description: 'A submission as JSON. Unknown fields are ignored, and `null` counts as absent.',
  type: 'object',
  required: ['kind'],
  properties: describe(FIELDS, ruleOf),
  allOf: needs({}),
};

export const formSchema: Schema = {
  description:
    'A submission as a form without a script sends it: every field is text, and an empty one counts as absent. It usually has no `id`, so sending it twice makes two submissions.',
  type: 'object',
  required: ['kind'],
  properties: {
    // A form without a script cannot measure the time.
    ...describe(
      FIELDS.filter((field) => field !== 'seconds'),
      formRuleOf,
    ),
    reply: {
      description:
        'Whether the citizen wants a reply: any text means yes. Without it `email` and `telephone` are ignored and not stored, unless `kind` is `meeting`.',
      type: 'string',
    },
  },
  allOf: needs({ type: 'string', pattern: '\\S' }),
};

/** The names that an error may have in `field`: a field, or `contact` for e-mail and telephone. */
export const errorFields: readonly string[] = [...FIELDS, 'contact'];
