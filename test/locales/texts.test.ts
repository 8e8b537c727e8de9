import { expect } from '@open-wc/testing';
import { texts } from '../../locales/en.texts.js';
import { formatDay, parseDay } from '../../src/calendar/civil.js';
import { latvia } from '../../src/calendar/latvia.js';
import { atd } from '../../src/standard/atd/complete.js';

/** Names that are the same in English. */
const SAME = ['Cēsis', 'Daugavpils', 'Liepāja'];

function built(): Set<string> {
  const names = new Set<string>();
  for (let day = parseDay('2026-01-01'); day < parseDay('2029-01-01'); day++) {
    const { name, shortName } = latvia.day(formatDay(day));
    for (const text of [name, shortName]) if (text) names.add(text.lv);
  }
  const { name, counters, counter, offices, footnotes } = atd;
  for (const text of [name, counters, counter, ...offices.map((office) => office.name)]) {
    if (text) names.add(text.lv);
  }
  for (const { title, text } of footnotes) names.add(title.lv).add(text.lv);
  return names;
}

describe('the English texts', () => {
  it('translate every text of the built-in data, to the letter', () => {
    expect([...built()].filter((text) => !(text in texts) && !SAME.includes(text))).to.deep.equal(
      [],
    );
  });

  it('translate nothing that is no longer said', () => {
    expect(Object.keys(texts).filter((text) => !built().has(text))).to.deep.equal([]);
  });
});
