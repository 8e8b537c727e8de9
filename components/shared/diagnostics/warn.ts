import type { MessageName } from './messages.js';

let logging: Promise<unknown> = Promise.resolve();

/**
 * Logs a message to the integrator. The sentences are fetched only when there is something to say, so
 * that a page in order does not pay for them; a detail may be a promise for the same reason.
 */
export function warn(element: Element, name: MessageName, ...details: readonly unknown[]): void {
  const said = Promise.all([import('./messages.js'), ...details]).then(([{ logOnce }, ...known]) =>
    logOnce(element, name, known),
  );
  logging = Promise.allSettled([logging, said]);
}

/** Resolves once all that there is to say is said. */
export function messagesLogged(): Promise<unknown> {
  return logging;
}
