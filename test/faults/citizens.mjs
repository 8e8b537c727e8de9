// Simulates citizens who write, press send, lose patience, reload and close pages, and read the messages.

import { setTimeout as sleep } from 'node:timers/promises';
import { look, Witness } from './witness.mjs';

/**
 * One citizen after another at one browser of their own.
 * @param {object} options
 * @param {import('puppeteer-core').BrowserContext} options.context
 * @param {string} options.url of a page with the form
 * @param {import('./scenarios.mjs').Scenario} options.scenario
 * @param {readonly string[]} options.messages to be sent, one after the other
 * @param {() => number} options.random
 * @param {AbortSignal} options.signal ends it all
 * @returns {Promise<{ message: string, reference: string }[]>} what they were told
 * @throws {Error} where something is said that is not true, or nothing is heard of a message
 */
export async function citizens({ context, url, scenario, messages, random, signal }) {
  const told = [];
  const open = async () => {
    const page = await context.newPage();
    await scenario.prepare?.(page);
    await page.goto(url);
    return page;
  };
  let page = await open();
  for (const message of messages) {
    const witness = new Witness();
    let reference;
    while (!reference) {
      if (signal.aborted) throw new Error(`Nothing was heard of: ${message}`);
      const seen = await page.evaluate(look, message).catch(() => undefined);
      witness.see(seen);
      if (seen?.reference) ({ reference } = seen);
      else if (seen?.canPress) await press(page, message, random);
      else if (seen?.waits && random() < 0.3) await comeBack(page);
      if (!reference && seen && random() < 0.08) {
        page = await scenario.disturb({ page, open, seen, random });
      }
      await sleep(20 + random() * 60);
    }
    told.push({ message, reference });
    await page.evaluate(renew).catch(() => undefined);
  }
  return told;
}

/** Writes, unless it stands there, and presses send: sometimes twice. */
async function press(page, message, random) {
  const isTwice = random() < 0.2;
  await page
    .evaluate(
      (own, twice) => {
        const root = document.querySelector('atd-feedback-form').shadowRoot;
        const area = root.querySelector('#_message');
        root.querySelector('#_kind-complaint').click();
        if (area.value !== own) {
          area.focus();
          area.value = own;
          area.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        }
        const button = root.querySelector('[part~="submit"]');
        button.click();
        if (twice) button.click();
      },
      message,
      isTwice,
    )
    .catch(() => undefined);
}

/** The network is back, or so the browser says. */
function comeBack(page) {
  return page.evaluate(() => void window.dispatchEvent(new Event('online'))).catch(() => undefined);
}

function renew() {
  const root = document.querySelector('atd-feedback-form').shadowRoot;
  root.querySelector('[part="receipt"] > button')?.click();
}
