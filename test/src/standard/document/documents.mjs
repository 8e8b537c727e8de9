/** Standard documents to read, and to break. */
import { municipality as sample } from '../../../../components/testing/samples/municipality.js';
import { published as files } from '../../../../src/standard/document/published.js';

export const schema = files['schemas/standard.json'];
export const published = structuredClone(files['cdn/standard.json']);
export const municipality = structuredClone(sample);

/** A copy with something else at a path such as "department.1.name", or at its keys. */
export function changed(document, path, value) {
  const copy = structuredClone(document);
  const keys = typeof path === 'string' ? path.split('.') : [...path];
  const last = keys.pop();
  const place = keys.reduce((at, key) => at[key], copy);
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy;
}

/** The offices that were read. */
export const idsOf = ({ standard }) => standard.offices.map(({ id }) => id);

/** Where the issues are. */
export const pathsOf = ({ issues }) => issues.map(({ path }) => path);
