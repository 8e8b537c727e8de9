import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { atd, SECTIONS } from 'atd-widgets/standard';

/** ATD's "Klientu apkalpošanas standarts" as published, and nothing of the page around it. */
const source = readFileSync(new URL('standard.lv.txt', import.meta.url), 'utf8');

/** Its lines without bullets, marks of footnotes and what the page adds. */
const lines = source
  .split('\n')
  .map((line) =>
    line
      .replace(/^\s*•/, '')
      .replace(/\*+/g, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim(),
  )
  .filter((line) => line !== '' && line !== 'Ieteikt šo rakstu');

/** Headings are in capitals there, and not shouted here. */
const isHeading = (line) => line === line.toUpperCase() && /\p{L}{3}/u.test(line);

const { charter, services } = atd;
const listed = (texts) => Object.values(texts);
/** All texts that are quoted word for word, in the order of the standard. */
const quoted = [
  charter.title,
  ...charter.introduction,
  ...SECTIONS.map((id) => charter[id]).flatMap(({ title, preamble, items, closing }) => [
    title,
    ...(preamble ? [preamble] : []),
    ...listed(items),
    ...(closing ? [closing] : []),
  ]),
  services.requesting.title,
  services.requesting.preamble,
  ...services.channels
    .filter(({ purposes, text }) => text && purposes.includes('request'))
    .map(({ text }) => text),
  services.receiving,
  services.contact.title,
  services.contact.preamble,
  ...services.channels.filter(({ kind, text }) => text && kind === 'phone').map(({ text }) => text),
  services.feedback.title,
  services.feedback.preamble,
  ...listed(services.feedback.items),
  services.feedback.meeting,
  services.feedback.reply,
  services.feedback.manner,
  ...atd.footnotes.map(({ text }) => text),
];

/** The counters' hours are data; this is how the standard words them. */
function wordsOf({ week }) {
  const clock = (minutes) =>
    `plkst. ${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
  const spans = (day) => day.map(([from, to]) => `${clock(from)} - ${clock(to)}`).join(' un ');
  const [monday, tuesday, wednesday, thursday, friday, saturday, sunday] = week.map(spans);
  assert.equal(tuesday, wednesday);
  assert.equal(tuesday, thursday);
  assert.equal(saturday + sunday, '');
  return [
    `pirmdienās ${monday};`,
    `no otrdienas līdz ceturtdienai ${tuesday};`,
    `piektdienās ${friday};`,
  ];
}

describe("ATD's standard in the data", () => {
  it('is the published one, sentence by sentence, in its order', () => {
    const [first] = atd.offices;
    const words = quoted.map(({ lv }) => lv);
    const counter = words.indexOf(services.channels[0].text.lv);
    const ours = [
      ...words.slice(0, counter + 1),
      ...wordsOf(first.hours),
      ...words.slice(counter + 1),
    ];
    const whole = (all) => all.join(' ');
    const theirs = lines.map((line) => {
      const shown = words.find((text) => isHeading(line) && text.toUpperCase() === line);
      return shown ?? line;
    });
    assert.equal(whole(ours), whole(theirs));
  });

  it('gives all four offices the same hours, as the standard does', () => {
    assert.deepEqual(
      atd.offices.map(({ name }) => name.lv),
      ['Rīga', 'Cēsis', 'Daugavpils', 'Liepāja'],
    );
    for (const { hours } of atd.offices)
      assert.deepEqual(wordsOf(hours), wordsOf(atd.offices[0].hours));
  });

  it('has all of it in English', () => {
    const same = ['Cēsis', 'Daugavpils', 'Liepāja'];
    const missing = [];
    const look = (value, path) => {
      if (value === null || typeof value !== 'object') return;
      if (typeof value.lv === 'string' && !value.en && !same.includes(value.lv)) missing.push(path);
      for (const [key, inner] of Object.entries(value)) look(inner, `${path}.${key}`);
    };
    look(atd, 'atd');
    assert.deepEqual(missing, []);
  });

  it('keeps the ids by which its points are linked to', () => {
    const ids = (record) => Object.keys(record);
    const numbered = (name, count) => Array.from({ length: count }, (_, i) => `${name}-${i + 1}`);
    assert.deepEqual(ids(charter.values.items), numbered('vertibas', 7));
    assert.deepEqual(ids(charter.rights.items), numbered('tiesibas', 9));
    assert.deepEqual(ids(charter.expectations.items), numbered('sagaidam', 9));
    assert.deepEqual(ids(charter.restrictions.items), numbered('ierobezojumi', 3));
    assert.deepEqual(ids(services.feedback.items), numbered('atsauksmes', 2));
    assert.match(charter.rights.items['tiesibas-3'].lv, /^izturas laipni, korekti/);
  });

  it('says of each part when it was last known to be right', () => {
    for (const { source } of [charter, services]) assert.match(source.checked, /^\d{4}-\d\d-\d\d$/);
  });

  it('invents nothing: no address, no list in writing, what is old is marked', () => {
    assert.equal(
      services.channels.some(({ address }) => address),
      false,
    );
    const old = services.channels.filter(({ isUnverified }) => isUnverified);
    assert.deepEqual(
      old.map(({ email }) => email),
      ['info@atd.lv'],
    );
    assert.equal(atd.assumed.publicHolidays, 'closed');
  });
});
