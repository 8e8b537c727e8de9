/** The changes in all but hours, in the words of the page. */
import { expect } from '@open-wc/testing';
import type { Json } from '../../../demo/tools/hours-editor/document.js';
import { institution } from './institution.js';
import { between, own } from './told-changes.js';

describe('what changes besides the hours', () => {
  it('is a telephone number, a name and an address', () => {
    const [dome, ...others] = institution['department'] as Json[];
    const after = {
      ...institution,
      telephone: '+37167280485',
      department: [
        { ...dome, name: { lv: 'Dome', en: 'City council' }, address: 'Lielā iela 1' },
        ...others,
      ],
    };
    expect(between(institution, after)).to.deep.equal([
      'Citas izmaiņas',
      'Tālrunis: nav norādīts → +371 67280485',
      'Dome: nosaukums: Dome / Council → Dome / City council',
      'Dome: adrese: nav norādīts → Lielā iela 1',
    ]);
  });

  it('is the calendar, with the days whose hours change through it', () => {
    const calendar = {
      moved: [{ from: '2027-05-03', to: '2027-05-08' }],
      days: [{ date: '2027-03-15', kind: 'holiday', name: 'Vēlēšanas' }],
    };
    const lines = between(institution, { ...institution, calendar });
    const days = lines.filter((line) => line.includes('2027. gadā'));
    expect(days.at(-1)).to.match(
      /^Mainās svētku vai pārceltās dienas: .*15\. martā.*3\. un 8\. maijā/,
    );
    expect(days.join('\n')).to.contain(
      '15. martā (2027. gadā): 9.00–12.00, 13.00–17.00 → slēgts – Vēlēšanas',
    );
    expect(days.join('\n')).to.contain('darba diena pārcelta uz 8. maiju');
  });

  it('is what was decided, texts, and parts that nobody sees', () => {
    const after = {
      ...institution,
      policy: { movedDays: 'follow' },
      privacy: { purpose: 'Atbildēt' },
      'x-own': 1,
    };
    expect(between(institution, after).slice(-4)).to.deep.equal([
      'Citas izmaiņas',
      'Personas dati: nav norādīts → Atbildēt',
      'Ja valdība pārceļ darba dienu: Nav izlemts – klientu brīdina, ka darba laiks var atšķirties → Pārceļ arī iestāde: pārceltā diena ir brīva, strādā sestdienā',
      'Mainās dokumenta daļas, ko klients neredz: x-own.',
    ]);
  });

  it('is a text of the charter, a channel and the facts of an office, with where they stand', () => {
    const charter = own['charter'] as Record<string, Json>;
    const [first, ...others] = charter['rights']?.['items'] as Json[];
    const [dome, ...places] = own['department'] as Json[];
    const services = own['services'] as Json;
    const [channel, ...channels] = services['availableChannel'] as Json[];
    const after = {
      ...own,
      charter: {
        ...charter,
        rights: { ...charter['rights'], items: [{ ...first, text: 'ir laipni;' }, ...others] },
      },
      department: [...places, { ...dome, hasMap: 'https://example.lv/karte' }],
      services: {
        ...services,
        availableChannel: [{ ...channel, purposes: ['contact'] }, ...channels],
      },
    };
    const lines = between(own, after);
    expect(lines[0]).to.equal('Citas izmaiņas');
    expect(lines[1]).to.match(
      /^Klientu apkalpošanas standarts, klienta tiesības, 1\. punkts: ir vērsti .* → ir laipni;$/,
    );
    expect(lines.slice(2, 4)).to.deep.equal([
      'Rīga: karte: nav norādīts → https://example.lv/karte',
      'Mainās apkalpošanas vietu secība.',
    ]);
    expect(lines[4]).to.match(/: kam tas paredzēts: .*pieprasīt pakalpojumu.* → sazināties$/);
    expect(lines.length).to.equal(5);
  });

  it('is hours of a telephone line that had none, and is no new office', () => {
    const services = institution['services'] as Json;
    const [line] = services['availableChannel'] as Json[];
    const { openingHours: _, ...silent } = line ?? {};
    const before = { ...institution, services: { ...services, availableChannel: [silent] } };
    expect(between(before, institution)).to.deep.equal(['Tālrunis', 'Norādīts darba laiks']);
    expect(between(institution, before)).to.deep.equal([
      'Tālrunis',
      'Darba laiks vairs nav norādīts',
    ]);
  });

  it('is nothing where a document says the same, or was only published again', () => {
    const after = { ...institution, name: 'Pilsone', dateModified: '2026-11-25' };
    expect(between(institution, after)).to.deep.equal([]);
  });
});
