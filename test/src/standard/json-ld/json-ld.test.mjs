import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { atd, jsonLdOf } from 'atd-widgets/standard';
import { changed } from '../document/documents.mjs';
import {
  HOURS_AND_FACTS,
  channelsOf,
  officeOf,
  officesOf,
  omit,
  organizationOf,
  publish,
  winter,
} from './publications.mjs';
import { addressed, hostile, inOneOffice, novads, withSpoiled } from './standards.mjs';
import { complaintsOf } from './vocabulary.mjs';

describe("what schema.org's vocabulary allows", () => {
  const standards = {
    "ATD's standard": atd,
    'the standard of a municipality': novads,
    'a standard with everything that can be known': addressed,
    'a standard without services': omit(novads, 'services'),
    'a standard without a charter': omit(novads, 'charter'),
    'a standard with one office': inOneOffice('Mo-Fr 09:00-17:00; PH off'),
    'hours through the night': inOneOffice('Fr,Sa 22:00-04:00; PH 23:00-26:00'),
    'hours around the clock': inOneOffice('24/7'),
    'hours by appointment alone': inOneOffice('Mo-Fr 09:00-17:00 "pēc pieraksta"'),
    'an office that is always closed': inOneOffice('off'),
    'texts and addresses that mean harm': hostile,
    'an institution in another zone': { ...novads, zone: 'Europe/Tallinn' },
  };
  const spoiled = withSpoiled(500);
  const wrong = {
    'a property of another type': ['@graph.0.dateModified', '2026-11-20'],
    'channels of who gives the service': ['@graph.0.availableChannel', []],
    'a property that does not exist': ['@graph.1.availableChannel.0.email', 'a@b.example'],
    'a value of another type': ['@graph.1.provider', { '@type': 'Place', name: 'Dome' }],
    'an address in unknown parts': ['@graph.0.department.0.address', { '@type': 'Street' }],
    'a day that no week has': [
      '@graph.0.department.0.openingHoursSpecification.0.dayOfWeek',
      ['https://schema.org/Someday'],
    ],
    'a text in several languages': ['@graph.0.name', { lv: 'Dome', en: 'Council' }],
  };
  let complaints;
  before(() => {
    const right = jsonLdOf(novads, winter);
    complaints = complaintsOf({
      ...Object.fromEntries(
        Object.entries({ ...standards, ...spoiled }).map(([name, standard]) => [
          name,
          jsonLdOf(standard, winter),
        ]),
      ),
      ...Object.fromEntries(
        Object.entries(wrong).map(([name, [path, value]]) => [name, changed(right, path, value)]),
      ),
    });
  });

  for (const name of Object.keys(standards)) {
    it(`is all that is published of ${name}`, () => {
      assert.deepEqual(complaints.get(name), []);
    });
  }

  it('is all that is published of a document, whatever stands wherever in it', () => {
    const names = Object.keys(spoiled);
    assert.ok(names.length > 100);
    for (const name of names) assert.deepEqual(complaints.get(name), [], name);
  });

  for (const name of Object.keys(wrong)) {
    it(`is not ${name}`, () => assert.equal(complaints.get(name).length, 1));
  }
});

