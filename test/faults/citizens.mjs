// Citizens who write, press send, lose patience, reload and close pages, and read what they are told.

import { setTimeout as sleep } from 'node:timers/promises';

const LONGEST_MS = 60_000;

/**
 * One citizen after another at one browser of their own.
 * @param {object} options
 * @param {import('puppeteer-core').BrowserContext} options.context
 * @param {string} options.url of a page with the form
 * @param {readonly string[]} options.messages to be sent, one after the other
 * @param {() => number} options.random
 * @returns {Promise<{ message: string, reference: string, receivedAt: string }[]>} what they were told
 */
export async function citizens({ context, url, messages, random }) {
  const told = [];
  let page = await context.newPage();
  await page.goto(url);
  for (const message of messages) {
    const deadline = Date.now() + LONGEST_MS;
    let reference;
    while (!reference) {
      if (Date.now() > deadline) throw new Error(`Nothing was heard of: ${message}`);
      const seen = await look(page, message).catch(() => undefined);
      if (seen?.reference) ({ reference } = seen);
      else if (seen?.canPress) await press(page, message, random);
      else if (seen?.waits && random() < 0.3) await comeBack(page);
      if (!reference && random() < 0.08) page = await disturbed(page, context, url, random);
      await sleep(20 + random() * 60);
    }
    told.push({ message, reference });
    await page.evaluate(renew).catch(() => undefined);
  }
  return told;
}

/** What this citizen sees of their own message. */
function look(page, message) {
  return page.evaluate((own) => {
    const root = document.querySelector('atd-feedback-form')?.shadowRoot;
    const receipt = root?.querySelector('[part="receipt"]');
    if (receipt) {
      // Of another message it is not theirs to take.
      const isOwn = receipt.innerText.includes(own);
      if (!isOwn) receipt.querySelector(':scope > button').click();
      return isOwn ? { reference: receipt.querySelector('[part="reference"]').innerText } : {};
    }
    const button = root?.querySelector('[part="submit"]');
    return {
      canPress: button?.getAttribute('aria-disabled') === 'false',
      waits: Boolean(root?.querySelector('[part="waiting"]')),
    };
  }, message);
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
        const button = root.querySelector('[part="submit"]');
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

/** In the middle of whatever it is. */
async function disturbed(page, context, url, random) {
  if (random() < 0.5) {
    await page.reload().catch(() => undefined);
    return page;
  }
  const next = await context.newPage();
  await page.close();
  await next.goto(url);
  return next;
}

function renew() {
  const root = document.querySelector('atd-feedback-form').shadowRoot;
  root.querySelector('[part="receipt"] > button')?.click();
}
