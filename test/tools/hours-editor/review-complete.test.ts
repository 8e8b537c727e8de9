/** Whatever changes in what an element shows is named in the review: one value after another of a whole document. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import '../../../components/index.js';
import type { Json } from '../../../demo/tools/hours-editor/document.js';
import { changesView } from '../../../demo/tools/hours-editor/views/changes.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { parseStandard, writeStandard } from '../../../src/standard/document/index.js';
import type { Standard } from '../../../src/standard/model.js';
import { formsOf } from './forms.js';
import { institution } from './institution.js';

const NOW = '2026-11-25T10:00:00+02:00';
const TAGS = [
  `<atd-opening-hours now="${NOW}" upcoming="92"></atd-opening-hours>`,
  '<atd-service-channels></atd-service-channels>',
  '<atd-client-rights></atd-client-rights>',
  '<atd-feedback-form endpoint="/x"></atd-feedback-form>',
];

interface Mutation {
  readonly name: string;
  readonly document: Json;
}

const own = writeStandard(atd) as Json;

/** A document that has every part of the format that an element shows, and two of each that are alike. */
const whole = {
  ...(shortened(own) as Json),
  ...{ policy: { movedDays: 'notice', preHoliday: 60 }, privacy: privacyOf() },
  services: {
    ...(shortened(own['services']) as Json),
    availableChannel: (own['services'] as Json)['availableChannel'],
  },
  exceptions: [
    { kind: 'closed', from: '2026-12-28', reason: { lv: 'Mācības', en: 'Training' } },
    { kind: 'hours', from: '2026-12-30', times: [['09:00', '12:00']], offices: ['riga'] },
  ],
  calendar: {
    moved: [{ from: '2026-12-29', to: '2027-01-02' }],
    days: [{ date: '2026-12-15', kind: 'holiday', name: 'Vēlēšanas', shortName: 'Vēlēšanas' }],
  },
  department: (own['department'] as Json[])
    .slice(0, 2)
    .map((office, index) => (index === 0 ? { ...office, ...facts() } : office)),
};

function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortened(each)]));
}

function privacyOf() {
  return {
    ...{ controller: 'Direkcija', contact: 'dati@example.lv', basis: 'likums' },
    ...{ readers: 'Darbinieki', purpose: 'Atbildēt', retention: 'Gads' },
    url: 'https://example.lv/dati',
  };
}

function facts() {
  return {
    ...{ telephone: '+37167000000', email: 'riga@example.lv', url: 'https://example.lv/riga' },
    address: { streetAddress: 'Vaļņu iela 30', addressLocality: 'Rīga', postalCode: 'LV-1050' },
    hasMap: 'https://example.lv/karte',
    amenityFeature: [
      { name: 'Uzbrauktuve', value: true },
      { name: 'Lifts', value: 'no pagalma' },
    ],
    potentialAction: {
      '@type': 'ReserveAction',
      name: 'Pieteikties',
      target: 'https://example.lv/rinda',
    },
  };
}

/** Each value otherwise, each part gone, each list in another order. */
function mutations(value: unknown, path: string, put: (value: unknown) => Json): Mutation[] {
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return [
      { name: `${path} reversed`, document: put([...list].reverse()) },
      ...list.flatMap((each, at) => [
        { name: `${path}.${at} gone`, document: put(list.toSpliced(at, 1)) },
        ...mutations(each, `${path}.${at}`, (now) => put(list.with(at, now))),
      ]),
    ];
  }
  if (typeof value === 'object' && value !== null) {
    const all = value as Json;
    return Object.entries(all).flatMap(([key, each]) => {
      if (key === 'dateModified' || key === 'identifier') return [];
      const { [key]: _, ...rest } = all;
      return [
        { name: `${path}.${key} gone`, document: put(rest) },
        ...mutations(each, `${path}.${key}`, (now) => put({ ...all, [key]: now })),
      ];
    });
  }
  return otherwise(value).map((now) => ({ name: `${path}: ${String(now)}`, document: put(now) }));
}

function otherwise(value: unknown): unknown[] {
  if (typeof value === 'boolean') return [!value];
  if (typeof value !== 'string') return [0, 'notice'];
  if (/^\d{4}-\d\d-\d\d$/.test(value))
    return [value.replace(/\d$/, (last) => `${(Number(last) + 1) % 10}`)];
  if (/^\d\d:\d\d$/.test(value)) return ['10:45'];
  if (value.startsWith('+')) return [value.replace(/\d$/, '9')];
  if (value.includes('@')) return [`jauns.${value}`];
  if (value.startsWith('http')) return [`${value}?jauns`];
  // What is short may be one of a few words that are allowed.
  return value.length < 12
    ? [`${value} (jauns)`, 'hours', 'offices', 'follow', 'contact', 'post', 'Tuesday', 'riga']
    : [`${value} (jauns)`];
}

async function markup(standard: Standard): Promise<readonly string[]> {
  const host = document.createElement('div');
  document.body.append(host);
  const shown: string[] = [];
  for (const tag of TAGS) {
    host.innerHTML = tag;
    const element = host.firstElementChild as HTMLElement & {
      standard: Standard;
      updateComplete: Promise<unknown>;
      ready: Promise<unknown>;
    };
    element.standard = standard;
    await element.updateComplete;
    await element.ready;
    shown.push((element.shadowRoot?.innerHTML ?? '').replace(/<!--.*?-->/gs, ''));
  }
  host.remove();
  return shown;
}

describe('the review', () => {
  for (const [name, original] of [
    ['of a whole standard', whole],
    ['of two offices and a telephone line', { ...institution, privacy: privacyOf() }],
  ] as const) {
    it(`names whatever changes in what an element shows: ${name}`, async function () {
      this.timeout(300_000);
      const forms = await formsOf(original);
      const { standard } = parseStandard(original);
      if (!standard) throw new Error('the sample is not valid');
      const before = await markup(standard);
      const missed: string[] = [];
      let seen = 0;
      for (const each of mutations(original, '', (now) => now as Json)) {
        const read = parseStandard(each.document);
        if (!read.standard) continue;
        const root = document.createElement('div');
        const changes = forms.editor.compared(original, each.document);
        if (changes) render(changesView(forms.editor, changes), root);
        const lines = [...root.querySelectorAll('li li')].map((line) => line.textContent);
        const isNamed = lines.some((line) => !line.includes('ko klients neredz'));
        if (isNamed || root.querySelector('.place + p')) {
          seen++;
          continue;
        }
        if (String(await markup(read.standard)) !== String(before)) missed.push(each.name);
      }
      expect(missed).to.deep.equal([]);
      expect(seen).to.be.greaterThan(50);
    });
  }
});
