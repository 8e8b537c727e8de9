/**
 * Renders many elements one after another, with pauses in which the browser paints and handles input: a page
 * with a hundred of them would otherwise be blocked for more than a tenth of a second.
 */

/** The time for renders in one task of the browser; with the rest of the task it stays below 50 ms. */
const BUDGET_MS = 10;

const waiting: (() => void)[] = [];
/** The end of the budget of the present task; `undefined` before its first render. */
let end: number | undefined;
/** Kept as long as the page lives: a port without references may be collected together with its message. */
let channel: MessageChannel | undefined;

/**
 * Runs a render now, or in a later task if the budget of this one is used up; renders keep the order of the
 * calls.
 * @returns the result of the render
 */
export function inTurn<T>(render: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    waiting.push(() => {
      try {
        resolve(render());
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    });
    renderWaiting();
  });
}

function renderWaiting(): void {
  if (end === undefined) {
    end = performance.now() + BUDGET_MS;
    afterThisTask();
    // Each task runs at least one render, even on a slow device.
    waiting.shift()?.();
  }
  while (waiting[0] && performance.now() < end) waiting.shift()?.();
}

/** Uses a message, since a browser delays timers. */
function afterThisTask(): void {
  if (!channel) {
    channel = new MessageChannel();
    channel.port1.onmessage = () => {
      end = undefined;
      if (waiting[0]) renderWaiting();
    };
  }
  channel.port2.postMessage(undefined);
}
