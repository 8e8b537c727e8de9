// Installing browsers on Debian and Ubuntu. Builtins only.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { foldersIn, onPath } from './find.mjs';

const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/**
 * Why these engines cannot be installed from here.
 * @param {string[]} engines
 * @returns {string | undefined} undefined: they can
 */
export function whyNotInstall(engines) {
  const system = distribution();
  if (!system || !onPath('apt-get')) return 'it can be installed for you only on Debian or Ubuntu';
  if (system === 'ubuntu' && engines.some((engine) => engine !== 'webkit')) {
    return 'Ubuntu offers it only as a snap, which is not installed from here';
  }
  if (!privilege()) return 'installing it needs root, or sudo without a password';
  return undefined;
}

/**
 * Installs the engines' packages; the output of apt-get is shown only when it fails.
 * @param {string[]} engines
 */
export function installBrowsers(engines) {
  const wanted = engines.flatMap((engine) => packages[engine]);
  // Text needs some font; a bare container has none, and browsers then draw nothing.
  if (foldersIn('/usr/share/fonts').length === 0) wanted.push('fonts-dejavu-core');

  const update = apt('update');
  const install = apt('install', '--yes', '--no-install-recommends', ...wanted);
  // A failed update alone is no failure: what is needed may have been known before.
  if (install.failed) {
    console.error(update.log + install.log);
    throw new Error(`apt-get could not install ${wanted.join(' ')}; its output is above.`);
  }
}

function apt(...args) {
  const [command, ...before] = [...privilege(), 'env', 'DEBIAN_FRONTEND=noninteractive'];
  const { status, error, stdout, stderr } = spawnSync(command, [...before, 'apt-get', ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { failed: status !== 0, log: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}

/** The prefix that runs a command as root; undefined if it cannot be run so. */
function privilege() {
  if (process.getuid?.() === 0) return [];
  const sudo = onPath('sudo');
  return sudo && spawnSync(sudo, ['-n', 'true']).status === 0 ? [sudo, '-n'] : undefined;
}

function distribution() {
  if (!existsSync('/etc/os-release')) return undefined;
  const release = readFileSync('/etc/os-release', 'utf8');
  const words = [...release.matchAll(/^ID(?:_LIKE)?="?([^"\n]*)/gm)].flatMap(([, ids]) =>
    ids.split(' '),
  );
  return ['ubuntu', 'debian'].find((name) => words.includes(name));
}
