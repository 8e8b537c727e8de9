/** Publishes documents and their schemas as data. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const ofBuild = (path) => import(pathToFileURL(resolve('.build', path)));

/** A document as it is published. */
export const asText = (json) => `${JSON.stringify(json, null, 2)}\n`;

/** The schema of a standard document, ATD's own standard as one, and the description of the receiver. */
export const documents = {
  name: 'documents',
  async generateBundle() {
    for (const path of ['src/standard/document/published.js', 'src/feedback/openapi.js']) {
      const { published } = await ofBuild(path);
      for (const [fileName, json] of Object.entries(published)) {
        this.emitFile({ type: 'asset', fileName, source: asText(json) });
      }
    }
  },
};

/** The fingerprint of `standard.json` as it is shipped. */
export async function builtInFingerprint() {
  const [{ published }, { fingerprint }] = await Promise.all(
    ['published.js', 'fingerprint.js'].map((name) => ofBuild(`src/standard/document/${name}`)),
  );
  return fingerprint(asText(published['cdn/standard.json']));
}
