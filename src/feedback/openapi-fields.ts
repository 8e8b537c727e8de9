/** What may be sent, as JSON Schema: of the very rules by which it is checked. */
import { MAX_CHARACTERS, PATTERNS } from './check.js';
import { KINDS, type Submission } from './submission.js';

export type Schema = Readonly<Record<string, unknown>>;
type Field = keyof Submission;

/** What each field is, in the order in which the documentation of it is read. */
const WORDS: Readonly<Record<Field, string>> = {
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

const FIELDS = Object.keys(WORDS) as readonly Field[];

/** JSON Schema has no flags: what they say is written into the pattern. A test holds each against the check. */
function patternOf({ source, flags }: RegExp): string {
  const anyCase = (letter: string) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`;
  const parts = source.match(/\\.|[^\\]/gs) ?? [];
  return parts
    .map((part) => {
      if (flags.includes('s') && part === '.') return '[\\s\\S]';
      return flags.includes('i') && /^[a-z]$/i.test(part) ? anyCase(part) : part;
    })
    .join('');
}

/** What a field holds in JSON. */
function ruleOf(field: Field): Schema {
  if (field === 'kind') return { type: 'string', enum: KINDS };
  if (field === 'rating') return { type: 'integer', minimum: 1, maximum: 5 };
  if (field === 'seconds') return { type: 'integer', minimum: 0 };
  // Not of white space alone.
  if (field === 'message') return { type: 'string', pattern: '\\S', maxLength: MAX_CHARACTERS };
  const pattern = PATTERNS[field];
  return { type: 'string', ...(pattern && { pattern: patternOf(pattern) }) };
}

/** What a field holds in a form: text, and nothing where nothing was filled in. */
function formRuleOf(field: Field): Schema {
  if (field === 'rating') return { type: 'string', enum: ['', '1', '2', '3', '4', '5'] };
  if (field === 'message') return { type: 'string', maxLength: MAX_CHARACTERS };
  const rule = ruleOf(field);
  const { pattern } = rule;
  return typeof pattern === 'string' ? { ...rule, pattern: `^$|${pattern}` } : rule;
}

function described(fields: readonly Field[], rule: (field: Field) => Schema): Schema {
  const entries = fields.map((field) => {
    const example = EXAMPLES[field];
    return [
      field,
      { description: WORDS[field], ...rule(field), ...(example && { examples: [example] }) },
    ];
  });
  return Object.fromEntries(entries) as Schema;
}

/** What is needed depends on the kind. @param given the schema of a field that is there */
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
    // A meeting is agreed with somebody.
    { if: isOf('meeting'), then: { anyOf: [has('email'), has('telephone')] } },
  ];
}

export const submissionSchema: Schema = {
  description:
    'What a citizen writes, as JSON. Fields that are not named here are read over, and `null` is as good as nothing.',
  type: 'object',
  required: ['kind'],
  properties: described(FIELDS, ruleOf),
  allOf: needs({}),
};

export const formSchema: Schema = {
  description:
    'What a citizen writes, as a form without a script sends it: every field is text, and an empty one is as good as none. Usually without an `id`: two posts are then two submissions.',
  type: 'object',
  required: ['kind'],
  properties: {
    // The clock of a form is a script.
    ...described(
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

/** What an error may name: a field, or both ways to reach somebody. */
export const errorFields: readonly string[] = [...FIELDS, 'contact'];
