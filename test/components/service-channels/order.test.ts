/** The order of channels: those that are certainly open come first, and nothing uncertain is promised. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon, { type SinonFakeTimers } from 'sinon';
import '../../../components/opening-hours/define.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { show, status } from '../../support/opening-hours.js';
import { MINUTE, riga } from '../../support/riga.js';
import {
  all,
  card,
  cardText,
  municipality,
  names,
  showChannels,
  showStandard,
  withChannels,
  type WrittenChannel,
} from '../../support/service-channels.js';

const TAG = '<atd-service-channels></atd-service-channels>';

let clock: SinonFakeTimers;

function at(civil: string): void {
  clock = freezeClock(riga(civil));
}

afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

const statusOf = (element: Element, name: string) => cardText(element, name, '[part="status"]');
const today = (element: Element, name: string) => cardText(element, name, '.todays');

describe('a counter', () => {
  it('says what is true now, today’s hours, and the week', async () => {
    at('2026-11-25T11:00');
    const element = await showChannels(TAG);
    expect(statusOf(element, 'Klātienē')).to.match(
      /^Atvērts līdz plkst\. 12\.00( \(Rīgas laiks\))?$/,
    );
    expect(today(element, 'Klātienē')).to.equal('Šodien: 8.30–12.00, 13.00–16.30**');
    expect(cardText(element, 'Klātienē', 'details dd:last-child')).to.equal(
      '8.30–12.00, 13.00–17.30 8.30–12.00, 13.00–16.30 8.30–12.00, 12.30–15.30 slēgts',
    );
  });

  it('names its offices, and carries the marks of the remarks below', async () => {
    at('2026-11-25T11:00');
    const element = await showChannels(TAG);
    expect(cardText(element, 'Klātienē', '[part="offices"]')).to.equal(
      'Klientu apkalpošanas centri: Rīga, Cēsis, Daugavpils, Liepāja*',
    );
    for (const mark of card(element, 'Klātienē').querySelectorAll<HTMLAnchorElement>('.mark')) {
      mark.click();
      expect(element.shadowRoot!.activeElement!.id).to.equal(mark.hash.slice(1));
    }
  });

  for (const civil of [
    ...['2026-11-25T11:45', '2026-11-25T12:10', '2026-11-27T15:30', '2026-11-18T11:00'],
    ...['2026-12-23T18:00', '2026-06-22T10:00'],
  ]) {
    it(`says the same as the opening hours beside it (${civil})`, async () => {
      at(civil);
      const hours = await show('<atd-opening-hours></atd-opening-hours>');
      const element = await showChannels(TAG);
      expect(status(hours)).not.to.equal('');
      expect(statusOf(element, 'Klātienē')).to.equal(status(hours));
    });
  }

  it('that is closed says when it opens', async () => {
    at('2026-11-27T18:00');
    expect(statusOf(await showChannels(TAG), 'Klātienē')).to.match(
      /^Slēgts, atvērs pirmdien(, 30\. novembrī,)? plkst\. 8\.30( \(Rīgas laiks\))?$/,
    );
  });

  it('is closed on a public holiday, and says which', async () => {
    at('2026-11-18T11:00');
    const element = await showChannels(TAG);
    expect(today(element, 'Klātienē')).to.equal(
      'Šodien: slēgts – Latvijas Republikas Proklamēšanas diena**',
    );
    expect(statusOf(element, 'Klātienē')).to.match(/^Slēgts, atvērs/);
  });

  it('tells in English too why it is closed today', async () => {
    at('2026-11-18T11:00');
    const element = await showChannels('<atd-service-channels lang="en"></atd-service-channels>');
    expect(today(element, 'In person')).to.match(/^Today: closed – .*Proclamation/);
  });

  it('shares the one timer of the page, and turns at the very minute', async () => {
    at('2026-11-25T11:00');
    await show('<atd-opening-hours></atd-opening-hours>');
    const element = await showChannels(TAG);
    expect(clock.countTimers()).to.equal(1);
    await clock.tickAsync(60 * MINUTE - 1);
    expect(statusOf(element, 'Klātienē')).to.match(/^Atvērts, drīz slēgs/);
    await clock.tickAsync(1);
    expect(statusOf(element, 'Klātienē')).to.match(/^Pārtraukums līdz plkst\. 13\.00/);
  });
});

describe('a channel without hours', () => {
  const TIMES = /atvērts|atvērs|slēgt|šodien|pieejam|laiks/i;

  it('that should have them says that they are not known', async () => {
    at('2026-11-25T11:00');
    const element = await showChannels(TAG);
    expect(cardText(element, 'Pa tāl', '.unknown')).to.equal('Darba laiks nav norādīts');
    expect(card(element, 'Pa tāl').querySelector('[part="status"], .icon')).to.equal(null);
  });

  it('that has none by its nature says nothing of hours', async () => {
    at('2026-11-25T11:00');
    const element = await showChannels(TAG);
    for (const name of ['E-pakalpojumu', 'Portāls', 'Pa pastu', 'Pa elektr', 'Elektron']) {
      expect(cardText(element, name), name).not.to.match(TIMES);
      expect(card(element, name).querySelector('[part="status"], .icon'), name).to.equal(null);
    }
  });

  it('and whose time is agreed first, says so', async () => {
    at('2026-11-25T11:00');
    const element = await showChannels(TAG);
    expect(cardText(element, 'Tikšanās', '.unknown')).to.equal('Pēc iepriekšējas vienošanās');
  });
});

describe('the order', () => {
  const counters = async () => {
    const element = await showStandard(municipality(), { purpose: 'receive' });
    return names(element, 0).flatMap((name) => /^Klātienē – (.*)/.exec(name)?.slice(1) ?? []);
  };
  const [DOME, OSTA, REGISTRY] = ['Novada dome', 'Ostas nodaļa', 'Dzimtsarakstu nodaļa'] as const;

  for (const [why, civil, order] of [
    ['is the standard’s where all are open', '2026-11-25T11:00', [DOME, OSTA, REGISTRY]],
    ['has the open one first', '2026-11-27T14:30', [OSTA, DOME, REGISTRY]],
    ['has one that closes soon first', '2026-11-27T15:45', [OSTA, DOME, REGISTRY]],
    ['does not take a break for open', '2026-11-24T12:15', [OSTA, DOME, REGISTRY]],
    ['does not take an appointment for open', '2026-11-26T17:30', [DOME, OSTA, REGISTRY]],
    ['does not take "may be open" for open', '2026-11-17T12:15', [DOME, OSTA, REGISTRY]],
    ['is the standard’s where all are closed', '2026-11-25T22:00', [DOME, OSTA, REGISTRY]],
  ] as const) {
    it(why, async () => {
      at(civil);
      expect(await counters()).to.deep.equal(order);
    });
  }

  it('follows the clock', async () => {
    at('2026-11-27T13:00');
    const element = await showStandard(municipality(), { purpose: 'receive' });
    expect(names(element, 0)[0]).to.contain(DOME);
    await clock.tickAsync(60 * MINUTE);
    expect(names(element, 0)[0]).to.contain(OSTA);
    expect(statusOf(element, `Klātienē – ${OSTA}`)).to.contain('Atvērts līdz plkst. 16.00');
  });

  it('stays while a control in it has the focus, and the status is that of now', async () => {
    at('2026-11-27T13:00');
    const element = await showStandard(municipality(), { purpose: 'receive' });
    const control = card(element, `Klātienē – ${OSTA}`).querySelector('summary')!;
    control.focus();
    await clock.tickAsync(60 * MINUTE);
    expect(names(element, 0)[0]).to.contain(DOME);
    expect(statusOf(element, `Klātienē – ${DOME}`)).to.match(/^Slēgts/);
    expect(element.shadowRoot!.activeElement).to.equal(control);
    expect(card(element, `Klātienē – ${OSTA}`).contains(control)).to.be.true;
  });

  it('stays, with the focus, while the document is renewed', async () => {
    at('2026-11-27T14:30');
    const element = await showStandard(municipality(), { purpose: 'receive' });
    const before = names(element, 0);
    expect(before[0]).to.equal('Klātienē – Ostas nodaļa');
    const control = card(element, 'Klātienē – Novada dome').querySelector('a')!;
    control.focus();
    element.standard = municipality((document) => (document.dateModified = '2026-11-27'));
    await element.updateComplete;
    expect(names(element, 0)).to.deep.equal(before);
    const { activeElement } = element.shadowRoot!;
    expect(card(element, 'Klātienē – Novada dome').contains(activeElement)).to.be.true;
  });
});

describe('a channel with hours of its own', () => {
  const phone: WrittenChannel = {
    ...{ identifier: 'zvans', kind: 'phone', purposes: ['contact'], name: 'Palīdzības tālrunis' },
    telephone: '+37160000009',
    openingHours: 'Mo-Su 07:00-23:00',
  };
  const letter: WrittenChannel = {
    ...{ identifier: 'vestule', kind: 'post', purposes: ['contact'], name: 'Ar vēstuli' },
  };

  it('tells its own, not those of the counters', async () => {
    at('2026-11-25T11:00');
    const element = await showStandard(withChannels(phone));
    expect(statusOf(element, 'Palīdzības')).to.contain('Atvērts līdz plkst. 23.00');
    expect(today(element, 'Palīdzības')).to.equal('Šodien: 7.00–23.00');
    expect(cardText(element, 'Palīdzības')).not.to.contain('apkalpošanas viet');
  });

  it('comes before what is not known to be open, while it is open', async () => {
    at('2026-11-25T11:00');
    const standard = withChannels(letter, phone);
    const element = await showStandard(standard);
    expect(names(element, 0)).to.deep.equal(['Palīdzības tālrunis', 'Ar vēstuli']);
    clock.setSystemTime(riga('2026-11-25T23:30'));
    window.dispatchEvent(new Event('focus'));
    await element.updateComplete;
    expect(names(element, 0)).to.deep.equal(['Ar vēstuli', 'Palīdzības tālrunis']);
    expect(statusOf(element, 'Palīdzības')).to.match(/^Slēgts, atvērs .*plkst\. 7\.00/);
  });

  for (const [whose, offices, isClosed] of [
    ['for all', undefined, true],
    ['for it by its id', ['zvans'], true],
    ['for an office alone', ['dome'], false],
  ] as const) {
    it(`is ${isClosed ? 'closed' : 'open'} where an exception closes ${whose}`, async () => {
      at('2026-11-25T11:00');
      const standard = municipality((document) => {
        document.services!.availableChannel = [phone];
        document.exceptions = [
          {
            ...{ kind: 'closed', from: '2026-11-25', reason: 'Mācības' },
            ...(offices && { offices: [...offices] }),
          },
        ];
      });
      const element = await showStandard(standard);
      expect(today(element, 'Palīdzības')).to.equal(
        isClosed ? 'Šodien: slēgts – Mācības' : 'Šodien: 7.00–23.00',
      );
      expect(statusOf(element, 'Palīdzības')).to.match(isClosed ? /^Slēgts/ : /^Atvērts/);
    });
  }

  it('warns on a holiday of which its hours say nothing', async () => {
    at('2026-11-18T11:00');
    const element = await showStandard(withChannels(phone));
    expect(today(element, 'Palīdzības')).to.contain('svētku diena').and.contain('var atšķirties');
    expect(statusOf(element, 'Palīdzības')).to.match(/^Parasti atvērts/);
    expect(all(element, '[data-kind="open"]')).to.deep.equal([]);
  });
});
