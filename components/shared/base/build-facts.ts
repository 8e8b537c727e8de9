/**
 * Facts that the build fills in. These are the values for npm and for tests from source; in the CDN files the
 * build replaces them.
 */
import { isServer as isLitOnServer } from 'lit';

/** The version of the package; a test holds it against package.json. */
export const VERSION = '0.1.0' as string;

/** Whether the code runs on a server, which renders and has no page. */
export const isServer: boolean = isLitOnServer;

/** The address of `standard.json` beside the script; what comes from npm has none and requests nothing by itself. */
export const siblingUrl = undefined as string | undefined;

/** The fingerprint of that document as it is shipped, whose content is built in. */
export const builtInFingerprint = '' as string;

/** By the name of an element the files that it needs, the last with its class; by the name of a lazy file its own. */
export const FILES: Readonly<Record<string, readonly string[]>> = {};
