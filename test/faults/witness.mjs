// Compares the words of a form with the state of the browser.

/** A word may be wrong for the moment in which the browser tells the page what it has done; not for so many looks. */
const MAX_LOOKS = 60;

/** Remembers what is said wrongly, until it is mended. */
export class Witness {
  #looks = 0;

  /** @throws {Error} where something wrong is still said */
  see({ untrue = [] } = {}) {
    this.#looks = untrue.length > 0 ? this.#looks + 1 : 0;
    if (this.#looks > MAX_LOOKS) throw new Error(`It is still said wrongly: ${untrue.join('; ')}`);
  }
}

/**
 * Reads the state of the visitor's own message from the form; runs in the page.
 * @returns {Promise<{ reference?: string, canPress?: boolean, waits?: boolean, saysKept?: boolean, untrue: string[] }>}
 */
export async function look(own) {
  const root = document.querySelector('atd-feedback-form')?.shadowRoot;
  const read = () => root?.querySelector('[part="base"]')?.textContent ?? '';
  const said = read();
  const entries = said.includes('Ziņojums glabājas šajā ierīcē') ? await outbox() : [];
  const drafts = attempt(() => [...Object.values(sessionStorage), ...Object.values(localStorage)]);
  const receipt = root?.querySelector('[part="receipt"]');
  const facts = {
    'Ziņojums glabājas šajā ierīcē': entries.some(
      ({ state, submission }) => state === 'waiting' && submission.message === own,
    ),
    'Melnraksts septiņas dienas glabājas': (drafts ?? []).some((draft) => draft.includes(own)),
    Paldies: Boolean(receipt),
    'Iestāde vēl nav apstiprinājusi': !receipt,
    'Šis pārlūks ziņojumu neglabā': !receipt,
  };
  const untrue = Object.keys(facts).filter(
    (words) => said.includes(words) && read().includes(words) && !facts[words],
  );
  if (receipt) {
    // The receipt of another message is closed.
    const isOwn = receipt.innerText.includes(own);
    if (!isOwn) receipt.querySelector(':scope > button').click();
    return {
      reference: isOwn ? receipt.querySelector('[part="reference"]').innerText : undefined,
      untrue,
    };
  }
  const button = root?.querySelector('[part~="submit"]');
  return {
    canPress: button?.getAttribute('aria-disabled') === 'false',
    waits: Boolean(root?.querySelector('[part="waiting"]')),
    saysKept: said.includes('Ziņojums glabājas šajā ierīcē'),
    untrue,
  };

  function attempt(task) {
    try {
      return task();
    } catch {
      return undefined;
    }
  }

  function outbox() {
    return new Promise((resolve) => {
      const opening = window.indexedDB.open('atd-widgets-outbox-2', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('entries');
      opening.onerror = () => resolve([]);
      opening.onsuccess = () => {
        const all = opening.result.transaction('entries').objectStore('entries').getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result);
        };
        all.onerror = () => resolve([]);
      };
    });
  }
}
