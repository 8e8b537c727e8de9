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

describe('the channel of a point', () => {
  const point = 'charter.expectations.items.0.channel';

  it('is in the charter by the id of the point', () => {
    const { standard, issues } = parseStandard(changed(municipality, point, 'e-pasts'));
    assert.deepEqual(issues, []);
    assert.deepEqual(standard.charter.channels, { 'lugums-1': 'e-pasts' });
    const none = parseStandard(changed(municipality, point, undefined)).standard;
    assert.equal('channels' in none.charter, false);
  });

  it('is an issue where no channel has that id, and the point stays', () => {
    for (const id of ['faksis', 'dome', 'Pa tālruni', 5]) {
      const { standard, issues } = parseStandard(changed(municipality, point, id));
      assert.deepEqual(pathsOf({ issues }), ['charter.expectations.items[0].channel'], id);
      assert.equal(standard.charter.channels, undefined);
      assert.equal(Object.keys(standard.charter.expectations.items).length, 2);
    }
    const { issues } = parseStandard(changed(municipality, point, 'faksis'));
    assert.match(issues[0].expected, /^a channel of the document: klatiene, e-pasts, talrunis/);
  });

  it('has the path of the point as written, and no issue of its own for a channel that is lost', () => {
    const items = municipality.charter.expectations.items;
    const shifted = changed(municipality, 'charter.expectations.items', [
      { identifier: 'tukss' },
      { ...items[0], channel: 'faksis' },
    ]);
    assert.deepEqual(pathsOf(parseStandard(shifted)), [
      'charter.expectations.items[0].text',
      'charter.expectations.items[1].channel',
    ]);
    const lost = changed(municipality, 'services.availableChannel.2.telephone', '67280485');
    const read = parseStandard(lost);
    assert.deepEqual(pathsOf(read), ['services.availableChannel[2].telephone']);
    assert.equal(read.standard.charter.channels, undefined);
    const without = changed(municipality, 'services', undefined);
    assert.match(parseStandard(without).issues[0].expected, /it has none$/);
  });
});

describe('the statements on personal data', () => {
  it('name the controller, whom to ask and the legal basis', () => {
    const { privacy } = parseStandard(municipality).standard;
    assert.equal(privacy.contact, 'dati@piekraste.example');
    assert.match(privacy.controller.en, /^Piekraste Municipality/);
    assert.match(privacy.basis.lv, /6\. panta/);
    for (const contact of ['+37160000000', 'https://piekraste.example/dati']) {
      const read = parseStandard(changed(municipality, 'privacy.contact', contact));
      assert.deepEqual([read.standard.privacy.contact, read.issues], [contact, []]);
    }
  });

  it('are dropped alone where they are invalid', () => {
    for (const [name, value] of [
      ['contact', 'jautājiet mums'],
      ['controller', 5],
      ['basis', { en: 'law' }],
      ['url', 'ftp://piekraste.example'],
    ]) {
      const path = `privacy.${name}`;
      const { standard, issues } = parseStandard(changed(municipality, path, value));
      assert.deepEqual(pathsOf({ issues }), [path]);
      const without = changed(municipality, path, undefined);
      const rest = parseStandard(without).standard.privacy;
      assert.deepEqual(standard.privacy, rest);
    }
  });
});
