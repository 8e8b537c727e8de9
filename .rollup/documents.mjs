/** What the build publishes as data, and what its scripts know of that. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { slashed } from './files.mjs';

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

/** What lies beside the loader is one folder up from the files of a version. */
export const besideLoader = (version) => ({
  name: 'beside-loader',
  async transform(_, id) {
    if (!slashed(id).endsWith('/components/shared/hosted-at.js')) return null;
    const [{ published }, { fingerprint }] = await Promise.all(
      ['published.js', 'fingerprint.js'].map((name) => ofBuild(`src/standard/document/${name}`)),
    );
    const shipped = fingerprint(asText(published['cdn/standard.json']));
    const ownFolder = `/\\/${version.replaceAll('.', '\\.')}\\/[^/]*$/`;
    const folder = `import.meta.url.replace(${ownFolder}, '/')`;
    const code = `export const hostedAt = new URL('standard.json', ${folder}).href;
      export const shipped = ${JSON.stringify(shipped)};`;
    return { code, map: null };
  },
});
