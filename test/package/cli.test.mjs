// The command line of the installed package, apart from what it renders.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { createConsumer, manifest } from './consumer.mjs';

describe('npx atd-widgets', () => {
  let consumer;
  before(() => (consumer = createConsumer()));

  const command = (...args) => {
    const file = join(consumer.folder, manifest.bin[manifest.name]);
    const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
      cwd: consumer.root,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  it('shows the version of the package', () => {
    const stdout = `${manifest.version}\n`;
    assert.deepEqual(command('--version'), { status: 0, stdout, stderr: '' });
  });

  it('explains every command and option', () => {
    const { status, stdout, stderr } = command('--help');
    assert.deepEqual([status, stderr], [0, '']);
    const names = [
      ...['render', 'doctor', '--version', '--help'],
      ...['--standard', '--base', '--styles', '--nonce', '--json'],
    ];
    for (const name of names) assert.match(stdout, new RegExp(`^ +${name} `, 'm'));
    for (const line of stdout.split('\n')) assert.ok(line.length <= 110, line);
    for (const args of [['-h'], ['render', '--help']])
      assert.equal(command(...args).stdout, stdout);
  });

  const mistakes = [
    [[], /^Which command\?/],
    [['rendr', 'page.html'], /^There is no command "rendr"/],
    [['toString'], /^There is no command "toString"/],
    [['render'], /^"render" takes one page/],
    [['render', 'a.html', 'b.html'], /^"render" takes one page/],
    [['doctor'], /^"doctor" takes one address/],
    [['doctor', 'file:///etc/hosts'], /neither http nor https/],
    [['render', 'a.html', '--style=x'], /^Unknown option '--style'/],
    [['render', 'a.html', '--base'], /^Option '--base <value>' argument missing/],
  ];
  for (const [args, message] of mistakes) {
    it(`refuses "${args.join(' ')}", and shows what it understands`, () => {
      const { status, stdout, stderr } = command(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, message);
      assert.ok(stderr.includes(command('--help').stdout.trim()));
    });
  }

  it('fails in words where the page is missing', () => {
    const { status, stderr } = command('render', 'absent.html');
    assert.equal(status, 1);
    assert.match(stderr, /absent\.html/);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
});
