/** No part of the format is without a name for the review. */
import { expect } from '@open-wc/testing';
import { ELSEWHERE, HOURS } from '../../../demo/tools/hours-editor/other-changes.js';
import { PART_NAMES, SILENT_NAMES } from '../../../demo/tools/hours-editor/part-names.js';
import { documentSchema } from '../../../src/standard/document/schema.js';

interface Schema {
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly wrapped?: Schema;
  readonly item?: Schema;
  readonly options?: readonly Schema[];
  readonly pipe?: readonly Schema[];
}

/** Compared day by day, or not at all. */
const APART = [...HOURS, 'exceptions', 'policy', 'calendar', 'assumed'];

function namesIn({ entries = {}, wrapped, item, options = [], pipe = [] }: Schema): string[] {
  const own = Object.entries(entries).filter(([name]) => !APART.includes(name));
  const parts = [wrapped, item, ...options, ...pipe].filter((each) => typeof each === 'object');
  return [
    ...own.flatMap(([name, schema]) => [name, ...namesIn(schema)]),
    ...parts.flatMap(namesIn),
  ];
}

describe('the names of parts in the review', () => {
  it('are those of all parts of the format', () => {
    const named: readonly string[] = [
      ...PART_NAMES,
      ...SILENT_NAMES,
      ...ELSEWHERE,
      // The languages of a text, and what tells the format.
      ...['lv', 'formatVersion', '@type'],
    ];
    const all = new Set(namesIn(documentSchema as unknown as Schema));
    expect(all.size).to.be.greaterThan(50);
    expect([...all].filter((name) => !named.includes(name))).to.deep.equal([]);
    const unknown = [...PART_NAMES].filter((name) => !all.has(name));
    expect(unknown).to.deep.equal([]);
  });
});
