// Runs curl commands: parses them as a shell does, and sends them by curl or, where it is not installed, by
// `fetch`.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Longer than one of the README takes, with thirty answers. */
const MAX_MS = 30_000;

/** The words of a command: single quotes keep what is in them, and a backslash goes on with the next line. */
export function wordsOf(command) {
  const joined = command.replace(/\\\n/g, ' ');
  const odd = /["$`|;&<>\\]/.exec(joined.replace(/'[^']*'/g, ''))?.[0];
  if (odd) throw new Error(`A shell would do something with ${odd} in: ${command}`);
  return [...joined.matchAll(/(?:'[^']*'|[^\s'])+/g)].map(([word]) => word.replaceAll("'", ''));
}

/** What curl sends, of the options that the README needs; another one is an error. */
export function requestsOf([name, ...words]) {
  if (name !== 'curl') throw new Error(`${name} is not curl`);
  const headers = {};
  const data = [];
  let url;
  while (words.length > 0) {
    const word = words.shift();
    if (word === '-i') continue;
    else if (word === '-H') {
      const [, header, value] = /^([^:]+):\s*(.*)$/.exec(words.shift());
      headers[header] = value;
    } else if (word === '-d') data.push(words.shift());
    else if (word === '--data-urlencode') {
      const [, field, value] = /^([^=]+)=(.*)$/s.exec(words.shift());
      data.push(`${field}=${encodeURIComponent(value)}`);
    } else if (word === '--data-binary') {
      data.push(readFileSync(words.shift().replace(/^@/, ''), 'utf8'));
    } else if (/^http:/.test(word)) url = word;
    else throw new Error(`${word} of curl is not known here`);
  }
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: data.join('&'),
  };
  return numbered(url).map((each) => [each, init]);
}

/** `[1-31]` in an address stands for as many addresses. */
function numbered(url) {
  const [range, from, to] = /\[(\d+)-(\d+)\]/.exec(url) ?? [];
  if (!range) return [url];
  return Array.from({ length: to - from + 1 }, (_, index) =>
    url.replace(range, String(Number(from) + index)),
  );
}

/** @returns {Promise<Response[]>} */
export async function byFetch(words) {
  const answers = [];
  for (const [url, init] of requestsOf(words)) answers.push(await fetch(url, init));
  return answers;
}

/** @returns {Promise<Response[]>} */
export async function byCurl([name, ...words]) {
  const { stdout } = await run(name, ['-sS', ...words], { timeout: MAX_MS });
  return stdout
    .split(/(?=HTTP\/1\.1 \d{3} )/)
    .map(answerOf)
    .filter(({ status }) => status >= 200);
}

/** As `-i` prints it: status, headers, an empty line, body. */
function answerOf(text) {
  const end = text.indexOf('\r\n\r\n');
  const [first, ...lines] = text.slice(0, end).split('\r\n');
  const status = Number(first.split(' ')[1]);
  // Before a long body a server may say that it is waiting for it.
  if (status < 200) return { status };
  const headers = lines.map((line) => /^([^:]+):\s*(.*)$/.exec(line).slice(1));
  return new Response(text.slice(end + 4), { status, headers });
}

export async function hasCurl() {
  return run('curl', ['--version']).then(
    () => true,
    () => false,
  );
}
