// Fails where a message lacks its translation, which lit-localize only warns of: no visitor may see a sentence
// in the wrong language. `npm run localize` ends with it, and so does every build.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { interchange, targetLocales } = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

/** The units of an XLIFF as lit-localize writes it: id, source, and target where there is one. */
export function unitsOf(xliff) {
  return [...xliff.matchAll(/<trans-unit id="([^"]+)"[^>]*>([\s\S]*?)<\/trans-unit>/g)].map(
    ([, id, body]) => ({
      id,
      source: /<source>([\s\S]*?)<\/source>/.exec(body)?.[1] ?? '',
      target: /<target[^>/]*>([\s\S]*?)<\/target>/.exec(body)?.[1],
    }),
  );
}

/** One line for each message without a translation. */
export function untranslatedIn(path, xliff) {
  return unitsOf(xliff)
    .filter(({ target }) => !target?.trim())
    .map(({ id, source }) => `${path}: no translation of "${source}" (${id})`);
}

function main() {
  const problems = targetLocales.flatMap((locale) => {
    const path = join(interchange.xliffDir, `${locale}.xlf`);
    return untranslatedIn(path, readFileSync(path, 'utf8'));
  });
  if (problems.length === 0) return;
  console.error(problems.join('\n'));
  console.error(
    `\n${problems.length} messages lack their <target>. Add it, and run npm run localize again.`,
  );
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
