/** Lets one page at a time send what waits for an endpoint. */

/**
 * Runs a task unless another page runs one under the name.
 * @returns whether the task has run
 * @throws what the task throws
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
 * Browsers refuse locks (SecurityError) wherever a page may keep nothing: with all cookies blocked, or in a frame
 * with an origin of its own. Then every page has its turn: a receiver takes the same submission once.
 * @returns gives the lock back; nothing where another page has it
 */
function acquire(name: string): Promise<(() => void) | undefined> {
  return new Promise((resolve) => {
    const hold = (lock: Lock | null) =>
      lock ? new Promise<void>((release) => resolve(release)) : resolve(undefined);
    const request = async () => navigator.locks.request(name, { ifAvailable: true }, hold);
    request().catch(() => resolve(() => undefined));
  });
}
