// Compares the diary of the page with the oracle: the sentences, the events, and what a screen reader is told.

import assert from 'node:assert/strict';
import { NAMES } from './days.mjs';
import { noteAt, truthAt } from './oracle.mjs';

/** The offices of each element of the page. */
const ELEMENTS = [Object.keys(NAMES), ['osta']];
/** For so long is gathered what is to be said at once. */
const GATHERING_MS = 250;

export class Witness {
  #feed;
  #zone;
  #read;
  /** The document that was shown when the page was last looked at, and the states by it. */
  #version;
  #states;
  /** What has to be announced. */
  #expected = [];
  #counts = { looks: 0, sentences: 0, changes: 0, announcements: 0, requests: 0 };

  /**
   * @param {object} options
   * @param {ReturnType<import('./feed.mjs').feedInTime>} options.feed
   * @param {string} options.zone the visitor's
   * @param {() => Promise<object>} options.read gives the page's diary since it was last read
   */
  constructor({ feed, zone, read }) {
    [this.#feed, this.#zone, this.#read] = [feed, zone, read];
  }

  async begin() {
    const { at } = await this.#look();
    this.#states = statesOf(this.#truths(at, this.#version));
  }

  /** Looks at all that the page shows, and has shown and said since it was last looked at. */
  async look() {
    const { at, events, announced } = await this.#look();
    const truths = this.#truths(at, this.#version);
    const states = statesOf(truths);
    const changed = Object.keys(states).filter((office) => states[office] !== this.#states[office]);
    const expected = ELEMENTS.flatMap((offices, element) =>
      offices
        .filter((office) => changed.includes(office))
        .map((office) => [element, office, this.#states[office], states[office]].join()),
    );
    const happened = events.map(({ element, office, from, to }) =>
      [element, office, from, to].join(),
    );
    assert.deepEqual(happened.sort(), expected.sort(), `the events until ${this.#name(at)}`);
    if (changed[0])
      this.#expected.push({ at, offices: changed.map((office) => [office, truths[office]]) });
    this.#counts.changes += changed.length;
    this.#states = states;
    for (const each of announced) this.#hear(each);
  }

  assertNewest() {
    assert.equal(this.#feed.given, this.#feed.version, 'the newest document has arrived');
  }

  async end() {
    await this.look();
    assert.deepEqual(this.#expected, [], 'all that was to be announced');
    return this.#counts;
  }

  async #look() {
    const diary = await this.#read();
    const { at, shown, latest, note, asked } = diary;
    // What was shown before the present moment was shown by the document of that time.
    for (const { at: then, seen } of shown) {
      if (then < at) this.#compare(seen, then, this.#version);
    }
    this.#version = this.#feed.given;
    this.#compare(latest, at, this.#version);
    const expected = noteAt({ ...diary, zone: this.#zone });
    if (expected !== undefined) assert.equal(note, expected, `the note at ${this.#name(at)}`);
    this.#counts.looks += 1;
    this.#counts.requests = asked;
    return diary;
  }

  #compare(seen, at, version) {
    const truths = this.#truths(at, version);
    const expected = ELEMENTS.map((offices) =>
      Object.fromEntries(
        offices.map((id) => {
          const { text, read, kind } = truths[id];
          return [id, { text, read, kind }];
        }),
      ),
    );
    assert.deepEqual(seen, expected, `${this.#name(at)}, by document ${version}`);
    this.#counts.sentences += ELEMENTS.flat().length;
  }

  /** Each change is said once, by the name of its office, and nothing else is said. */
  #hear({ at, texts }) {
    const change = this.#expected.shift();
    const where = `announced at ${this.#name(at)}: ${texts.join('; ')}`;
    assert.ok(change && at <= change.at + GATHERING_MS, where);
    const isOf = (text, [office, { spoken }]) =>
      text.includes(NAMES[office]) && text.endsWith(`: ${spoken}`);
    for (const office of change.offices) {
      assert.equal(
        texts.filter((text) => isOf(text, office)).length,
        1,
        `${office[0]} is ${where}`,
      );
    }
    for (const text of texts)
      assert.ok(
        change.offices.some((office) => isOf(text, office)),
        where,
      );
    this.#counts.announcements += 1;
  }

  #truths(at, version) {
    const zone = this.#zone;
    return Object.fromEntries(
      Object.keys(NAMES).map((office) => [office, truthAt({ at, version, office, zone })]),
    );
  }

  #name(at) {
    return `${new Date(at).toISOString()} (visitor in ${this.#zone})`;
  }
}

function statesOf(truths) {
  return Object.fromEntries(Object.entries(truths).map(([office, { state }]) => [office, state]));
}
