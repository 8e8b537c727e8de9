// WebKitGTK behind its WebDriver on a virtual screen: started, waited for, stopped.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { environment } from './zones.mjs';

/**
 * @typedef {object} WebKitDriver
 * @property {number} port where it listens on 127.0.0.1
 * @property {object} capabilities what a new session asks for
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a driver, which serves one session at a time.
 * @param {{ driver: string, browser: string, display: string }} webkit from findBrowsers()
 * @param {string} zone the IANA time zone the browser lives in
 * @returns {Promise<WebKitDriver>}
 */
export async function startWebKitDriver({ driver, browser, display }, zone) {
  const port = await freePort();
  // The shell ends the driver when its input closes, which also happens when we die, however that
  // was; then xvfb-run takes down the screen, and with it goes the browser.
  const command = '"$0" --host=127.0.0.1 --port="$1" & read _; kill $!; wait $!';
  // Without -noreset the screen starts afresh when the browser leaves it, and may miss its own end.
  const screen = ['-a', '-s', '-screen 0 1600x1200x24 -noreset'];
  const child = spawn(display, [...screen, 'sh', '-c', command, driver, String(port)], {
    env: environment(zone),
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true, // away from the terminal, whose Ctrl+C would end the screen before the driver
  });
  const ended = new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  child.stdin.once('error', () => {}); // it may have ended by itself

  const stop = async () => {
    child.stdin.end();
    const patience = sleep(5000, 'late', { ref: false });
    if ((await Promise.race([ended, patience])) === 'late') killGroup(child.pid);
  };

  try {
    await listening(port, ended);
  } catch (error) {
    await stop();
    throw error;
  }
  return { port, stop, capabilities: capabilities(browser) };
}

function capabilities(binary) {
  return {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
}

async function listening(port, ended) {
  const over = ended.then(() => 'over');
  for (const deadline = Date.now() + 30_000; Date.now() < deadline;) {
    const status = fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    const answer = await Promise.race([status, over]);
    if (answer === 'over') throw new Error('WebKitWebDriver ended before it listened.');
    if (answer) return;
    await sleep(50);
  }
  throw new Error('WebKitWebDriver did not listen within 30 s.');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function killGroup(leader) {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It has ended after all.
  }
}
