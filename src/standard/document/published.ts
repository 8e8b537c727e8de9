/**
 * The schema and the document that the build writes beside the modules; both are generated, so that schema,
 * data and code agree.
 */
import { toJsonSchema } from '@valibot/to-json-schema';
import { atd } from '../atd/complete.js';
import { definitions, documentSchema } from './schema.js';
import { writeStandard } from './write.js';

/** The generated files by their paths in the package. */
export const published: Readonly<Record<string, object>> = {
  'schemas/standard.json': {
    ...toJsonSchema(documentSchema, {
      typeMode: 'input',
      // JSON Schema cannot check that a date exists.
      errorMode: 'ignore',
      target: 'draft-2020-12',
      definitions,
    }),
    title: 'A standard document of atd-widgets',
  },
  'cdn/standard.json': writeStandard(atd),
};