describe('the institution that is published', () => {
  it('is told in Latvian, with what the standard says and nothing else', () => {
    assert.deepEqual(omit(organizationOf(novads), 'department', 'contactPoint'), {
      '@type': 'GovernmentOrganization',
      '@id': 'https://piekraste.example/#organization',
      identifier: 'piekrastes-novads',
      name: 'Piekrastes novada pašvaldība',
      url: 'https://piekraste.example/',
      telephone: '+37160000000',
    });
    assert.deepEqual(omit(officeOf(novads), ...HOURS_AND_FACTS), {
      '@type': 'GovernmentOffice',
      '@id': 'https://piekraste.example/#office-dome',
      name: 'Novada dome',
      address: {
        '@type': 'PostalAddress',
        streetAddress: 'Lielā iela 1',
        addressLocality: 'Piekraste',
        postalCode: 'LV-0000',
        addressCountry: 'LV',
      },
      telephone: '+37160000001',
      email: 'dome@piekraste.example',
    });
    assert.doesNotMatch(JSON.stringify(publish(novads)), /Municipality|Council|In person/);
  });

  it('has the parts of an address rather than its line, those that are known', () => {
    assert.deepEqual(officeOf(addressed).address, {
      '@type': 'PostalAddress',
      streetAddress: 'Lielā iela 1',
      addressLocality: 'Piekraste',
      postalCode: 'LV-0000',
      addressCountry: 'LV',
    });
    const [office] = novads.offices;
    const spare = (postalAddress) =>
      officeOf({ ...novads, offices: [{ ...office, postalAddress }] }).address;
    assert.deepEqual(spare({ addressCountry: 'LV' }), {
      '@type': 'PostalAddress',
      addressCountry: 'LV',
    });
    assert.equal(spare({}), 'Lielā iela 1, Piekraste, LV-0000');
  });

  it('has the map, the entrance and the booking of an office, word for word', () => {
    const { hasMap, amenityFeature, potentialAction } = officeOf(addressed);
    const feature = { '@type': 'LocationFeatureSpecification' };
    assert.equal(hasMap, 'https://karte.example/dome');
    assert.deepEqual(amenityFeature, [
      { ...feature, name: 'Uzbrauktuve', value: true },
      { ...feature, name: 'Lifts', value: false },
      { ...feature, name: 'Ieeja', value: 'no pagalma' },
    ]);
    assert.deepEqual(potentialAction, {
      '@type': 'ReserveAction',
      name: 'Pieteikt vizīti',
      target: 'https://piekraste.example/pieraksts',
    });
  });

  it('has the own address, map and booking of a channel', () => {
    const [, , , , box, board] = channelsOf(addressed);
    assert.deepEqual(box.servicePostalAddress, [
      { '@type': 'PostalAddress', streetAddress: 'a. k. 12', postalCode: 'LV-0000' },
    ]);
    assert.deepEqual(board.serviceLocation, [
      {
        '@type': 'Place',
        address: 'Lielā iela 9, Piekraste',
        hasMap: 'https://karte.example/valde',
      },
    ]);
    assert.equal(board.potentialAction.target, 'https://piekraste.example/valde');
  });

  it('is reached where there is somebody to reach, and each number is told once', () => {
    const contact = { '@type': 'ContactPoint', contactType: 'customer service' };
    assert.deepEqual(organizationOf(atd).contactPoint, [
      { ...contact, name: 'Pa tālruni', telephone: '+37167280485' },
    ]);
    assert.deepEqual(organizationOf(omit(novads, 'services')).contactPoint, [
      { ...contact, telephone: '+37160000000' },
    ]);
    const points = organizationOf(novads).contactPoint.map((point) =>
      omit(point, 'hoursAvailable'),
    );
    assert.deepEqual(points, [
      { ...contact, name: 'Pa e-pastu', email: 'dome@piekraste.example' },
      { ...contact, name: 'Pa tālruni', telephone: '+37160000000' },
    ]);
    const silent = omit(novads, 'services', 'telephone');
    assert.equal('contactPoint' in organizationOf(silent), false);
  });

  it('gives a service that is had through its channels, and none where it says nothing of them', () => {
    const [organization, service] = publish(novads);
    assert.equal(service['@type'], 'GovernmentService');
    assert.deepEqual(service.provider, { '@id': organization['@id'] });
    assert.deepEqual(service.availableChannel.slice(0, 2), [
      {
        '@type': 'ServiceChannel',
        name: 'Klātienē',
        serviceLocation: organization.department.map((office) => ({ '@id': office['@id'] })),
      },
      {
        '@type': 'ServiceChannel',
        name: 'Pa e-pastu',
        serviceUrl: 'mailto:dome@piekraste.example',
      },
    ]);
    assert.equal(publish(omit(novads, 'services')).length, 1);
    const { services } = novads;
    const contact = services.channels.filter(({ purposes }) => !purposes.includes('request'));
    assert.equal(publish({ ...novads, services: { ...services, channels: contact } }).length, 1);
  });

  it('has letters sent to the offices that are named for them, and visitors to the counters', () => {
    const [, telephone, mailbox, counter] = channelsOf(addressed);
    assert.equal(telephone.servicePhone.telephone, '+37160000009');
    assert.deepEqual(mailbox.servicePostalAddress, [officeOf(addressed).address]);
    assert.equal('serviceLocation' in mailbox, false);
    assert.deepEqual(counter.serviceLocation, [{ '@id': officesOf(addressed)[1]['@id'] }]);
  });

  it('never has what was not verified', () => {
    assert.ok(atd.services.channels.some(({ isUnverified }) => isUnverified));
    assert.doesNotMatch(JSON.stringify(publish(atd)), /info@atd\.lv/);
    const { channels } = novads.services;
    const all = channels.map((channel) => ({ ...channel, isUnverified: true }));
    const doubtful = { ...novads, services: { ...novads.services, channels: all } };
    assert.deepEqual(publish(doubtful), publish(omit(novads, 'services')));
  });

  it('refers to nothing that is not there', () => {
    for (const standard of [atd, novads, addressed, hostile]) {
      const [defined, referred] = [new Set(), new Set()];
      JSON.stringify(publish(standard), (key, value) => {
        if (value?.['@id']) ('@type' in value ? defined : referred).add(value['@id']);
        return value;
      });
      assert.equal(defined.size, standard.offices.length + 1);
      for (const id of referred) assert.ok(defined.has(id), id);
    }
  });

  it('takes no name on the site of whoever shows it', () => {
    const homeless = omit(atd, 'url');
    const nodes = [organizationOf(homeless), ...officesOf(homeless)];
    for (const { '@id': id } of nodes) assert.match(id, /^_:/);
  });
});

describe('texts and addresses that mean harm', () => {
  const values = [];
  JSON.stringify(publish(hostile), (key, value) => {
    values.push([key, value]);
    return value;
  });

  it('are texts, word for word, where texts stand', () => {
    const texts = values.filter(([, value]) => String(value).includes('</script>'));
    assert.deepEqual(
      new Set(texts.map(([key]) => key)),
      new Set(['name', 'streetAddress', 'value']),
    );
    for (const [, text] of texts) assert.equal(text, '</script><script>alert(1)</script>');
  });

  it('are no addresses of the web', () => {
    assert.ok(JSON.stringify(hostile).includes('javascript:'));
    for (const [key, value] of values) {
      if (typeof value !== 'string') continue;
      if (['url', 'serviceUrl', 'hasMap', 'target'].includes(key))
        assert.match(value, /^(https?:\/\/|mailto:)/);
      assert.doesNotMatch(value, /^\s*(javascript|data|vbscript):/i, key);
    }
  });

  it('add nothing to a letter', () => {
    const { services } = novads;
    const channels = [{ ...services.channels[1], email: 'a@b.example?bcc=c@d.example&body=x' }];
    const [channel] = channelsOf({ ...novads, services: { ...services, channels } });
    assert.equal(new URL(channel.serviceUrl).search, '');
  });
});
