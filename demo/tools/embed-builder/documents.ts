/** What is fetched: the institution's document, and the checksums of the folder. */
import type { Standard } from '../../../src/standard/model.js';
import { parseStandard } from '../../../src/standard/document/index.js';
import type { Integrity } from './setting.js';

/** Nothing where it cannot be had or read. */
export async function fetchStandard(address: string): Promise<Standard | undefined> {
  const text = await fetchText(address);
  return text === undefined ? undefined : parseStandard(text).standard;
}

/** Nothing where it cannot be had, or is something else. */
export async function fetchIntegrity(base: string): Promise<Integrity | undefined> {
  try {
    const found = JSON.parse((await fetchText(`${base}integrity.json`)) ?? '') as Integrity;
    const isPlain = typeof found.version === 'string' && typeof found.files === 'object';
    return isPlain ? found : undefined;
  } catch {
    return undefined;
  }
}

async function fetchText(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
