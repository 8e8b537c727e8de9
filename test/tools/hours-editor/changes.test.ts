/** The changes for clients, in the words of the page. */
import { expect } from '@open-wc/testing';
import { applied, type Edit } from '../../../demo/tools/hours-editor/document.js';
import { institution } from './institution.js';
import { between, own, told } from './told-changes.js';

const closed = (from: string, more: object = {}): Edit => ({
  kind: 'add',
  exception: { kind: 'closed', from, ...more },
});

describe('what changes for the citizen', () => {
  it('is said once for offices that change alike', () => {
    expect(told(own, closed('2026-12-28', { reason: { lv: 'Personāla apmācība' } }))).to.deep.equal(
      [
        'Rīga, Cēsis, Daugavpils un Liepāja',
        '28. decembrī: 8.30–12.00, 13.00–17.30 → slēgts – Personāla apmācība',
      ],
    );
  });

  it('is said office by office where they differ, and of the telephone too', () => {
    expect(told(institution, closed('2026-12-01'))).to.deep.equal([
      'Dome',
      '1. decembrī: 9.00–12.00, 13.00–17.00 → slēgts',
      'Osta',
      '1. decembrī: 9.00–16.00 → slēgts',
      'Tālrunis',
      '1. decembrī: 8.00–18.00 → slēgts',
    ]);
  });

  it('is nothing where it is so already but for the reason, which is told', () => {
    expect(told(own, closed('2026-11-28'))).to.deep.equal([]);
    expect(told(own, closed('2026-11-28', { reason: 'Remonts' }))).to.deep.equal([
      'Rīga, Cēsis, Daugavpils un Liepāja',
      '28. novembrī: slēgts → slēgts – Remonts',
    ]);
  });

  it('goes as far as the exceptions that are new', () => {
    expect(told(own, closed('2027-08-02', { offices: ['riga'] }))).to.deep.equal([
      'Rīga',
      '2. augustā (2027. gadā): 8.30–12.00, 13.00–17.30 → slēgts',
    ]);
  });

  it('tells of a new week row by row, not day by day', () => {
    const hours = { openingHours: 'Mo-Fr 09:00-12:00; PH off' };
    expect(told(institution, { kind: 'hours', office: 'dome', hours })).to.deep.equal([
      'Dome',
      'Katru nedēļu:',
      'Pirmdiena–ceturtdiena: 9.00–12.00, 13.00–17.00 → 9.00–12.00',
    ]);
  });

  it('tells of the hour before a holiday', () => {
    expect(told(own, { kind: 'policy', policy: { preHoliday: 60 } })).to.deep.equal([
      'Rīga, Cēsis, Daugavpils un Liepāja',
      '23. un 30. decembrī: 8.30–12.00, 13.00–16.30 – pirmssvētku diena, darba laiks var būt īsāks → 8.30–12.00, 13.00–15.30 – pirmssvētku diena',
      'Citas izmaiņas',
      'Darba dienā pirms svētkiem: Nav izlemts – klientu brīdina, ka darba laiks var būt īsāks → Darba laiks ir par stundu īsāks',
    ]);
  });

  it('tells of a part of a day that is closed', () => {
    const part = { times: [['10:00', '11:00']], offices: ['dome'], reason: 'Mācības' };
    expect(told(institution, closed('2026-12-03', part))).to.deep.equal([
      'Dome',
      '3. decembrī: 9.00–12.00, 13.00–17.00 → 9.00–10.00, 11.00–12.00, 13.00–17.00; 10.00–11.00 slēgts – Mācības',
    ]);
  });

  it('tells of all parts that are closed, of one reason once, and of none outside the hours', () => {
    const reason = 'Mācības';
    const parts = [
      ['07:00', '08:00'],
      ['10:00', '11:00'],
      ['14:00', '15:00'],
    ];
    const edit = closed('2026-12-23', { times: parts, offices: ['dome'], reason });
    expect(told(institution, edit)).to.deep.equal([
      'Dome',
      '23. decembrī: 9.00–12.00, 13.00–17.00 – pirmssvētku diena, darba laiks var būt īsāks → 9.00–10.00, 11.00–12.00, 13.00–14.00, 15.00–17.00; 10.00–11.00, 14.00–15.00 slēgts – Mācības',
    ]);
  });

  it('tells of a day of which nothing is left that it is closed', () => {
    const edit = closed('2026-12-03', { times: [['08:00', '18:00']], reason: 'Remonts' });
    expect(told(institution, edit).join()).to.contain('→ slēgts – Remonts');
  });

  it('counts dates that are too many to be read', () => {
    const mondays = ['2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21', '2026-12-28'];
    const more = ['2027-01-04', '2027-01-11', '2027-01-18'];
    const [, line] = told(own, ...[...mondays, ...more].map((day) => closed(day)));
    expect(line).to.equal(
      '30. novembrī, 7., 14., 21. un 28. decembrī, 4. janvārī (2027. gadā) un vēl 2 dienās: 8.30–12.00, 13.00–17.30 → slēgts',
    );
  });

  it('tells of a longer time with its real ends', () => {
    const repairs = closed('2026-11-20', { through: '2027-12-10', reason: 'Remonts' });
    expect(told(own, repairs).slice(1)).to.deep.equal([
      'No 20. novembra līdz 2027. gada 10. decembrim: parastais darba laiks → slēgts – Remonts',
    ]);
    const before = applied(own, [repairs]);
    expect(between(before, own).slice(1)).to.deep.equal([
      'No 20. novembra līdz 2027. gada 10. decembrim: slēgts – Remonts → parastais darba laiks',
    ]);
    const longer = applied(own, [
      closed('2026-11-20', { through: '2027-12-14', reason: 'Remonts' }),
    ]);
    expect(between(before, longer).at(-1)).to.contain('līdz 2027. gada 14. decembrim');
  });

  it('leaves out what is past, and speaks English', () => {
    const past = closed('2026-11-24', { through: '2026-11-25' });
    expect(told(own, past).at(-1)).to.match(/^25\. novembrī: /);
    const hours = { openingHours: 'Mo-Fr 09:00-12:00; PH off' };
    const edits: Edit[] = [
      { kind: 'hours', office: 'dome', hours },
      closed('2026-12-28', { offices: ['dome'] }),
    ];
    expect(between(institution, applied(institution, edits), 'en')).to.deep.equal([
      'Council',
      'Every week:',
      'Monday–Thursday: 9:00–12:00, 13:00–17:00 → 9:00–12:00',
      'On 28 December: 9:00–12:00, 13:00–17:00 → closed',
    ]);
  });

  describe('of hours that are not the same every week', () => {
    const osta = (openingHours: string): Edit => ({
      kind: 'hours',
      office: 'osta',
      hours: { openingHours },
    });

    it('is the row that changes, under its part of the year', () => {
      expect(
        told(institution, osta('Tu-Fr 09:00-16:00; Jun-Aug Tu-Su 08:00-18:00; PH off')),
      ).to.deep.equal([
        'Osta',
        'No jūnija līdz augustam:',
        'Otrdiena–svētdiena: 8.00–20.00 → 8.00–18.00',
      ]);
    });

    it('is all of them where the year is divided otherwise', () => {
      expect(told(institution, osta('Tu-Fr 09:00-16:00; PH off'))).to.deep.equal([
        'Osta',
        'Darba laiks līdz šim:',
        'No septembra līdz maijam – Pirmdiena: slēgts',
        'No septembra līdz maijam – Otrdiena–piektdiena: 9.00–16.00',
        'No septembra līdz maijam – Sestdiena un svētdiena: slēgts',
        'No jūnija līdz augustam – Pirmdiena: slēgts',
        'No jūnija līdz augustam – Otrdiena–svētdiena: 8.00–20.00',
        'Darba laiks pēc izmaiņām:',
        'Pirmdiena: slēgts',
        'Otrdiena–piektdiena: 9.00–16.00',
        'Sestdiena un svētdiena: slēgts',
      ]);
    });

    it('is an nth weekday against the hours of that weekday, and public holidays by themselves', () => {
      const before = applied(institution, [osta('Tu-Fr 09:00-16:00; PH off')]);
      const after = applied(institution, [
        osta('Tu-Fr 09:00-16:00; Sa[1] 10:00-14:00; PH 10:00-12:00'),
      ]);
      const lines = between(before, after);
      expect(lines.slice(0, 4)).to.deep.equal([
        'Osta',
        'Katru nedēļu:',
        'Mēneša pirmajā sestdienā: slēgts → 10.00–14.00',
        'Svētku dienās: slēgts → 10.00–12.00',
      ]);
      expect(lines.join()).to.contain('24. un 25. decembrī');
    });

    it('is hours from a date on', () => {
      const before = applied(institution, [osta('Tu-Fr 09:00-16:00; PH off')]);
      const after = applied(institution, [
        osta('Tu-Fr 09:00-16:00; 2027-2099 Fr 09:00-12:00; PH off'),
      ]);
      expect(between(before, after)).to.include(
        'No 2027. gada 1. janvāra – Piektdiena: 9.00–12.00',
      );
    });
  });
});
