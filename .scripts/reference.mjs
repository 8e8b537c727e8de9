/**
 * Writes the reference tables of the documents from dist/custom-elements.json and the registry of attributes; with
 * `--check` only says which differ. A table stands between comments: `<!-- reference: parts of atd-client-rights -->`
 * and `<!-- end of reference -->`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { tsImport } from 'tsx/esm/api';
import { documentPaths } from './documents.mjs';

const BLOCK = /(<!-- reference: (.+?) of (.+?) -->)[\s\S]*?(<!-- end of reference -->)/g;

/** @returns the text of the document at `path` with the tables as they should be */
export async function withReference(text, path) {
  const [starts, ends] = [/<!-- reference: /g, /<!-- end of reference -->/g].map(
    (mark) => text.match(mark)?.length ?? 0,
  );
  if (starts !== ends) throw new Error(`${path} has a table without its first or last comment.`);
  if (starts === 0) return text;
  const [manifest, { ATTRIBUTES }, words, calendar] = await Promise.all([
    readFile('dist/custom-elements.json', 'utf8').then(JSON.parse),
    tsImport('../components/attributes/index.ts', import.meta.url),
    tsImport('../components/attributes/words.ts', import.meta.url),
    calendarFacts(),
  ]);
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName);
  const elementOf = (tag) => {
    const element = elements.find(({ tagName }) => tagName === tag);
    if (!element) throw new Error(`${path} has a table of <${tag}>, and there is no such element.`);
    return element;
  };

  const tables = {
    attributes: (tag) =>
      table(
        ['attribute', 'values', 'default', 'meaning'],
        ATTRIBUTES[tag].map((attribute) => [
          code(attribute.name),
          words.expectedText(attribute),
          words.defaultText(attribute),
          described(elementOf(tag).attributes, attribute.name),
        ]),
      ),
    events: (tag) => namesAndMeanings('event', elementOf(tag).events),
    parts: (tag) => namesAndMeanings('part', elementOf(tag).cssParts),
    states: (tag) => namesAndMeanings('state', elementOf(tag).cssStates),
    slots: (tag) => namesAndMeanings('slot', elementOf(tag).slots),
    'custom properties': () => customProperties(elements),
    'moved days': () => movedDays(calendar),
    holidays: () => holidays(calendar),
  };

  const written = text.replace(BLOCK, (_, start, what, tag, end) => {
    if (!tables[what]) throw new Error(`${path} asks for a table of ${what}, which is not known.`);
    return `${start}\n\n${tables[what](tag)}\n\n${end}`;
  });
  return format(written, { ...(await resolveConfig(path)), filepath: path });
}

/** Latvia's calendar, the years whose orders it knows, and the day on which that was checked. */
async function calendarFacts() {
  const load = (path) => tsImport(`../src/${path}.ts`, import.meta.url);
  const [{ latvia }, { HISTORY }, { CURRENT }, { CHECKED }] = await Promise.all(
    ['calendar/latvia.complete', 'calendar/latvia.history', 'calendar/latvia.data', 'checked'].map(
      load,
    ),
  );
  const [first, last] = [HISTORY.known[0], CURRENT.known[1]];
  const daysOf = (year) => {
    const days = [];
    for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 24 * 60 * 60_000) {
      days.push(latvia.day(new Date(at).toISOString().slice(0, 10)));
    }
    return days;
  };
  return { first, last, daysOf, checked: CHECKED };
}

function movedDays({ first, last, daysOf, checked }) {
  const years = Array.from({ length: last - first + 1 }, (_, index) => last - index);
  const rows = years.flatMap((year) => {
    const moved = daysOf(year).filter(({ movedTo }) => movedTo !== undefined);
    if (moved.length === 0) return [[String(year), 'none', '', '']];
    return moved.map(({ date, movedTo, source }) => [String(year), date, movedTo, source]);
  });
  return `${table(['year', 'day off', 'worked instead', 'act'], rows)}\n\nAn order for ${last + 1} was not found on ${checked}.`;
}

function holidays({ last, daysOf }) {
  const rows = [last, last + 1].flatMap((year) =>
    daysOf(year)
      .filter(({ kind, movedTo }) => kind === 'holiday' || (kind === 'day-off' && !movedTo))
      .map(({ date, name, compensates }) => [
        date,
        name?.lv ?? '',
        name?.en ?? `day off in lieu of ${compensates}`,
      ]),
  );
  return table(['date', 'in the law', 'in English'], rows);
}

/** A property of several elements has one description. */
function customProperties(elements) {
  const byName = new Map(
    elements.flatMap(({ cssProperties }) => cssProperties.map((each) => [each.name, each])),
  );
  const owners = (name) =>
    elements.filter(({ cssProperties }) => cssProperties.some((each) => each.name === name));
  return table(
    ['custom property', 'default', 'elements', 'meaning'],
    [...byName.values()]
      .sort((a, b) => owners(b.name).length - owners(a.name).length)
      .map(({ name, default: value, description }) => [
        code(name),
        value ? code(value) : '',
        owners(name).length === elements.length
          ? 'all'
          : owners(name)
              .map(({ tagName }) => code(tagName))
              .join(', '),
        oneLine(description),
      ]),
  );
}

function namesAndMeanings(what, entries) {
  return table(
    [what, 'meaning'],
    entries.map(({ name, description }) => [name ? code(name) : 'none', oneLine(description)]),
  );
}

function described(entries, name) {
  return oneLine(entries.find((each) => each.name === name)?.description ?? '');
}

function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

const code = (text) => `\`${text}\``;
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

async function main() {
  for (const path of documentPaths()) {
    const before = await readFile(path, 'utf8');
    const after = await withReference(before, path);
    if (after === before) continue;
    if (!process.argv.includes('--check')) {
      await writeFile(path, after);
      continue;
    }
    console.error(`The tables of ${path} are out of date. Run \`npm run reference\`.`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
