/** The files that the build writes for people who look for an example of a document. */
import { municipality } from './municipality.js';

export const published: Readonly<Record<string, object>> = {
  'schemas/standard.example.json': municipality,
};
