import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseStandard, writeStandard } from 'atd-widgets/standard';
import { changed, idsOf, municipality, pathsOf } from './documents.mjs';

const facts = {
  hasMap: 'https://karte.example/dome',
  amenityFeature: [
    { '@type': 'LocationFeatureSpecification', name: { lv: 'Lifts', en: 'Lift' }, value: false },
    { name: 'Uzbrauktuve', value: { lv: 'no pagalma', en: 'from the yard' } },
    { name: 'Indukcijas cilpa' },
  ],
  potentialAction: {
    '@type': 'ReserveAction',
    name: { lv: 'Pieteikt vizīti', en: 'Book a visit' },
    target: 'https://piekraste.example/pieraksts',
  },
};
const expected = {
  map: 'https://karte.example/dome',
  features: [
    { name: { lv: 'Lifts', en: 'Lift' }, value: false },
    { name: { lv: 'Uzbrauktuve' }, value: { lv: 'no pagalma', en: 'from the yard' } },
    { name: { lv: 'Indukcijas cilpa' }, value: true },
  ],
  booking: {
    url: 'https://piekraste.example/pieraksts',
    name: { lv: 'Pieteikt vizīti', en: 'Book a visit' },
  },
};
const [office] = municipality.department;
const [, email] = municipality.services.availableChannel;
const withFacts = (more) => changed(municipality, 'department.0', { ...office, ...facts, ...more });

describe('the facts about an office or a channel', () => {
  it('are read in the words of the model', () => {
    const { standard, issues } = parseStandard(withFacts());
    assert.deepEqual(issues, []);
    const { map, features, booking } = standard.offices[0];
    assert.deepEqual({ map, features, booking }, expected);
  });

  it('are those of a channel too, with the address that it is written to', () => {
    const address = {
      '@type': 'PostalAddress',
      streetAddress: { lv: 'a. k. 12', en: 'PO Box 12' },
      postalCode: 'LV-0000',
    };
    const { standard, issues } = parseStandard(
      changed(municipality, 'services.availableChannel.1', { ...email, ...facts, address }),
    );
    assert.deepEqual(issues, []);
    const channel = standard.services.channels[1];
    const { map, features, booking } = channel;
    assert.deepEqual({ map, features, booking }, expected);
    assert.deepEqual(channel.address, { lv: 'a. k. 12, LV-0000', en: 'PO Box 12, LV-0000' });
    assert.equal(channel.postalAddress.postalCode, 'LV-0000');
    const line = changed(municipality, 'services.availableChannel.1.address', 'Lielā iela 1');
    const [, { address: oneLine }] = parseStandard(line).standard.services.channels;
    assert.deepEqual(oneLine, { lv: 'Lielā iela 1' });
  });

  for (const [more, where, lost] of [
    [{ hasMap: 'javascript:alert(1)' }, 'hasMap', 'map'],
    [{ hasMap: { '@type': 'Map' } }, 'hasMap', 'map'],
    [{ amenityFeature: 'lifts' }, 'amenityFeature', 'features'],
    [
      { potentialAction: { '@type': 'OrderAction', target: facts.hasMap } },
      'potentialAction.@type',
    ],
    [{ potentialAction: { '@type': 'ReserveAction' } }, 'potentialAction.target', 'booking'],
    [{ potentialAction: 'x' }, 'potentialAction', 'booking'],
    [{ address: 5 }, 'address', 'address'],
  ]) {
    it(`are dropped alone where they are invalid: ${JSON.stringify(more)}`, () => {
      const read = parseStandard(withFacts(more));
      assert.equal(idsOf(read).length, municipality.department.length);
      assert.deepEqual(pathsOf(read), [`department[0].${where}`]);
      assert.equal(read.standard.offices[0][lost ?? 'booking'], undefined);
    });
  }

  it('lose an invalid feature alone, and name what is ignored in them', () => {
    const [lift, ramp, loop] = facts.amenityFeature;
    const read = parseStandard(
      withFacts({
        amenityFeature: [lift, { value: true }, { ...ramp, valeu: 1 }, loop],
        potentialAction: { ...facts.potentialAction, url: 'x' },
        address: { streetAddress: 'Lielā iela 1', zip: 'LV-0000' },
      }),
    );
    assert.equal(read.standard.offices[0].features.length, 3);
    assert.deepEqual(pathsOf(read), [
      'department[0].amenityFeature[1].name',
      'department[0].address.zip',
      'department[0].amenityFeature[2].valeu',
      'department[0].potentialAction.url',
    ]);
  });

  it('are written as they were read', () => {
    const { standard } = parseStandard(withFacts());
    const plain = (value) => JSON.parse(JSON.stringify(value));
    const written = plain(writeStandard(standard));
    const again = parseStandard(written);
    assert.deepEqual(again.issues, []);
    assert.deepEqual(plain(again.standard), plain(standard));
    assert.deepEqual(written.department[0].potentialAction, facts.potentialAction);
    assert.equal(written.department[0].hasMap, facts.hasMap);
  });
});
