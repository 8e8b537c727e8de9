import type { Letter, LetterStore } from './outbox.js';

/** Letters for as long as the page is open, where the browser keeps none. */
export function memoryStore(): LetterStore {
  const letters = new Map<string, Letter>();
  return {
    all: () => Promise.resolve([...letters.values()]),
    put: (letter) => {
      letters.set(letter.submission.id, letter);
      return Promise.resolve();
    },
    delete: (id) => {
      letters.delete(id);
      return Promise.resolve();
    },
  };
}
