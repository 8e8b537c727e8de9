// Starts npm from a script: the npm that runs the script if there is one, else the one on the PATH. On
// Windows npm is a .cmd file, which Node starts only through a shell.

/**
 * @param {string[]} args arguments for npm
 * @returns {[command: string, args: string[], options: { shell?: boolean }]} for spawn
 */
export function npm(...args) {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('npm-cli.js')) return [process.execPath, [cli, ...args], {}];
  return ['npm', args, { shell: process.platform === 'win32' }];
}
