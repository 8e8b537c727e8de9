// The rules of OpenAPI 3.1 for the parts in use; a part without a rule here is a mistake.

const text = { type: 'string', minLength: 1 };
const ref = (name) => ({ $ref: `#/$defs/${name}` });
const mapOf = (name, keys = text) => ({
  type: 'object',
  minProperties: 1,
  propertyNames: keys,
  additionalProperties: ref(name),
});
const exactly = (required, properties) => ({
  type: 'object',
  required,
  properties,
  additionalProperties: false,
});

/** Of a schema the dialect's own meta-schema says what is right. */
const schema = { $ref: 'https://json-schema.org/draft/2020-12/schema' };

export const rules = {
  ...exactly(['openapi', 'info', 'paths'], {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: ref('info'),
    jsonSchemaDialect: { const: 'https://json-schema.org/draft/2020-12/schema' },
    servers: { type: 'array', items: exactly(['url'], { url: text, description: text }) },
    paths: mapOf('path', { type: 'string', pattern: '^/' }),
    components: exactly([], {
      schemas: mapOf('schema', { type: 'string', pattern: '^[a-zA-Z0-9._-]+$' }),
    }),
  }),
  $defs: {
    schema,
    info: exactly(['title', 'version'], {
      title: text,
      summary: text,
      description: text,
      license: exactly(['name'], { name: text, identifier: text }),
      version: text,
    }),
    path: exactly([], { post: ref('operation') }),
    operation: exactly(['responses'], {
      operationId: text,
      summary: text,
      description: text,
      requestBody: exactly(['content'], { required: { type: 'boolean' }, content: ref('content') }),
      responses: mapOf('response', { type: 'string', pattern: '^([1-5]\\d\\d|default)$' }),
      security: { type: 'array', items: { type: 'object' } },
    }),
    response: exactly(['description'], {
      description: text,
      headers: mapOf('header'),
      content: ref('content'),
    }),
    header: exactly(['schema'], {
      description: text,
      required: { type: 'boolean' },
      schema: ref('schema'),
    }),
    content: mapOf('media', { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' }),
    media: exactly(['schema'], { schema: ref('schema'), example: true }),
  },
};
