/** What the build puts beside the modules: made from the schema and the data, so that all agree. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { atd } from '../atd/complete.js';
import { definitions, documentSchema } from './schema.js';
import { writeStandard } from './write.js';

/** By their paths in the package. */
export const published: Readonly<Record<string, object>> = {
  'schemas/standard.json': {
    ...toJsonSchema(documentSchema, {
      typeMode: 'input',
      // Whether a date exists is beyond JSON Schema.
      errorMode: 'ignore',
      target: 'draft-2020-12',
      definitions,
    }),
    title: 'A standard document of atd-widgets',
  },
  'cdn/standard.json': writeStandard(atd),
};
