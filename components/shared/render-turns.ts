/**
 * Renders of many elements one after another, with pauses in which the browser paints and answers: a page with a
 * hundred of them would stand still for more than a tenth of a second otherwise.
 */

/** Time for renders in one task of the browser: with what is in the task besides, it stays below 50 ms. */
const BUDGET_MS = 10;

const waiting: (() => void)[] = [];
/** The end of the budget of the present task; `undefined` before the first render in it. */
let end: number | undefined;

/** Runs a render now, or in a later task where this one has taken its time; in the order of the calls. */
export function inTurn(render: () => unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting.push(() => {
      try {
        render();
        resolve();
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
    afterThisTask(() => {
      end = undefined;
      if (waiting[0]) renderWaiting();
    });
  }
  while (waiting[0] && performance.now() < end) waiting.shift()?.();
}

/** Without the delay that a browser adds to timers. */
function afterThisTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(undefined);
}
