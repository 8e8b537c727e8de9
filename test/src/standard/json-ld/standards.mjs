/** Standards to publish: ordinary, complete and malicious ones. */
import { parseStandard } from 'atd-widgets/standard';
import fc from 'fast-check';
import { changed, municipality } from '../document/documents.mjs';

const read = (document) => parseStandard(document).standard;

export const novads = read(municipality);

/** A municipality with one office, which keeps these hours. */
export function inOneOffice(openingHours, more = {}) {
  const department = [{ identifier: 'dome', name: 'Dome', openingHours }];
  return read({ ...municipality, department, exceptions: [], policy: {}, ...more });
}

const channel = (id, kind, more) => ({
  id,
  kind,
  purposes: ['request', 'contact'],
  name: { lv: id },
  ...more,
});

/** A standard with every optional property. */
export const addressed = {
  ...novads,
  offices: novads.offices.map((office, index) => ({
    ...office,
    url: `https://piekraste.example/${office.id}`,
    telephone: `+3716000000${index}`,
    postalAddress: {
      streetAddress: { lv: `Lielā iela ${index + 1}`, en: `${index + 1} Great Street` },
      addressLocality: { lv: 'Piekraste' },
      postalCode: 'LV-0000',
      addressCountry: 'LV',
    },
    map: `https://karte.example/${office.id}`,
    features: [
      { name: { lv: 'Uzbrauktuve', en: 'Ramp' }, value: true },
      { name: { lv: 'Lifts', en: 'Lift' }, value: false },
      { name: { lv: 'Ieeja', en: 'Entrance' }, value: { lv: 'no pagalma', en: 'from the yard' } },
    ],
    booking: {
      url: 'https://piekraste.example/pieraksts',
      name: { lv: 'Pieteikt vizīti', en: 'Book a visit' },
    },
  })),
  services: {
    ...novads.services,
    channels: [
      channel('portals', 'portal', { url: 'https://e.piekraste.example/' }),
      channel('talrunis', 'phone', {
        telephone: '+37160000009',
        hours: { week: [...Array(5).fill([[540, 1020]]), [], []], publicHolidays: 'closed' },
      }),
      channel('pasts', 'post', { offices: ['dome'] }),
      channel('klatiene', 'counter', { offices: ['osta'] }),
      channel('kastite', 'post', {
        postalAddress: { streetAddress: { lv: 'a. k. 12' }, postalCode: 'LV-0000' },
      }),
      channel('valde', 'meeting', {
        address: { lv: 'Lielā iela 9, Piekraste' },
        map: 'https://karte.example/valde',
        booking: { url: 'https://piekraste.example/valde' },
      }),
    ],
  },
};

const SCRIPT = { lv: '</script><script>alert(1)</script>' };
const CODE = 'javascript:alert(1)//@b.example';

/** As a page may set it: no document, so that nothing in it was looked at. */
export const hostile = {
  ...addressed,
  name: SCRIPT,
  url: CODE,
  offices: addressed.offices.map((office) => ({
    ...office,
    name: SCRIPT,
    url: ` ${CODE}`,
    map: CODE,
    features: [{ name: SCRIPT, value: SCRIPT }],
    booking: { url: CODE, name: SCRIPT },
    postalAddress: { streetAddress: SCRIPT },
  })),
  services: {
    ...addressed.services,
    channels: addressed.services.channels.map((each) => ({
      ...each,
      name: SCRIPT,
      url: CODE.toUpperCase(),
      map: CODE,
      booking: { url: CODE, name: SCRIPT },
      email: 'dome@piekraste.example',
    })),
  },
};

/** The standards of documents that have another value somewhere, by that value. */
export function withSpoiled(count) {
  const paths = [];
  const walk = (value, path) => {
    if (path.length > 0) paths.push(path);
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key]);
  };
  walk(municipality, []);
  const leaves = [SCRIPT.lv, SCRIPT, CODE, '\ud800@b.example', '', '__proto__', 7, null, [], {}];
  const spoilt = fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...leaves));
  const standards = fc.sample(spoilt, { numRuns: count, seed: 2026 }).map(([path, leaf]) => {
    const { standard } = parseStandard(changed(municipality, path, leaf));
    return [`${path.join('.')}: ${JSON.stringify(leaf)}`, standard];
  });
  return Object.fromEntries(standards.filter(([, standard]) => standard));
}
