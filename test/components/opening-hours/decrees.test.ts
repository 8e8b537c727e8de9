/** Decrees that are newer than the library come with the institution's document. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type sinon from 'sinon';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import { atd } from '../../../src/standard/atd/complete.js';
import type { Standard } from '../../../src/standard/model.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { seen, status } from '../../support/opening-hours.js';
import { riga } from '../../support/riga.js';

let clock: sinon.SinonFakeTimers;

afterEach(() => {
  fixtureCleanup();
  clock.restore();
});

async function showAt(civil: string, standard: Partial<Standard>): Promise<AtdOpeningHours> {
  clock = freezeClock(riga(civil));
  const element = await fixture<AtdOpeningHours>(
    html`<atd-opening-hours .standard=${{ ...atd, ...standard }}></atd-opening-hours>`,
  );
  await element.ready;
  return element;
}

const victory = {
  date: '2026-05-29',
  kind: 'holiday',
  name: { lv: 'Hokeja izlases uzvaras diena', en: 'Ice Hockey Victory Day' },
  source: 'likumi.lv/ta/id/1',
} as const;

describe('a decree in the document', () => {
  it('closes the counters on a holiday that was made the night before', async () => {
    const element = await showAt('2026-05-29T09:00', { calendar: { days: [victory] } });
    expect(status(element)).to.match(/^Slēgts, atvērs pirmdien plkst\. 8\.30/);
    expect(element.status!.why).to.include({ kind: 'holiday', name: victory.name });
    expect(seen(element, '[part="changes"]')).to.contain(
      'Piektdien, 29. maijā: slēgts – Hokeja izlases uzvaras diena',
    );
  });

  it('moves a working day of a year whose decree this version does not know', async () => {
    const element = await showAt('2027-04-30T09:00', {
      calendar: { known: [2027, 2027], moved: [{ from: '2027-05-03', to: '2027-05-08' }] },
    });
    const changes = seen(element, '[part="changes"]');
    expect(changes).to.contain('Pirmdien, 3. maijā: valsts iestādēs brīvdiena');
    expect(changes).to.contain('Sestdien, 8. maijā: valsts iestādēs darba diena');
    expect(changes).not.to.contain('iespējams');
  });

  it('ends the doubt about a year in which no day is moved', async () => {
    const element = await showAt('2027-05-03T09:00', { calendar: { known: [2027, 2027] } });
    expect(status(element)).to.match(/^Parasti atvērts līdz plkst\. 12\.00/);
    expect(seen(element, '[part="changes"]')).not.to.contain('iespējams');
    expect(element.status!.certain).to.be.true;
  });

  it('names the holidays of a country whose calendar this version does not have', async () => {
    const element = await showAt('2026-05-29T09:00', {
      zone: 'Europe/Vilnius',
      calendar: { days: [victory] },
    });
    expect(status(element)).to.match(/^Slēgts, atvērs pirmdien plkst\. 8\.30/);
  });
});
