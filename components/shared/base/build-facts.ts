/**
 * Facts that the build fills in. These values apply to npm and to tests from source; in the CDN files the
 * build replaces them.
 */
import { isServer as isLitOnServer } from 'lit';

/** The version of the package; a test compares it with package.json. */
export const VERSION = '0.1.0' as string;

/**
 * Whether the code runs on a server, where there is no page. Lit takes Node for a server, also under jsdom and
 * happy-dom, which give it a page.
 */
export const isServer: boolean = (isLitOnServer as boolean) && !('document' in globalThis);

/** The address of `standard.json` beside the script; the npm package has none and requests nothing by itself. */
export const siblingUrl = undefined as string | undefined;

/** The fingerprint of the `standard.json` that comes with the script, whose content is built in. */
export const builtInFingerprint = '' as string;

/**
 * The files that an element needs, by its name, the last one with its class; the file of a lazy chunk, by its
 * name.
 */
export const FILES: Readonly<Record<string, readonly string[]>> = {};
