import { isServer } from '../shared/base/build-facts.js';

let isLogged = false;

/**
 * Logs, once a page and not on a server, that the standard announces a list of contacts and has none. It is
 * a fact about the data, so no warning; and since ATD's own standard is such a one, its text is not in the file
 * of messages, for which every visitor would wait.
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
