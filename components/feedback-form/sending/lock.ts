/** Lets only one page at a time send the waiting entries of an endpoint. */

/**
 * Runs a task unless another page is running one under the same name.
 * @returns whether the task has run
 * @throws the errors of the task
 */
export async function runAlone(name: string, task: () => Promise<void>): Promise<boolean> {
  const release = await acquire(name);
  if (!release) return false;
  try {
    await task();
  } finally {
    release();
  }
  return true;
}

/**
 * Acquires a lock. Browsers refuse locks (SecurityError) wherever a page may store nothing: with all cookies
 * blocked, or in a frame with an opaque origin. The task then runs without a lock, since a receiver accepts
 * the same submission only once.
 * @returns a function that releases the lock; nothing if another page holds it
 */
function acquire(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    const hold = (lock: Lock | null) =>
      lock ? new Promise<void>((release) => resolve(release)) : resolve(undefined);
    const request = async () => navigator.locks.request(name, { ifAvailable: true }, hold);
    request().catch(() => resolve(() => undefined));
  });
}
