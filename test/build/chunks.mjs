/** The files of dist/cdn/ and what each imports, read from the files themselves. */

import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parseAst } from 'rollup/parseAst';

/** @typedef {{ file: string, text: string, size: number, imports: string[], later: string[] }} Chunk */

/** Bytes after brotli at its best, as a careful server sends a file. */
export function brotli(bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Every string in the code that names a file beside it, or in the folder of the version. */
function neighbours(node, found = new Set()) {
  if (node === null || typeof node !== 'object') return found;
  if (node.type === 'Literal' && /^\.\/[^?]+\.js$/.test(node.value))
    found.add(basename(node.value));
  for (const child of Object.values(node)) neighbours(child, found);
  return found;
}

/**
 * The chunks by their name without hash: `imports` are loaded with the chunk, `later` on demand.
 * @returns {Map<string, Chunk>}
 */
export function readChunks(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith('.js'));
  const files = paths.map((path) => basename(path));
  return new Map(
    paths.map((path, index) => {
      const file = files[index];
      const bytes = readFileSync(join(folder, path));
      const program = parseAst(bytes.toString());
      const imports = program.body.flatMap(({ source }) =>
        source ? [basename(source.value)] : [],
      );
      const later = [...neighbours(program)].filter((name) => !imports.includes(name));
      const name = file.replace(/(-[0-9a-f]{8})?\.js$/, '');
      return [
        name,
        {
          file,
          text: bytes.toString(),
          size: brotli(bytes),
          imports,
          later: later.filter((f) => files.includes(f)),
        },
      ];
    }),
  );
}

/** A chunk and all that its import statements bring, however deep. */
export function withImports(chunks, chunk, found = new Set()) {
  if (found.has(chunk)) return found;
  found.add(chunk);
  for (const file of chunk.imports) {
    const next = [...chunks.values()].find((c) => c.file === file);
    if (!next) throw new Error(`${chunk.file} imports ${file}, which is not in the folder.`);
    withImports(chunks, next, found);
  }
  return found;
}
