/** Checks JSON-LD against schema.org: its vocabulary as types, and the compiler that checks them. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** Only a file in the repository finds the types in its node_modules; it is never written. */
const FILE = join(dirname(fileURLToPath(import.meta.url)), 'documents.virtual.ts');
const OPTIONS = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2022.d.ts'],
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/**
 * @param documents by name
 * @returns by the same names what is wrong in each, nothing where it is right
 */
export function complaintsOf(documents) {
  // The compiler takes its time, and many of them are the same.
  const texts = [...new Set(Object.values(documents).map((each) => JSON.stringify(each)))];
  const constants = texts.map((text, index) => `export const d${index}: Graph = ${text};`);
  const source = ["import type { Graph } from 'schema-dts';", ...constants].join('\n');
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === FILE || fileExists(name);
  host.getSourceFile = (name, ...rest) =>
    name === FILE ? ts.createSourceFile(name, source, ...rest) : getSourceFile(name, ...rest);
  const complaints = new Map(texts.map((text) => [text, []]));
  const program = ts.createProgram([FILE], OPTIONS, host);
  for (const { file, start, messageText } of ts.getPreEmitDiagnostics(program)) {
    const message = ts.flattenDiagnosticMessageText(messageText, '\n');
    const line = file?.fileName === FILE && file.getLineAndCharacterOfPosition(start).line;
    if (!line) throw new Error(message);
    complaints.get(texts[line - 1]).push(message);
  }
  return new Map(
    Object.entries(documents).map(([name, each]) => [name, complaints.get(JSON.stringify(each))]),
  );
}
