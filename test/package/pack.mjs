/** Packs the package as it would be published. */
import { execFileSync } from 'node:child_process';
import { npm } from '../../.scripts/npm.mjs';

/**
 * @param {string} folder where the packed file goes
 * @returns {{ filename: string, files: { path: string }[] }} the name of the packed file, and the files in it
 */
export function pack(folder) {
  const [command, args, options] = npm('pack', '--json', '--silent', '--pack-destination', folder);
  const packed = execFileSync(command, args, {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(packed)[0];
}
