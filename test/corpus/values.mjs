/** Real values of OpenStreetMap, which lie beside the project where they are to be had. */
import { existsSync, readFileSync } from 'node:fs';

export const CORPUS = new URL('../../../shared/cases/corpus/valid.txt', import.meta.url);

/**
 * @param {string | URL} file one value a line, perhaps with the number of its uses before a tab
 * @returns {string[] | undefined} nothing where there is no such file
 */
export function valuesIn(file) {
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => line.slice(line.indexOf('\t') + 1));
}
