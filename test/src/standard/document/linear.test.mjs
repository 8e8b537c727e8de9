import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseStandard } from 'atd-widgets/standard';
import { changed, municipality } from './documents.mjs';

/** How many properties are read in a document, and how many characters its messages have. */
function workOf(document) {
  let reads = 0;
  const counted = (value) => {
    if (typeof value !== 'object' || value === null) return value;
    return new Proxy(value, {
      get(target, key, receiver) {
        reads++;
        return counted(Reflect.get(target, key, receiver));
      },
    });
  };
  const { issues } = parseStandard(counted(document));
  return { reads, characters: JSON.stringify(issues).length, issues };
}

const numbered = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const [office] = municipality.department;
const [, channel] = municipality.services.availableChannel;
const [footnote] = municipality.footnotes;
const offices = (count) =>
  numbered(count, (index) => ({ ...office, identifier: `vieta-${index}` }));
const at = (path, make) => (count) => changed(municipality, path, make(count));

const documents = {
  'unknown keys': (count) => ({
    ...municipality,
    ...Object.fromEntries(numbered(count, (index) => [`nezinams${index}`, index])),
  }),
  'unknown keys of an office': at('department.0', (count) => ({
    ...office,
    ...Object.fromEntries(numbered(count, (index) => [`nezinams${index}`, index])),
  })),
  offices: (count) => ({ ...municipality, department: offices(count), exceptions: [] }),
  'offices of one id': (count) => ({
    ...municipality,
    department: numbered(count, () => office),
    exceptions: [],
  }),
  'offices, half of them invalid': (count) => ({
    ...municipality,
    department: offices(count).map((each, index) => (index % 2 ? { ...each, name: 5 } : each)),
    exceptions: [],
  }),
  exceptions: at('exceptions', (count) =>
    numbered(count, () => ({ kind: 'closed', from: '2026-12-23', offices: ['dome'] })),
  ),
  'exceptions for offices that are not there': (count) => ({
    ...municipality,
    department: offices(count),
    exceptions: numbered(count, (index) => ({
      kind: 'closed',
      from: '2026-12-23',
      offices: [`baznica-${index}`],
    })),
  }),
  channels: at('services.availableChannel', (count) =>
    numbered(count, (index) => ({ ...channel, identifier: `kanals-${index}` })),
  ),
  footnotes: at('footnotes', (count) =>
    numbered(count, (index) => ({ ...footnote, identifier: `piezime-${index}` })),
  ),
  'points with channels that are not there': at('charter.rights.items', (count) =>
    numbered(count, (index) => ({
      identifier: `p-${index}`,
      text: 'teksts',
      channel: `k-${index}`,
    })),
  ),
  features: at('department.0.amenityFeature', (count) =>
    numbered(count, (index) => ({ name: `Lifts ${index}`, valeu: true })),
  ),
  'special hours': at('department.0.specialOpeningHoursSpecification', (count) =>
    numbered(count, (index) => {
      const day = new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10);
      return { opens: '10:00', closes: '11:00', validFrom: day, validThrough: day };
    }),
  ),
};

describe('the work on a document', () => {
  for (const [what, make] of Object.entries(documents)) {
    it(`grows with its length and no faster: ${what}`, () => {
      const [once, twice] = [300, 600].map((count) => workOf(make(count)));
      for (const measure of ['reads', 'characters']) {
        assert.ok(
          twice[measure] <= 2.1 * once[measure] + 100,
          `${measure}: ${once[measure]}, then ${twice[measure]}`,
        );
      }
    });
  }

  it('has an issue for each of very many unknown keys', () => {
    const { issues } = workOf(documents['unknown keys'](200_000));
    assert.equal(issues.length, 200_000);
  });
});
