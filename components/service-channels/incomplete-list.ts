import { isServer } from '../shared/base/build-facts.js';

let isLogged = false;

/**
 * Logs, once a page and not on a server, that the standard announces a list of contacts and has none. This
 * is a fact about the data, and no warning. Its text is here, not among the messages that are loaded on demand:
 * ATD's own standard has such a list, so every visitor would load that file.
 */
export function logIncompleteList(): void {
  if (isLogged || isServer) return;
  isLogged = true;
  console.info(
    '<atd-service-channels>: the standard announces a list of ways to contact the institution, and has none ' +
      '(isIncomplete). Expected: the list that the institution publishes. Showing the ways that the standard ' +
      'names elsewhere.',
  );
}
