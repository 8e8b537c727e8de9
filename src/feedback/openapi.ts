/**
 * The OpenAPI 3.1 description of the receiver, for authors of receivers and of clients. The build writes it
 * beside the modules; no module of an element may import it.
 */
import { MAX_BYTES, MAX_CHARACTERS, type FieldError } from './check.js';
import { errorFields, formSchema, submissionSchema, type Schema } from './openapi-fields.js';

const RULES: Readonly<Record<FieldError['rule'], string>> = {
  missing: 'it is required and absent',
  'too-long': 'it has more characters than `limit`',
  malformed: 'it does not match the schema',
};

const ABOUT = `Receives feedback from citizens, sent by \`<atd-feedback-form>\` or by any other client. An \
institution may run a receiver of its own: any server that follows this description is one.`;

const POST = `Stores a submission once and confirms it with a receipt.

**Once for each \`id\`.** A request with the same text and the same \`id\` gets the same receipt, however often it is \
sent and whatever the order of its fields; \`website\` and \`seconds\` may differ. Another text under a stored \
\`id\` is refused with 409, and the stored one stays: send it under a new \`id\`, with the first one in \
\`supersedes\`. So a client that gets no response, or 408, 425, 429 or any 5xx, sends the same request again.

**Before the rules are applied,** line breaks become one character, control characters and bidi controls are \
removed, and white space at both ends is trimmed. A field that is then empty counts as absent. The schemas describe \
the result.

**From pages of other origins** JSON is sent without credentials and with no header but \`content-type\`: a \
preflight asks for \`POST\` and \`content-type\` alone. The receiver allows the origins that its institution has \
configured, no others, and lets their pages read \`retry-after\`. A form without a script needs none of that.`;

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const ID = '3f0c2d54-8a51-4f0e-9c7b-5d1f6a2b7e90';
const message = 'Gaidīju stundu.';
const receipt = {
  reference: '7K4M-XW2P',
  receivedAt: '2026-11-25T10:00:00.000Z',
  replyBy: '2026-12-09',
};

/** A refusal as a problem document of RFC 9457; a form, which is no other type (415), gets it as a page. */
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
      ...(status !== 415 && page('The same as a page, for a form.')),
    },
  };
}

function page(description: string): Schema {
  return { 'text/html': { schema: { description, type: 'string' } } };
}

const responses: Schema = {
  201: {
    description:
      'The submission is stored, now or by an earlier request. A form gets a page with the receipt.',
    content: {
      'application/json': { schema: ref('Receipt'), example: receipt },
      ...page('The receipt as a page.'),
    },
  },
  400: refusal(
    400,
    'The request cannot be read',
    'The body is not JSON, or is not an object. Nothing is stored.',
  ),
  409: refusal(
    409,
    'The same id was sent with other words',
    'Another text is stored under this `id`, and stays.',
  ),
  413: refusal(
    413,
    'The request is too large',
    `The body has more than ${MAX_BYTES} bytes. Nothing is stored.`,
  ),
  415: refusal(
    415,
    'The request is neither JSON nor a form',
    'The body is of another type. Nothing is stored.',
  ),
  422: refusal(
    422,
    'Some fields are not as they should be',
    'Fields are missing or invalid. Nothing is stored.',
    { errors: [{ field: 'email', rule: 'malformed' }] },
  ),
  429: {
    ...refusal(
      429,
      'Too many requests',
      'Too many requests from one address in a short time. Nothing is stored; send the same again later.',
    ),
    headers: {
      'Retry-After': {
        description: 'Seconds to wait.',
        required: true,
        schema: { type: 'integer', minimum: 1 },
      },
    },
  },
  default: {
    description:
      'It is unknown whether the submission was stored. Send the same again: it is stored once.',
  },
};

const schemas: Schema = {
  Submission: submissionSchema,
  SubmissionForm: formSchema,
  Receipt: {
    description: 'The confirmation that the institution has stored the submission permanently.',
    type: 'object',
    required: ['reference', 'receivedAt'],
    properties: {
      reference: {
        description: 'The reference under which the institution finds it again.',
        type: 'string',
        minLength: 1,
      },
      receivedAt: { description: 'The instant of receipt.', type: 'string', format: 'date-time' },
      replyBy: {
        description: 'The date by which a reply is promised; absent where none is.',
        type: 'string',
        format: 'date',
      },
    },
  },
  Problem: {
    description: 'The reason for a refusal: a problem document of RFC 9457.',
    type: 'object',
    required: ['title', 'status'],
    properties: {
      type: { type: 'string', format: 'uri-reference', default: 'about:blank' },
      title: { type: 'string' },
      status: { type: 'integer', minimum: 400, maximum: 599 },
    },
  },
  FieldProblem: {
    description: 'A problem document that lists errors by field.',
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
        description: 'The maximum number of characters, where the rule is `too-long`.',
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
    summary: 'The server to which atd-widgets sends feedback from citizens',
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
        summary: 'Send a submission',
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
