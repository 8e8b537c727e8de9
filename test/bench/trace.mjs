/**
 * How long the main thread of a page runs scripts and lays out, and its longest task, from Chromium's trace: the
 * counters of its Performance domain leave out what runs in microtasks, which is most of what Lit does. Times are
 * those of the thread, so what the rest of the machine does is not in them.
 */

const categories = [
  ...['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'toplevel'],
  'blink.user_timing', // where the page begins
];
const scripts =
  /^(EvaluateScript|FunctionCall|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint|v8\.(compile|compileModule|evaluateModule|run|callFunction|callAsConstructor))$/;
const layouts = /^(Layout|UpdateLayoutTree)$/;
/** With the microtasks behind it, which other events of that kind leave out. */
const tasks = /^RunTask$/;

/**
 * @param {import('puppeteer-core').Page} page
 * @param {() => Promise<void>} use goes to another page and waits there
 * @returns {Promise<{ scriptMs: number, layoutMs: number, tasksMs: number, longestTaskMs: number }>}
 */
export async function traced(page, use) {
  await page.tracing.start({ categories });
  await use();
  const text = Buffer.from(await page.tracing.stop()).toString();
  const { traceEvents: events } = JSON.parse(text);
  const { pid, tid, ts } = events.findLast(
    ({ name, args }) => name === 'navigationStart' && args.data?.documentLoaderURL === page.url(),
  );
  const onThread = events.filter(
    (each) => each.ph === 'X' && each.pid === pid && each.tid === tid && each.ts >= ts,
  );
  const named = (names) => outermost(onThread.filter(({ name }) => names.test(name)));
  return {
    scriptMs: sum(named(scripts)),
    layoutMs: sum(named(layouts)),
    tasksMs: sum(named(tasks)),
    longestTaskMs: Math.max(0, ...named(tasks).map(threadMs)),
  };
}

/** Events nest; what is inside another is counted with it. */
function outermost(events) {
  const found = [];
  let end = 0;
  for (const event of events.sort((a, b) => a.ts - b.ts || b.dur - a.dur)) {
    if (event.ts < end) continue;
    found.push(event);
    end = event.ts + event.dur;
  }
  return found;
}

const threadMs = ({ tdur = 0 }) => tdur / 1000;
const sum = (events) => events.reduce((total, event) => total + threadMs(event), 0);
