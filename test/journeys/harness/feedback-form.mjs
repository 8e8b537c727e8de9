// A feedback form in a page: what a visitor does with it, and what it says.

/** The form in a page, or another of several. */
const FORM = 'atd-feedback-form';

/**
 * Writes a complaint and presses send, as soon as the form is there.
 * @param {import('./page.mjs').Page} page
 */
export async function sendMessage(page, message, form = FORM) {
  await writeMessage(page, message, form);
  await press(page, 'Nosūtīt', form);
}

/** Writes, with the events of a person who types. */
export async function writeMessage(page, message, form = FORM) {
  await untilShown(page, '#_message', form);
  await page.evaluate(
    (selector, text) => {
      const root = document.querySelector(selector).shadowRoot;
      root.querySelector('[name="kind"]').click();
      const area = root.querySelector('#_message');
      area.focus();
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    },
    form,
    message,
  );
}

/** Presses the button with these words. */
export function press(page, words, form = FORM) {
  return page.waitFor(
    (selector, text) => {
      const root = document.querySelector(selector)?.shadowRoot;
      const buttons = [...(root?.querySelectorAll('button') ?? [])];
      const button = buttons.find(({ innerText }) => innerText.trim() === text);
      button?.click();
      return Boolean(button);
    },
    form,
    words,
  );
}

/** Waits for a part of the form, and gives its words. */
export function untilShown(page, selector, form = FORM) {
  return page.waitFor(
    (inner, outer) => {
      const part = document.querySelector(outer)?.shadowRoot?.querySelector(inner);
      return part && (part.innerText.trim() || true);
    },
    selector,
    form,
  );
}

/** Waits until the form says something. */
export function untilSaid(page, words, form = FORM) {
  return page.waitFor(
    (text, outer) =>
      document
        .querySelector(outer)
        ?.shadowRoot?.querySelector('[part="base"]')
        ?.innerText.includes(text),
    words,
    form,
  );
}

/** All that the form says, what is only heard as well. */
export function saidBy(page, form = FORM) {
  return page.evaluate((outer) => {
    const base = document.querySelector(outer).shadowRoot.querySelector('[part="base"]');
    return base.textContent.replace(/\s+/g, ' ');
  }, form);
}

/** Reads the outbox from the browser's database. */
export function outboxIn(page) {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = window.indexedDB.open('atd-widgets-outbox-2', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('entries');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/**
 * When the page has asked an address, by its own clock: milliseconds, in order.
 * @returns {Promise<number[]>}
 */
export function requestTimes(page, path) {
  return page.evaluate(
    (end) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith(end))
        .map(({ startTime }) => startTime)
        .sort((a, b) => a - b),
    path,
  );
}

/** A receiver that can be away, on the page's own server. */
export function receiverRoute() {
  const receiver = {
    /** Its answer instead of a receipt, if it is away. */
    away: undefined,
    /** The submissions that it has been sent, in order. */
    posted: [],
    /** Its receipts by the ids of submissions. */
    receipts: new Map(),
    route: ({ body }) => {
      const submission = JSON.parse(body);
      receiver.posted.push(submission);
      if (receiver.away) return receiver.away;
      const { receipts } = receiver;
      const receipt = receipts.get(submission.id) ?? {
        reference: `ABCD-${2345 + receipts.size}`,
        receivedAt: '2026-11-30T10:05:00.000Z',
      };
      receipts.set(submission.id, receipt);
      return { status: 201, body: receipt };
    },
  };
  return receiver;
}
