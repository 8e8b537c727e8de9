// WebKit, through its WebDriver. The protocol is JSON over HTTP and we need little of it, so that
// no client library is needed.

import { writeFile } from 'node:fs/promises';
import { startWebKitDriver } from '../../setup/webkit.mjs';

// https://www.w3.org/TR/webdriver2/#keyboard-actions
const keyCodes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006', // the big one; E007 is the one on the number pad
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/**
 * @param {object} webkit from findBrowsers()
 * @param {string} zone the IANA time zone the browser lives in
 */
export async function openWebKit(webkit, zone) {
  const driver = await startWebKitDriver(webkit, zone);
  const server = `http://127.0.0.1:${driver.port}/session`;
  let session;
  try {
    // `none`: otherwise every command would wait for a page that may be meant never to finish.
    const alwaysMatch = { ...driver.capabilities, pageLoadStrategy: 'none' };
    session = await command('POST', server, { capabilities: { alwaysMatch } });
  } catch (error) {
    await driver.stop();
    throw error;
  }
  const ask = (path) => command('GET', `${server}/${session.sessionId}/${path}`);
  const tell = (path, body = {}) => command('POST', `${server}/${session.sessionId}/${path}`, body);

  const evaluate = async (code, ...args) => {
    const body = typeof code === 'function' ? `(${code})(...args)` : `(${code})`;
    const script = `
      const args = [...arguments];
      const done = args.pop();
      Promise.resolve()
        .then(() => ${body})
        .then((value) => done(value === undefined ? {} : { value }), (error) => done({ error: String(error) }));
    `;
    const result = await tell('execute/async', { script, args });
    if (result.error) throw new Error(result.error);
    return result.value;
  };

  const act = (id, type, actions) => tell('actions', { actions: [{ id, type, actions }] });
  const key = (type, value) => ({ type, value });

  return {
    evaluate,
    goto: (url) => tell('url', { url }),
    press: (keys) => {
      const values = keys.map((name) => keyCodes[name] ?? name);
      const down = values.map((value) => key('keyDown', value));
      const up = values.reverse().map((value) => key('keyUp', value));
      return act('keyboard', 'key', [...down, ...up]);
    },
    type: (text) => {
      const strokes = [...text].flatMap((char) => [key('keyDown', char), key('keyUp', char)]);
      return act('keyboard', 'key', strokes);
    },
    clickAt: ({ x, y }) =>
      act('mouse', 'pointer', [
        { type: 'pointerMove', duration: 0, x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]),
    resize: async (width, height) => {
      // Only the window can be set; what its frame takes from the page is found by looking.
      const inner = () => evaluate(() => ({ width: innerWidth, height: innerHeight }));
      const window = await ask('window/rect');
      const page = await inner();
      await tell('window/rect', {
        width: window.width + width - page.width,
        height: window.height + height - page.height,
      });
      return inner();
    },
    consoleMessages: () => undefined,
    screenshot: async (path) => writeFile(path, Buffer.from(await ask('screenshot'), 'base64')),
    close: async () => {
      await command('DELETE', `${server}/${session.sessionId}`).catch(() => {});
      await driver.stop();
    },
  };
}

async function command(method, url, body) {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(60_000),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${value.message || value.error}`);
  return value;
}
