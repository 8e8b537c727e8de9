/** Documents of institutions for tests, by their names. */
import {
  atd,
  parseStandard,
  writeStandard,
  type Standard,
  type StandardDocument,
} from '../../../src/standard/index.js';
import { library } from './library.js';
import { municipality } from './municipality.js';

const SAMPLES = {
  atd: () => writeStandard(atd),
  municipality: () => structuredClone(municipality),
  library: () => structuredClone(library),
};

/**
 * `atd`: ATD's own standard, which elements show that name no other. `municipality`: three offices, exceptions,
 * channels, a charter and a privacy note; its council is closed on 23 December 2026. `library`: one office and its
 * hours, in Latvian alone.
 */
export type SampleName = keyof typeof SAMPLES;

/**
 * Returns a document as an institution publishes it.
 * @returns a copy of its own, which the test may change
 * @throws RangeError if there is no such sample
 */
export function sampleDocument(name: SampleName): StandardDocument {
  if (!Object.hasOwn(SAMPLES, name)) {
    const known = Object.keys(SAMPLES).join(', ');
    throw new RangeError(`There is no sample "${name as string}". Expected one of: ${known}.`);
  }
  return SAMPLES[name]();
}

/**
 * Returns a standard for the property `standard` of an element.
 * @param document the name of a sample, or a document
 * @throws Error if the document cannot be used, with its issues
 */
export function sampleStandard(document: SampleName | StandardDocument): Standard {
  const isName = typeof document === 'string';
  const { standard, issues } = parseStandard(isName ? sampleDocument(document) : document);
  const problems = issues.map(
    ({ path, found, expected }) => `${path}: ${found}; expected ${expected}`,
  );
  if (!standard || problems.length > 0) {
    throw new Error(['The document has issues.', ...problems].join('\n'));
  }
  return standard;
}
