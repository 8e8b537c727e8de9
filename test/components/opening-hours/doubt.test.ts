/** Moved working days and days before holidays that remain uncertain. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import type { SinonFakeTimers } from 'sinon';
import { freezeClock } from '../../support/frozen-clock.js';
import { rows, seen, show, status } from '../../support/opening-hours.js';
import { riga } from '../../support/riga.js';

let clock: SinonFakeTimers;

function at(civil: string): void {
  clock = freezeClock(riga(civil));
}

afterEach(() => {
  fixtureCleanup();
  clock.restore();
});

describe('moved working days', () => {
  it('keep the doubt of the day before a holiday, which moves with them', async () => {
    at('2026-06-27T16:45');
    const element = await show('<atd-opening-hours moved-days="follow"></atd-opening-hours>');
    expect(status(element)).to.match(/^Parasti atvērts līdz plkst\. 17\.30.* var būt citādi$/);
    expect(seen(element, '[part="changes"]')).to.contain(
      'Sestdien, 27. jūnijā: 8.30–12.00, 13.00–17.30 – strādā pēc pirmdienas darba laika (darba ' +
        'diena pārcelta no 22. jūnija); pirmssvētku diena, darba laiks var būt īsāks',
    );
    expect(rows(element)[3]).to.contain(
      '27. jūnijā: 8.30–12.00, 13.00–17.30 – pirmssvētku diena, darba laiks var būt īsāks',
    );
  });

  it('are told with the hour that the day before a holiday loses', async () => {
    at('2026-06-26T10:00');
    const element = await show(
      '<atd-opening-hours moved-days="follow" pre-holiday="-60"></atd-opening-hours>',
    );
    expect(seen(element, '[part="changes"]')).to.contain(
      'Sestdien, 27. jūnijā: 8.30–12.00, 13.00–16.30 – pirmssvētku darba diena, pārcelta no 22. jūnija',
    );
  });

  it('are in doubt on a day that is shorter by decision, too', async () => {
    at('2026-06-22T10:00');
    const moved = await show('<atd-opening-hours pre-holiday="-60"></atd-opening-hours>');
    expect(status(moved)).to.match(/^Parasti atvērts līdz plkst\. 12\.00/);
    clock.restore();
    at('2049-05-03T10:00');
    const perhaps = await show(
      '<atd-opening-hours moved-days="follow" pre-holiday="-60"></atd-opening-hours>',
    );
    expect(status(perhaps)).to.match(/^Parasti atvērts līdz plkst\. 12\.00/);
    expect(perhaps.status!.certain).to.be.false;
    expect(seen(perhaps, '[part="changes"]')).to.contain(
      'Pirmdien, 3. maijā: 8.30–12.00, 13.00–16.30 – pirmssvētku diena; ' +
        'iespējams, darba diena ir pārcelta; darba laiks var atšķirties',
    );
  });

  it('say of a Saturday that it may be worked, where the institution would then work', async () => {
    at('2049-05-07T18:00');
    const told =
      'iespējams, sestdiena ir darba diena citas dienas vietā; darba laiks var atšķirties';
    const follows = await show('<atd-opening-hours moved-days="follow"></atd-opening-hours>');
    expect(seen(follows, '[part="changes"]')).to.contain(`8. un 15. maijā: ${told}`);
    for (const movedDays of ['notice', 'ignore']) {
      const element = await show(
        `<atd-opening-hours moved-days="${movedDays}"></atd-opening-hours>`,
      );
      expect(seen(element)).not.to.contain('maijā: iespējams');
      expect(status(element)).to.match(/^Slēgts, atvērs pirmdien/);
    }
    const open = await show('<atd-opening-hours hours="Mo-Sa 09:00-14:00"></atd-opening-hours>');
    expect(seen(open, '[part="changes"]')).to.contain(`8. un 15. maijā: ${told}`);
    clock.restore();
    at('2049-05-08T10:00');
    const today = await show('<atd-opening-hours moved-days="follow"></atd-opening-hours>');
    expect(status(today)).to.match(/^Parasti slēgts – .* var būt citādi$/);
  });

  it('are nothing to a counter that is closed on the day anyway', async () => {
    at('2026-06-19T09:00');
    const hours = 'Tu-Fr 09:00-17:00; PH off';
    const element = await show(`<atd-opening-hours hours="${hours}"></atd-opening-hours>`);
    expect(seen(element, '[part="changes"]')).not.to.contain('22. jūnijā');
    expect(seen(element, '[part="changes"]')).to.contain('27. jūnijā: valsts iestādēs darba diena');
  });
});

describe('the Monday after a song festival whose closing day is not known', () => {
  it('may be a day off, whatever is decided of moved days', async () => {
    at('2028-07-08T10:00');
    for (const movedDays of ['notice', 'ignore', 'follow']) {
      const element = await show(
        `<atd-opening-hours moved-days="${movedDays}"></atd-opening-hours>`,
      );
      expect(seen(element, '[part="changes"]')).to.contain(
        'Pirmdien, 10. jūlijā: iespējams, brīvdiena pēc Dziesmu un deju svētku noslēguma; darba laiks var atšķirties',
      );
      expect(status(element)).to.match(/^Slēgts, atvērs .*plkst\. 8\.30.* – laiks var atšķirties$/);
    }
  });
});
