// Which browsers this machine has, and getting the missing ones where that can be done quietly.
// Builtins only: it may run before anything is installed.

import { installBrowsers, whyNotInstall } from './apt.mjs';
import { firstProgram, foldersIn, onPath } from './find.mjs';

/** The engines we test in, the one that is always needed first. */
export const engineNames = ['chromium', 'firefox', 'webkit'];

const titles = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

const cure = {
  chromium: 'install Chromium, Chrome or Edge, or set CHROME_PATH to one',
  firefox: 'install Firefox, or set FIREFOX_PATH to it',
  webkit: 'install WebKitGTK with its driver (Debian: webkit2gtk-driver, xvfb and xauth)',
};

/**
 * @typedef {object} Browsers
 * @property {{ path: string }} [chromium]
 * @property {{ path: string }} [firefox]
 * @property {{ driver: string, browser: string, display: string }} [webkit] display: xvfb-run
 */

/**
 * Looks, and changes nothing.
 * @returns {Browsers} only what was found
 */
export function findBrowsers() {
  return present({ chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() });
}

/** The engines to test in: those named in BROWSERS=chromium,firefox; with CI=true all; else one. */
function chosenNames() {
  const { BROWSERS = '', CI } = process.env;
  const named = BROWSERS.split(/[\s,]+/).filter(Boolean);
  if (named.length > 0) return named;
  return CI === 'true' ? engineNames : ['chromium'];
}

/**
 * The browsers to test in.
 * @returns {Browsers}
 */
export function chosenBrowsers() {
  const found = findBrowsers();
  const names = chosenNames();
  const unknown = names.find((name) => !engineNames.includes(name));
  if (unknown) throw new Error(`BROWSERS may name ${engineNames.join(', ')}; not ${unknown}.`);
  const lacking = names.find((name) => !found[name]);
  if (lacking) throw new Error(notFound([lacking]));
  return Object.fromEntries(Object.entries(found).filter(([name]) => names.includes(name)));
}

/**
 * Makes sure that the browsers to test in are here, installing them with apt where it may.
 * @returns {{ browsers: Browsers, skipped: string[] }} `skipped` names the engines that are not tested
 * @throws {Error} one plain sentence of what to do
 */
export function ensureBrowsers() {
  const lacking = () => chosenNames().filter((name) => titles[name] && !findBrowsers()[name]);
  const names = lacking();
  if (names.length > 0) {
    const refusal = whyNotInstall(names);
    if (refusal) throw new Error(notFound(names, refusal));
    console.log(`Installing ${list(names)} with apt-get.`);
    installBrowsers(names);
    const still = lacking();
    if (still.length > 0) throw new Error(notFound(still, 'apt-get installed no usable one'));
  }
  const browsers = chosenBrowsers();
  const skipped = engineNames.filter((engine) => !browsers[engine]);
  return { browsers, skipped: skipped.map((engine) => titles[engine]) };
}

function notFound(names, why) {
  const cures = names.map((name) => cure[name]).join('; ');
  return `${list(names)} not found${why ? ` (${why})` : ''}: ${cures}.`;
}

function list(names) {
  return new Intl.ListFormat('en').format(names.map((name) => titles[name]));
}

function findChromium() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) return at(named('CHROME_PATH', CHROME_PATH));
  const mac = ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
    macApplication(name, name),
  );
  const win = ['Google\\Chrome\\Application\\chrome', 'Microsoft\\Edge\\Application\\msedge'];
  return at(
    onPath('chromium', 'google-chrome-stable', 'google-chrome', 'chrome') ??
      onPath('chromium-browser', 'microsoft-edge-stable', 'microsoft-edge', 'msedge') ??
      firstProgram(['/opt/google/chrome/chrome', ...mac, ...win.flatMap(windowsProgram)]),
  );
}

function findFirefox() {
  const { FIREFOX_PATH } = process.env;
  if (FIREFOX_PATH) return at(named('FIREFOX_PATH', FIREFOX_PATH));
  return at(
    onPath('firefox', 'firefox-esr') ??
      firstProgram([
        '/opt/firefox/firefox',
        ...macApplication('Firefox', 'firefox'),
        ...windowsProgram('Mozilla Firefox\\firefox'),
      ]),
  );
}

// Real WebKit outside Apple's systems is WebKitGTK: its driver starts its MiniBrowser, which needs
// a screen, hence xvfb-run. It keeps the browser in the folder of its architecture.
function findWebKit() {
  if (process.platform !== 'linux') return undefined;
  const driver = onPath('WebKitWebDriver');
  const display = onPath('xvfb-run');
  const folders = ['/usr/lib', '/usr/libexec', ...foldersIn('/usr/lib')];
  const browser = firstProgram(
    ['webkit2gtk-4.1', 'webkit2gtk-4.0'].flatMap((version) =>
      folders.map((folder) => `${folder}/${version}/MiniBrowser`),
    ),
  );
  // xvfb-run cannot start without xauth, and says so only when it is too late.
  return driver && display && browser && onPath('xauth') && { driver, browser, display };
}

function named(variable, path) {
  if (!firstProgram([path])) throw new Error(`${variable} names ${path}, which cannot be run.`);
  return path;
}

function at(path) {
  return path && { path };
}

function macApplication(application, program) {
  if (process.platform !== 'darwin') return [];
  const homes = ['', process.env.HOME ?? ''];
  return homes.map((home) => `${home}/Applications/${application}.app/Contents/MacOS/${program}`);
}

function windowsProgram(path) {
  const { ProgramFiles, 'ProgramFiles(x86)': x86, LOCALAPPDATA } = process.env;
  const homes = [ProgramFiles, x86, LOCALAPPDATA].filter(Boolean);
  return process.platform === 'win32' ? homes.map((home) => `${home}\\${path}.exe`) : [];
}

function present(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value));
}
