/** Logs warnings to the integrator, with messages that are loaded on demand. */
import type { MessageName } from './messages.js';

let logging: Promise<unknown> = Promise.resolve();

/**
 * Logs a message to the integrator. The messages are loaded only when one is logged, so that a correct page
 * does not pay for them; a detail may be a promise for the same reason.
 */
export function warn(element: Element, name: MessageName, ...details: readonly unknown[]): void {
  const message = Promise.all([import('./messages.js'), ...details]).then(
    ([{ logOnce }, ...resolved]) => logOnce(element, name, resolved),
  );
  logging = Promise.allSettled([logging, message]);
}

/** Resolves once all pending messages are logged. */
export function messagesLogged(): Promise<unknown> {
  return logging;
}
