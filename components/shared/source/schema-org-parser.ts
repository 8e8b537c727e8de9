/** Parses hours in the vocabulary of schema.org. */
export { readSchemaOrg } from '../../../src/schedule/schema-org/read.js';
