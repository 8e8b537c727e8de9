// How long what was received is kept: not longer than the institution says that it keeps it.

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * Deletes what was received more than so many days ago.
 * @param {{ forget: (before: string) => Promise<number> }} storage
 * @param {{ days: number, now: number }} age
 * @returns how many there were
 */
export async function deleteExpired(storage, { days, now }) {
  return storage.forget(new Date(now - days * DAY_MS).toISOString());
}

/**
 * @param {{ storage: object, days: number, now: () => number }} options
 * @returns {() => Promise<void>} to be called on every use; deletes at once and then at most once an hour
 */
export function retention({ storage, days, now }) {
  if (!(days > 0 && Number.isFinite(days))) throw new RangeError(`${days} is not a number of days`);
  let last = -Infinity;
  let running = Promise.resolve();
  return () => {
    if (now() - last < HOUR_MS) return running;
    last = now();
    // Nobody is turned away because something old could not be deleted; the next hour tries again.
    running = deleteExpired(storage, { days, now: last }).then(
      () => undefined,
      (error) => console.error('What has expired could not be deleted:', error),
    );
    return running;
  };
}
