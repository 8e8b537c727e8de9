// Faults that browsers and pages make while a message is on its way.

/** Milliseconds by which somebody sets a clock. */
const SHIFTS = [-86_400_000, -3_600_000, 0, 3_600_000, 86_400_000];

/**
 * @typedef {object} Visit
 * @property {import('puppeteer-core').Page} page
 * @property {() => Promise<import('puppeteer-core').Page>} open another page of the same visitor
 * @property {{ waits: boolean, saysKept: boolean }} seen
 * @property {() => number} random
 *
 * @typedef {object} Scenario
 * @property {boolean} [blocksCookies]
 * @property {(page: import('puppeteer-core').Page) => Promise<unknown>} [prepare] before the page is opened
 * @property {(visit: Visit) => Promise<import('puppeteer-core').Page>} disturb in the middle of whatever it is;
 *   gives the page in which the visitor goes on
 */

/** @type {Record<string, Scenario>} */
export const scenarios = {
  /** Pages are reloaded and closed. */
  'closed pages': { disturb: leave },

  /** The site clears its storage. Who is told that nothing is kept does not leave the page. */
  'cleared storage': {
    disturb: async (visit) => {
      const { page, seen, random } = visit;
      if (random() < 0.4) return seen.waits && seen.saysKept ? leave(visit) : page;
      await page.evaluate(() => fetch('/logout').then((answer) => answer.text()));
      return page;
    },
  },

  /** An application moves the form about in its page. */
  'moved forms': {
    disturb: async (visit) => {
      const { page, random } = visit;
      if (random() < 0.2) return leave(visit);
      await page.evaluate(() => {
        const form = document.querySelector('atd-feedback-form');
        const places = [...document.querySelectorAll('.place')];
        places.find((place) => !place.contains(form)).append(form);
      });
      return page;
    },
  },

  /** The visitor blocks all cookies: then the page may keep nothing, and says so. */
  'blocked cookies': { blocksCookies: true, disturb: async ({ page }) => page },

  /** The clock is set while a page waits, and is another one in the next page. */
  'changed clocks': {
    prepare: (page) => page.evaluateOnNewDocument(shiftedClock, SHIFTS),
    disturb: async (visit) => {
      const { page, random } = visit;
      if (random() < 0.3) return leave(visit);
      await page.evaluate(() => window.setClock());
      return page;
    },
  },
};

async function leave({ page, open, random }) {
  if (random() < 0.5) {
    await page.reload().catch(() => undefined);
    return page;
  }
  const next = await open();
  await page.close();
  return next;
}

/** Runs in the page. The computer's own clock cannot be set from here. */
function shiftedClock(shifts) {
  const Real = Date;
  let shift = 0;
  window.setClock = () => (shift = shifts[Math.floor(Math.random() * shifts.length)]);
  window.setClock();
  const now = () => Real.now() + shift;
  globalThis.Date = class extends Real {
    static now = now;

    constructor(...values) {
      super(...(values.length > 0 ? values : [now()]));
    }
  };
}
