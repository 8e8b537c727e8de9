// Everything opened by a test file is closed when the file ends, whatever became of its tests.

import { after } from 'node:test';

const opened = new Set();

after(() => Promise.all([...opened].map((close) => close())));

/**
 * Promises that `close` is called once: by the test, or at the end of its file.
 * @param {() => Promise<void>} close
 * @returns {() => Promise<void>} what the test calls
 */
export function closedInTheEnd(close) {
  let closing;
  const once = () => {
    opened.delete(once);
    return (closing ??= close());
  };
  opened.add(once);
  return once;
}
