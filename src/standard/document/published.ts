/**
 * The schema and the document that the build writes beside the modules; both are generated, so that schema,
 * data and code agree.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { atd } from '../atd/complete.js';
import { describedSchema } from './describe-schema.js';
import { DESCRIPTIONS, TYPES } from './descriptions.js';
import { definitions, documentSchema, FORMAT_VERSION } from './schema.js';
import { writeStandard } from './write.js';

const { $schema: dialect, ...schema } = toJsonSchema(documentSchema, {
  typeMode: 'input',
  // JSON Schema cannot check that a date exists.
  errorMode: 'ignore',
  target: 'draft-2020-12',
  definitions,
});

/** A document may name its schema; to everything else the name is an unknown property, which is ignored. */
const withName = {
  ...schema,
  properties: { $schema: { type: 'string', format: 'uri-reference' }, ...schema.properties },
};

/** The generated files by their paths in the package. */
export const published: Readonly<Record<string, object>> = {
  'schemas/standard.json': {
    $schema: dialect,
    $id: `urn:atd-widgets:standard:${FORMAT_VERSION}`,
    title: 'A standard document of atd-widgets',
    description:
      'The client-service standard of an institution: offices with their hours, exceptions, charter, channels.',
    ...describedSchema(withName, DESCRIPTIONS, TYPES),
  },
  'cdn/standard.json': writeStandard(atd),
};
