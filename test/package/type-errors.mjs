/** The type checker, as strict as a consumer may have it. */
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const ownTsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/**
 * Checks files in a consumer's project, with all libraries.
 * @param tsc the compiler, of another version
 * @returns the errors of TypeScript, '' if there are none
 */
export function typeErrors(consumer, sources, options = {}, tsc = ownTsc) {
  for (const [name, text] of Object.entries(sources)) consumer.write(name, text);
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    ...options,
  };
  consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files: Object.keys(sources) }));
  try {
    execFileSync(process.execPath, [tsc, '-p', '.'], { cwd: consumer.root, encoding: 'utf8' });
    return '';
  } catch (error) {
    return error.stdout;
  }
}
