/** JSON Schemas of a submission, derived from the rules that check it. */
import { MAX_CHARACTERS, PATTERNS } from './check.js';
import { KINDS, type Submission } from './submission.js';

export type Schema = Readonly<Record<string, unknown>>;
type Field = keyof Submission;

/** Descriptions of the fields, in the order of the documentation. */
const DESCRIPTIONS: Readonly<Record<Field, string>> = {
  id: 'UUID in lower case, made before the first attempt to send and the same in every later one. A post without one gets one from the receiver.',
  kind: 'What it is. `meeting` asks for a meeting with the board; `rating` is the rating of a service.',
  institution: 'Id of the institution that it is for.',
  office: 'Id of the office that it is about.',
  topic: 'Id of the point of the charter that it is about.',
  rating: 'From 1, the worst, to 5. Needed where `kind` is `rating`.',
  message: `The words. Needed unless \`kind\` is \`rating\`. At most ${MAX_CHARACTERS} characters, one beyond the first plane of Unicode counted once.`,
  email: 'Where an answer is wanted.',
  telephone:
    'Where an answer is wanted, as people write it: seven to twenty digits, and what stands among them.',
  language: 'Primary language subtag of the page on which it was written.',
  page: 'Address of that page, without query and fragment.',
  service: 'Of what type the service is that was used.',
  supersedes: 'Id of an earlier submission in whose place this one comes.',
  website:
    'What stands in a field that nobody sees. Leave it out: what comes with it is kept, and marked as perhaps sent by a machine.',
  seconds:
    'How long it took to write, from the first touch to the sending. What is no such number is read over.',
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
  description:
    'What a citizen writes, as JSON. Fields that are not named here are read over, and `null` is as good as nothing.',
  type: 'object',
  required: ['kind'],
  properties: describe(FIELDS, ruleOf),
  allOf: needs({}),
};

export const formSchema: Schema = {
  description:
    'What a citizen writes, as a form without a script sends it: every field is text, and an empty one is as good as none. Usually without an `id`: two posts are then two submissions.',
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
        'Whether a reply is wanted: any text says so. Without it `email` and `telephone` are read over and not kept, unless `kind` is `meeting`.',
      type: 'string',
    },
  },
  allOf: needs({ type: 'string', pattern: '\\S' }),
};

/** The names that an error may have in `field`: a field, or `contact` for e-mail and telephone. */
export const errorFields: readonly string[] = [...FIELDS, 'contact'];
