/** Writes the published documents and schemas. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ofBuild = (path) => import(pathToFileURL(resolve('.build', path)));

/** Modules that say what is published, by file. */
const PUBLISHING = [
  'src/standard/document/published.js',
  'src/feedback/openapi.js',
  'components/testing/samples/published.js',
];

/** The published text of a document. */
export const asText = (json) => `${JSON.stringify(json, null, 2)}\n`;

/**
 * Writes the schema of a standard document with an example, ATD's own standard as a document, and the
 * description of the receiver.
 */
export const documents = {
  name: 'documents',
  async generateBundle() {
    for (const path of PUBLISHING) {
      const { published } = await ofBuild(path);
      for (const [fileName, json] of Object.entries(published)) {
        this.emitFile({ type: 'asset', fileName, source: asText(json) });
      }
    }
  },
};

/** The fingerprint of the built-in `standard.json`. */
export async function builtInFingerprint() {
  const [{ published }, { fingerprint }] = await Promise.all(
    ['published.js', 'fingerprint.js'].map((name) => ofBuild(`src/standard/document/${name}`)),
  );
  return fingerprint(asText(published['cdn/standard.json']));
}
