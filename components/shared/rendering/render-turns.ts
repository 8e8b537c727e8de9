/**
 * Renders of many elements one after another, with pauses in which the browser paints and answers: a page with a
 * hundred of them would stand still for more than a tenth of a second otherwise.
 */

/** Time for renders in one task of the browser: with what is in the task besides, it stays below 50 ms. */
const BUDGET_MS = 10;

const waiting: (() => void)[] = [];
/** The end of the budget of the present task; `undefined` before the first render in it. */
let end: number | undefined;
/** Held for as long as the page lives: a port that nobody holds may be collected with its message. */
let channel: MessageChannel | undefined;

/**
 * Runs a render now, or in a later task where this one has taken its time; in the order of the calls.
 * @returns what the render gives
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
    // However slow the device is, each task renders one.
    waiting.shift()?.();
  }
  while (waiting[0] && performance.now() < end) waiting.shift()?.();
}

/** By a message, without the delay that a browser adds to timers. */
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
