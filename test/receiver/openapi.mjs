// The packaged OpenAPI description of the receiver, and checks of responses by it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';

export const file = fileURLToPath(import.meta.resolve('atd-widgets/schemas/feedback.openapi.json'));
export const described = JSON.parse(readFileSync(file, 'utf8'));
export const { post } = described.paths['/feedback'];
export const FORM = 'application/x-www-form-urlencoded';

const PATTERN_OF_FORMAT = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
  'uri-reference': /^[^\s<>"{}|\\^`]*$/,
};

// What it does not know or has to guess is an error.
const ajv = new Ajv({ strict: true, allErrors: true, formats: PATTERN_OF_FORMAT });
// The schemas lie in what is none itself: what stands around them is known, too.
ajv.addVocabulary(Object.keys(described));
ajv.addSchema(described, 'described');

/** @param {string} pointer to a schema in the description, as `$ref` has it */
export const checkOf = (pointer) => ajv.compile({ $ref: `described${pointer}` });

const escaped = (key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** The check of a schema that lies under these keys. */
export const checkAt = (...keys) => checkOf(`#/${keys.map(escaped).join('/')}`);

const operation = ['paths', '/feedback', 'post'];
export const takes = Object.fromEntries(
  Object.keys(post.requestBody.content).map((type) => [
    type,
    checkAt(...operation, 'requestBody', 'content', type, 'schema'),
  ]),
);

/**
 * Asserts that an answer is one that is described for its status, by its type, its headers and its body.
 * @param {Response} answer
 * @returns {Promise<{ status: number, type: string, body: any }>}
 */
export async function conforming(answer) {
  const { status, headers } = answer;
  const response = post.responses[status];
  assert.ok(response, `no answer with ${status} is described`);
  const [type] = headers.get('content-type').split(';');
  assert.ok(response.content[type], `no ${type} with ${status} is described`);
  for (const [name, { required, schema }] of Object.entries(response.headers ?? {})) {
    const value = headers.get(name);
    assert.ok(value !== null || !required, `${name} is not there`);
    assert.ok(ajv.validate(schema, Number(value)), `${name}: ${value}`);
  }
  const text = await answer.text();
  const body = type === 'text/html' ? text : JSON.parse(text);
  const check = checkAt(...operation, 'responses', status, 'content', type, 'schema');
  assert.ok(check(body), `${text}: ${ajv.errorsText(check.errors)}`);
  return { status, type, body };
}
