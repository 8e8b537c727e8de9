// WebKit for Web Test Runner: its WebDriver launcher, with a driver that lives as long as it does.

import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { startWebKitDriver } from './webkit.mjs';

/** For what hangs, far from what a busy machine needs: as long as a file of tests may take. */
const LIMIT_MS = 900_000;

/** A launcher that starts WebKit when the first test needs it. */
export class WebKitLauncher extends WebdriverLauncher {
  #start;
  #driver;
  #title;

  /**
   * @param {object} webkit from findBrowsers()
   * @param {string} zone the IANA time zone the browser lives in
   * @param {string} title what reports call it
   */
  constructor(webkit, zone, title) {
    super({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      path: '/',
      capabilities: {},
      connectionRetryTimeout: LIMIT_MS,
    });
    this.#start = () => startWebKitDriver(webkit, zone);
    this.#title = title;
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = this.#title;
  }

  async startSession(id, url) {
    await this.#ready();
    return super.startSession(id, url);
  }

  async startDebugSession(id, url) {
    await this.#ready();
    return super.startDebugSession(id, url);
  }

  async stop() {
    await super.stop();
    const driver = await this.#driver;
    this.#driver = undefined;
    await driver?.stop();
  }

  async #ready() {
    this.#driver ??= this.#start();
    const { port, capabilities } = await this.#driver;
    this.options.port = port;
    this.options.capabilities = {
      ...capabilities,
      // The runner hears from the page itself; a command that waited for its load would fail with the run.
      pageLoadStrategy: 'none',
      // WebKitGTK speaks only a part of the newer protocol that webdriverio would choose.
      'wdio:enforceWebDriverClassic': true,
    };
  }
}
