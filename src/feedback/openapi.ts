/**
 * The OpenAPI 3.1 description of the receiver, for authors of receivers and of clients. The build writes it
 * beside the modules; no module of an element may import it.
 */
import { MAX_BYTES, MAX_CHARACTERS, type FieldError } from './check.js';
import { errorFields, formSchema, submissionSchema, type Schema } from './openapi-fields.js';

const RULES: Readonly<Record<FieldError['rule'], string>> = {
  missing: 'it is needed and not there',
  'too-long': 'it has more characters than `limit`',
  malformed: 'it is not of the form that is asked for',
};

const ABOUT = `What citizens write to an institution, from \`<atd-feedback-form>\` or from anybody else. \
An institution may put a receiver of its own in this one's place: whatever keeps to this is one.`;

const POST = `Takes a submission once, keeps it, and says so with a receipt.

**Once for each \`id\`.** The same words under the same \`id\` are answered with the same receipt, however often \
and in whatever order of their fields they come; \`website\` and \`seconds\` are not words. Other words under an \
\`id\` that is there are refused with 409, and what is there stays as it is: send them under a new \`id\`, with \
the first in \`supersedes\`. So whoever gets no answer, or 408, 425, 429 or any 5xx, sends the same again.

**Before the rules are applied,** line breaks become one character, control characters and marks that turn the \
direction of writing are taken away, and white space at both ends goes. What is empty then is as good as not \
there. The schemas say how it looks afterwards.

**From pages of other origins** JSON is sent without credentials and with no header but \`content-type\`: a \
preflight asks for \`POST\` and \`content-type\` alone. The receiver allows the origins that its institution has \
named, no others, and lets their pages read \`retry-after\`. A form without a script needs none of that.`;

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const ID = '3f0c2d54-8a51-4f0e-9c7b-5d1f6a2b7e90';
const message = 'Gaidīju stundu.';
const receipt = {
  reference: '7K4M-XW2P',
  receivedAt: '2026-11-25T10:00:00.000Z',
  replyBy: '2026-12-09',
};

/** A refusal as a problem document of RFC 9457. */
function refusal(status: number, title: string, description: string, more: Schema = {}): Schema {
  return {
    description,
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            ref(status === 422 ? 'FieldProblem' : 'Problem'),
            { type: 'object', properties: { status: { const: status } } },
          ],
        },
        example: { type: 'about:blank', title, status, ...more },
      },
    },
  };
}

const page = (description: string): Schema => ({
  'text/html': { schema: { description, type: 'string' } },
});

const invalid = refusal(
  422,
  'Some fields are not as they should be',
  'Fields are missing or not as they should be. Nothing was kept. A form gets a page.',
  { errors: [{ field: 'email', rule: 'malformed' }] },
);

const responses: Schema = {
  201: {
    description: 'It is kept, or was already. A form gets a page that says so.',
    content: {
      'application/json': { schema: ref('Receipt'), example: receipt },
      ...page('The receipt for a person to read.'),
    },
  },
  400: refusal(
    400,
    'The request cannot be read',
    'The body is no JSON, or is JSON and no object. Nothing was kept.',
  ),
  409: refusal(
    409,
    'The same id was sent with other words',
    'Other words are kept under this `id`, and stay.',
  ),
  413: refusal(
    413,
    'The request is too large',
    `The body has more than ${MAX_BYTES} bytes. Nothing was kept.`,
  ),
  415: refusal(
    415,
    'The request is neither JSON nor a form',
    'The body is of another type. Nothing was kept.',
  ),
  422: {
    ...invalid,
    content: { ...(invalid['content'] as Schema), ...page('The same for a person to read.') },
  },
  429: {
    ...refusal(
      429,
      'Too many requests',
      'Too much came from one address in too short a time. Nothing was kept; the same may be sent again later.',
    ),
    headers: {
      'Retry-After': {
        description: 'After how many seconds.',
        required: true,
        schema: { type: 'integer', minimum: 1 },
      },
    },
  },
  default: {
    description: 'Nobody knows whether it was kept. The same may be sent again: it is taken once.',
  },
};

const schemas: Schema = {
  Submission: submissionSchema,
  SubmissionForm: formSchema,
  Receipt: {
    description: 'What the institution says when it has what was sent, and has it for good.',
    type: 'object',
    required: ['reference', 'receivedAt'],
    properties: {
      reference: {
        description: 'By which the institution finds it again.',
        type: 'string',
        minLength: 1,
      },
      receivedAt: { description: 'When it was received.', type: 'string', format: 'date-time' },
      replyBy: {
        description: 'By when an answer is promised, where one is.',
        type: 'string',
        format: 'date',
      },
    },
  },
  Problem: {
    description: 'Why it was not taken: a problem document of RFC 9457.',
    type: 'object',
    required: ['title', 'status'],
    properties: {
      type: { type: 'string', format: 'uri-reference', default: 'about:blank' },
      title: { type: 'string' },
      status: { type: 'integer', minimum: 400, maximum: 599 },
    },
  },
  FieldProblem: {
    description: 'A problem document that names what is wrong by field.',
    allOf: [
      ref('Problem'),
      {
        type: 'object',
        required: ['errors'],
        properties: { errors: { type: 'array', minItems: 1, items: ref('FieldError') } },
      },
    ],
  },
  FieldError: {
    type: 'object',
    required: ['field', 'rule'],
    properties: {
      field: {
        description: 'The name of the field; `contact` is `email` or `telephone`.',
        type: 'string',
        enum: errorFields,
      },
      rule: {
        description: Object.entries(RULES)
          .map(([rule, words]) => `\`${rule}\`: ${words}`)
          .join('; '),
        type: 'string',
        enum: Object.keys(RULES),
      },
      limit: {
        description: 'Of what is too long: how many characters there may be.',
        type: 'integer',
        examples: [MAX_CHARACTERS],
      },
    },
  },
};

const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'A receiver of feedback',
    summary: 'Where atd-widgets sends what citizens write',
    description: ABOUT,
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    // The version of this interface, not of the package.
    version: '1.0.0',
  },
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  servers: [{ url: 'http://127.0.0.1:8000', description: 'The demo of `npm start`' }],
  paths: {
    '/feedback': {
      post: {
        operationId: 'sendFeedback',
        summary: 'Send what a citizen writes',
        description: POST,
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: ref('Submission'),
              example: { id: ID, kind: 'complaint', message, email: 'anna@example.lv' },
            },
            'application/x-www-form-urlencoded': {
              schema: ref('SubmissionForm'),
              example: { kind: 'complaint', message, email: 'anna@example.lv', reply: 'on' },
            },
          },
        },
        responses,
        // Anybody may send, without credentials.
        security: [],
      },
    },
  },
  components: { schemas },
};

/** The generated files by their paths in the package. */
export const published: Readonly<Record<string, object>> = {
  'schemas/feedback.openapi.json': openapi,
};
