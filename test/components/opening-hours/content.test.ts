/** The content of each view, for every visitor. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import type { SinonFakeTimers } from 'sinon';
import { freezeClock } from '../../support/frozen-clock.js';
import { listed } from '../../support/exceptions.js';
import { heard, rows, seen, show, status } from '../../support/opening-hours.js';
import { riga } from '../../support/riga.js';

let clock: SinonFakeTimers;

function at(civil: string): void {
  clock = freezeClock(riga(civil));
}

afterEach(() => {
  fixtureCleanup();
  clock.restore();
});

describe('the pasted tag', () => {
  it('names the institution and its four offices', async () => {
    at('2026-11-24T09:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect(seen(element, 'h2')).to.equal('Autotransporta direkcija');
    expect(seen(element, '[part="offices"]')).to.equal(
      'Klientu apkalpošanas centri: Rīga, Cēsis, Daugavpils, Liepāja*',
    );
  });

  it('prints the week as the standard groups it, closed days named', async () => {
    at('2026-11-24T09:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect(rows(element)).to.deep.equal([
      'Pirmdiena | 8.30–12.00, 13.00–17.30',
      'Otrdiena–ceturtdiena | 8.30–12.00, 13.00–16.30',
      'Piektdiena | 8.30–12.00, 12.30–15.30',
      'Sestdiena un svētdiena | Slēgts',
    ]);
  });

  it('is read aloud in words: no dash, no abbreviation of a range', async () => {
    at('2026-11-24T09:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect(heard(element, 'tbody')).to.contain(
      'No otrdienas līdz ceturtdienai no pulksten 8.30 līdz 12.00, no pulksten 13.00 līdz 16.30',
    );
  });

  it('is a table with row headers, a caption and machine-readable times', async () => {
    at('2026-11-24T09:00');
    const { shadowRoot } = await show('<atd-opening-hours></atd-opening-hours>');
    expect(shadowRoot!.querySelectorAll('tbody th[scope="row"]')).to.have.length(4);
    expect(shadowRoot!.querySelector('caption')!.textContent).to.contain('Darba laiks');
    const times = [...shadowRoot!.querySelectorAll('tbody tr:nth-child(3) time')];
    expect(times.map((time) => time.getAttribute('datetime'))).to.deep.equal([
      '08:30', '12:00', '12:30', '15:30',
    ]); // prettier-ignore
  });

  it('carries both footnotes word for word, behind links with names', async () => {
    at('2026-11-24T09:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect(seen(element, '[part="footnotes"]')).to.equal(
      '* Klientu un darbinieku drošībai klientu apkalpošanas telpās tiek veikta videonovērošana. ' +
        '** Informācija par klientu apkalpošanas laiku izmaiņām tiek publicēta Autotransporta ' +
        'direkcijas interneta vietnē www.atd.lv, Facebook, Twitter un izvietota struktūrvienību telpās.',
    );
    const marks = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a.mark')];
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([
      'Piezīme par videonovērošanu',
      'Piezīme par darba laika izmaiņām',
    ]);
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('[part="footnotes"] a')!;
    expect([link.textContent, link.href]).to.deep.equal(['www.atd.lv', 'https://www.atd.lv/']);
  });

  it('leads from a mark to its footnote without the host page hearing of it', async () => {
    at('2026-11-24T09:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    const before = location.href;
    let routed = false;
    const router = () => (routed = true);
    document.addEventListener('click', router);
    element.shadowRoot!.querySelector<HTMLAnchorElement>('a.mark')!.click();
    document.removeEventListener('click', router);
    expect(element.shadowRoot!.activeElement?.id).to.equal('videonoverosana');
    expect(location.href).to.equal(before);
    expect(routed).to.be.false;
  });

  it('gives the heading the level the page needs', async () => {
    at('2026-11-24T09:00');
    const element = await show('<atd-opening-hours heading-level="4"></atd-opening-hours>');
    expect(element.shadowRoot!.querySelector('h4')!.textContent).to.contain('Autotransporta');
  });
});

describe('18 November 2026', () => {
  it('is announced above the table and in its row, and the status sees across it', async () => {
    at('2026-11-17T18:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect(seen(element, '[part="changes"] li')).to.equal(
      'Trešdien, 18. novembrī: slēgts – Latvijas Republikas Proklamēšanas diena',
    );
    expect(rows(element)[1]).to.contain('18. novembrī slēgts');
    expect(status(element)).to.contain('Slēgts, atvērs ceturtdien, 19. novembrī, plkst. 8.30');
  });

  it('is closed all day', async () => {
    for (const time of ['00:01', '08:30', '10:00', '12:30', '23:59']) {
      at(`2026-11-18T${time}`);
      const element = await show('<atd-opening-hours view="compact"></atd-opening-hours>');
      expect(status(element)).to.match(
        /^Slēgts, atvērs (rīt|ceturtdien, 19\. novembrī,) plkst\. 8\.30/,
      );
      expect(seen(element, '.todays')).to.match(
        /18\. novembrī: slēgts – Latvijas Republikas Proklamēšanas diena$/,
      );
      fixtureCleanup();
      clock.restore();
    }
  });

  it('drops out by itself the day after', async () => {
    at('2026-11-19T09:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect(element.shadowRoot!.querySelector('[part="changes"]')).to.equal(null);
    expect(rows(element)[1]).to.equal('Otrdiena–ceturtdiena | 8.30–12.00, 13.00–16.30');
  });
});

describe('coming changes', () => {
  it('tell Christmas in as few lines as it needs', async () => {
    at('2026-12-18T09:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect(listed(element)).to.deep.equal([
      '24. un 25. decembrī: slēgts – Ziemassvētki',
      'Ceturtdien, 31. decembrī: slēgts – Vecgada diena',
      'Piektdien, 1. janvārī: slēgts – Jaungada diena',
    ]);
    expect(status(element)).to.contain('Atvērts līdz plkst. 12.00');
  });

  it('reach as many days ahead as asked for', async () => {
    at('2026-12-18T09:00');
    const element = await show('<atd-opening-hours upcoming="0"></atd-opening-hours>');
    expect(element.shadowRoot!.querySelector('[part="changes"]')).to.equal(null);
    element.upcoming = 15;
    await element.updateComplete;
    expect(seen(element, '[part="changes"]')).to.contain('1. janvārī: slēgts – Jaungada diena');
  });

  it('say the weekday and the date of an opening beyond Christmas', async () => {
    at('2026-12-23T18:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect(status(element)).to.contain('Slēgts, atvērs pirmdien, 28. decembrī, plkst. 8.30');
  });

  it('warn of a moved working day and say whom to ask', async () => {
    at('2026-06-19T09:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    const changes = seen(element, '[part="changes"]');
    expect(changes).to.contain(
      'Pirmdien, 22. jūnijā: valsts iestādēs brīvdiena (darba diena pārcelta uz 27. jūniju), darba laiks var atšķirties',
    );
    expect(changes).to.contain(
      'Pirms ierašanās lūdzam pārbaudīt darba laiku pa tālruni +371 67280485.',
    );
    expect(rows(element)[1]).to.contain('23. un 24. jūnijā slēgts');
  });
});

describe('a day under notice', () => {
  for (const view of ['table', 'week', 'compact', 'badge']) {
    it(`is never called simply open (${view})`, async () => {
      at('2026-06-22T10:00');
      const element = await show(`<atd-opening-hours view="${view}"></atd-opening-hours>`);
      expect(status(element)).to.match(
        /^Parasti atvērts līdz plkst\. 12\.00( \(Rīgas laiks\))? – (šodien|pirmdien, 22\. jūnijā,) var būt citādi$/,
      );
    });
  }

  it('is not promised for the morning after', async () => {
    at('2026-06-21T20:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect(status(element)).to.match(
      /^Slēgts, atvērs .*plkst\. 8\.30( \(Rīgas laiks\))? – laiks var atšķirties$/,
    );
  });

  it('may be open though it is a Saturday', async () => {
    at('2026-06-27T10:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect(status(element)).to.match(/^Parasti slēgts – .* var būt citādi/);
  });

  it('is plain again once the day before a holiday is over', async () => {
    at('2026-11-17T17:00');
    const element = await show('<atd-opening-hours></atd-opening-hours>');
    expect(status(element)).to.match(/^Slēgts, atvērs ceturtdien/);
  });
});

describe('the week view', () => {
  it('shows seven dates and marks today', async () => {
    at('2026-11-18T10:00');
    const element = await show('<atd-opening-hours view="week"></atd-opening-hours>');
    expect(seen(element, 'caption')).to.match(/^Šī nedēļa, 16\.–22\. novembris/);
    expect(rows(element)).to.have.length(7);
    expect(rows(element)[2]).to.match(
      /^Trešdiena 18\. novembris( šodien)? \| Slēgts Latvijas Republikas Proklamēšanas diena$/,
    );
    expect(element.shadowRoot!.querySelectorAll('[aria-current="date"]')).to.have.length(1);
  });

  it('is this week until nothing more opens in it, then the next under its own title', async () => {
    for (const [civil, title] of [
      ['2026-11-20T15:29', 'Šī nedēļa, 16.–22. novembris'],
      ['2026-11-20T15:30', 'Nākamā nedēļa, 23.–29. novembris'],
      ['2026-11-22T23:59', 'Nākamā nedēļa, 23.–29. novembris'],
      ['2026-11-23T00:00', 'Šī nedēļa, 23.–29. novembris'],
    ] as const) {
      at(civil);
      const element = await show('<atd-opening-hours view="week"></atd-opening-hours>');
      expect(seen(element, 'caption'), civil).to.contain(title);
      fixtureCleanup();
      clock.restore();
    }
  });
});

describe('the small views', () => {
  it('compact: names, status, today', async () => {
    at('2026-11-24T09:00');
    const element = await show(
      '<atd-opening-hours view="compact" office="riga"></atd-opening-hours>',
    );
    expect(seen(element)).to.match(
      /^Autotransporta direkcija Klientu apkalpošanas centrs: Rīga Atvērts līdz plkst\. 12\.00.* 24\. novembrī: 8\.30–12\.00, 13\.00–16\.30/,
    );
  });

  it('badge: status to the eye, whose it is to the ear', async () => {
    at('2026-11-24T09:00');
    const element = await show(
      '<atd-opening-hours view="badge" office="riga"></atd-opening-hours>',
    );
    expect(seen(element, '.group')).to.match(/^Atvērts līdz plkst\. 12\.00/);
    expect(heard(element, '.group')).to.match(
      /^Autotransporta direkcija, Rīga: Atvērts līdz pulksten 12\.00/,
    );
    expect(heard(element, '.group')).not.to.contain('plkst');
  });
});
