/** Hours that an editor writes into the tag, for any place in the world. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { freezeClock } from '../../support/frozen-clock.js';
import { listed } from '../../support/exceptions.js';
import { captions, rows, seen, show, status } from '../../support/opening-hours.js';
import { riga } from '../../support/riga.js';

let clock: sinon.SinonFakeTimers;
let warned: sinon.SinonStub;

function at(civil: string): void {
  clock = freezeClock(riga(civil));
}

beforeEach(() => {
  warned = sinon.stub(console, 'warn');
});

afterEach(() => {
  fixtureCleanup();
  clock.restore();
  sinon.restore();
});

describe('hours written in the tag', () => {
  it('are shown in the place of an institution’s, and with nothing of an institution', async () => {
    at('2026-11-24T09:30');
    const element = await show(
      '<atd-opening-hours hours="Mo-Fr 09:00-17:00; Sa 10:00-14:00; PH off"></atd-opening-hours>',
    );
    expect(rows(element)).to.deep.equal([
      'Pirmdiena–piektdiena | 9.00–17.00',
      'Sestdiena | 10.00–14.00',
      'Svētdiena | Slēgts',
    ]);
    expect(status(element)).to.match(/^Atvērts līdz plkst\. 17\.00/);
    expect(seen(element)).not.to.match(/Autotransporta|Rīga,|Dati|vietnē|67280485/);
    expect(element.shadowRoot!.querySelector('h2')).to.be.null;
    expect(warned.called).to.be.false;
  });

  it('stand under the name that the tag gives the place', async () => {
    at('2026-11-24T09:30');
    const element = await show(
      '<atd-opening-hours office="Ogres bibliotēka, 2. stāvs" hours="Tu-Sa 10:00-18:00"></atd-opening-hours>',
    );
    expect(seen(element, 'h2')).to.equal('Ogres bibliotēka, 2. stāvs');
    element.view = 'badge';
    await element.ready;
    await element.updateComplete;
    const hidden = element.shadowRoot!.querySelector('.visually-hidden')!;
    expect(hidden.textContent).to.contain('Ogres bibliotēka');
  });

  it('know Latvia’s holidays, and name the day', async () => {
    at('2026-06-22T09:30');
    const element = await show(
      '<atd-opening-hours hours="Mo-Su 09:00-17:00; PH off" moved-days="ignore"></atd-opening-hours>',
    );
    expect(seen(element, '[part="changes"]')).to.contain(
      'Otrdien, 23. jūnijā: slēgts – Līgo diena',
    );
  });

  it('that are silent about holidays hold, with a word of doubt on the holiday', async () => {
    at('2026-11-17T09:30');
    const element = await show('<atd-opening-hours hours="Mo-Fr 09:00-17:00"></atd-opening-hours>');
    expect(seen(element, '[part="changes"]')).to.contain(
      'Trešdien, 18. novembrī: svētku diena (Latvijas Republikas Proklamēšanas diena), darba laiks var atšķirties',
    );
    clock.restore();
    at('2026-11-18T09:30');
    const today = await show('<atd-opening-hours hours="Mo-Fr 09:00-17:00"></atd-opening-hours>');
    expect(status(today)).to.match(/^Parasti atvērts līdz plkst\. 17\.00.* var būt citādi$/);
  });

  it('elsewhere go by the clocks there, and say once that holidays are not known', async () => {
    at('2026-11-24T18:30'); // half past five in Berlin
    const element = await show(
      '<atd-opening-hours zone="Europe/Berlin" hours="Mo-Fr 09:00-18:00; PH off"></atd-opening-hours>',
    );
    expect(status(element)).to.match(/^Atvērts, drīz slēgs – plkst\. 18\.00/);
    expect(status(element)).to.contain('(vietējais laiks)');
    expect(seen(element, '[part="footnotes"]')).to.contain(
      'Vietējās svētku dienas šeit nav ņemtas vērā',
    );
    expect(warned.callCount).to.equal(1);
    expect(String(warned.firstCall.args[0]))
      .to.contain('Europe/Berlin')
      .and.contain('PH matches no day');
  });

  it('of a season are told by season, the present one first', async () => {
    at('2026-05-29T09:30'); // a Friday; June begins on Monday
    const element = await show(
      '<atd-opening-hours hours="Mo-Fr 09:00-17:00; Jun-Aug Mo-Fr 08:00-15:00"></atd-opening-hours>',
    );
    expect(captions(element)).to.deep.equal([
      'No septembra līdz maijam (tagad)',
      'No jūnija līdz augustam',
    ]);
    expect(rows(element)).to.deep.equal([
      'Pirmdiena–piektdiena | 9.00–17.00',
      'Sestdiena un svētdiena | Slēgts',
      'Pirmdiena–piektdiena | 8.00–15.00',
      'Sestdiena un svētdiena | Slēgts',
    ]);
    expect(listed(element)).to.deep.equal([
      'No 1. jūnija: no pirmdienas līdz piektdienai 8.00–15.00',
    ]);
  });

  it('past midnight stand on the day on which they begin', async () => {
    at('2026-11-28T01:00');
    const element = await show('<atd-opening-hours hours="Fr-Sa 20:00-02:00"></atd-opening-hours>');
    expect(rows(element)[1]).to.equal('Piektdiena un sestdiena | 20.00–2.00');
    expect(status(element)).to.match(/^Atvērts līdz plkst\. 2\.00/);
  });

  it('promise no opening that is itself uncertain', async () => {
    at('2026-11-23T11:00'); // Monday in every viewer's time zone
    const element = await show(
      '<atd-opening-hours hours="Tu 14:00-16:00 unknown; We 09:00-12:00"></atd-opening-hours>',
    );
    expect(status(element)).to.match(
      /^Slēgts, atvērs rīt plkst\. 14\.00.* – laiks var atšķirties$/,
    );
  });

  it('promise none while still open, and no end of a break either', async () => {
    at('2026-11-23T11:45');
    const uncertain = await show(
      '<atd-opening-hours hours="Mo 09:00-12:00; Tu 14:00-16:00 unknown"></atd-opening-hours>',
    );
    expect(status(uncertain)).to.match(
      /^Atvērts, drīz slēgs – plkst\. 12\.00; atvērs rīt plkst\. 14\.00.* – laiks var atšķirties$/,
    );
    const hours = 'Mo 09:00-12:00, Mo 13:00-16:00 "pēc pieraksta"';
    const arranged = await show(`<atd-opening-hours hours='${hours}'></atd-opening-hours>`);
    expect(status(arranged)).to.match(
      /^Atvērts, drīz slēgs – plkst\. 12\.00; atvērs šodien plkst\. 13\.00.* – pēc pieraksta$/,
    );
    clock.restore();
    at('2026-11-23T12:10');
    const closed = await show(`<atd-opening-hours hours='${hours}'></atd-opening-hours>`);
    expect(status(closed)).to.match(/^Slēgts, atvērs šodien plkst\. 13\.00.* – pēc pieraksta$/);
    const english = await show(
      `<atd-opening-hours lang="en" hours='${hours}'></atd-opening-hours>`,
    );
    expect(status(english)).to.match(/^Closed, opens today at 13:00.*, by appointment$/);
  });

  it('name no opening where other hours follow at once', async () => {
    at('2026-11-23T11:45');
    for (const remark of ['"pēc pieraksta"', 'unknown']) {
      const hours = `Mo 09:00-12:00, Mo 12:00-16:00 ${remark}`;
      const element = await show(`<atd-opening-hours hours='${hours}'></atd-opening-hours>`);
      expect(status(element)).to.match(
        /^Atvērts, drīz slēgs – plkst\. 12\.00( \(Rīgas laiks\))?$/,
        remark,
      );
    }
  });

  it('may be uncertain, and carry a remark', async () => {
    at('2026-11-24T09:30');
    const element = await show(
      `<atd-opening-hours hours='Mo 09:00-12:00 unknown; Tu-Fr 09:00-17:00 "zvaniet"; Sa off "remonts"'></atd-opening-hours>`,
    );
    expect(rows(element)[0]).to.equal('Pirmdiena | 9.00–12.00 (iespējams)');
    expect(rows(element)[1]).to.equal('Otrdiena–piektdiena | 9.00–17.00 (zvaniet)');
    expect(status(element)).to.match(/^Iespējams, atvērts līdz plkst\. 17\.00.* \(zvaniet\)$/);
    clock.restore();
    at('2026-11-28T09:30');
    const closed = await show(
      `<atd-opening-hours hours='Mo-Fr 09:00-17:00; Sa off "remonts"'></atd-opening-hours>`,
    );
    expect(status(closed)).to.match(/^Slēgts, atvērs .* \(remonts\)$/);
  });

  it('by appointment stay so on a day that may end early', async () => {
    at('2026-11-17T15:00');
    for (const [words, said] of [
      ['"by appointment"', /^Pēc pieraksta līdz plkst\. 18\.00.* – .*var būt citādi$/],
      ['unknown', /^Iespējams, atvērts līdz plkst\. 18\.00.* – .*var būt citādi$/],
    ] as const) {
      const hours = `Tu 14:00-18:00 ${words}`.replaceAll('"', '&quot;');
      const element = await show(`<atd-opening-hours hours="${hours}"></atd-opening-hours>`);
      expect(status(element)).to.match(said);
      fixtureCleanup();
    }
  });

  it('may be by appointment, in whichever words that is written', async () => {
    at('2026-11-25T09:30');
    for (const remark of ['by appointment', 'Pēc pieraksta', 'pēc iepriekšēja pieraksta']) {
      const hours = `Mo 09:00-17:00; We 09:00-12:00 &quot;${remark}&quot;`;
      const element = await show(`<atd-opening-hours hours="${hours}"></atd-opening-hours>`);
      expect(status(element)).to.match(/^Pēc pieraksta līdz plkst\. 12\.00(?! \(pēc)/);
      expect(rows(element)[2]).to.equal('Trešdiena | 9.00–12.00 (pēc pieraksta)');
      expect(element.status!.why.kind).to.equal('appointment');
      fixtureCleanup();
    }
    const english = await show(
      `<atd-opening-hours lang="en" hours='We 09:00-12:00 "by appointment"'></atd-opening-hours>`,
    );
    expect(status(english)).to.match(/^By appointment until 12:00/);
    expect(rows(english)[1]).to.equal('Wednesday | 9:00–12:00 (by appointment)');
  });

  it('round the clock are said to be so', async () => {
    at('2026-11-24T09:30');
    const element = await show('<atd-opening-hours hours="24/7"></atd-opening-hours>');
    expect(status(element)).to.match(/^Atvērts visu diennakti/);
    expect(rows(element)).to.deep.equal(['Pirmdiena–svētdiena | Visu diennakti']);
    clock.restore();
    at('2026-11-18T09:30');
    const onHoliday = await show('<atd-opening-hours hours="24/7"></atd-opening-hours>');
    expect(status(onHoliday)).to.match(/^Atvērts visu diennakti/);
    expect(status(onHoliday)).not.to.contain('atšķirties');
  });

  it('until midnight end at 24.00 in the table and in the status', async () => {
    at('2026-11-24T09:30');
    const element = await show('<atd-opening-hours hours="Mo-Su 08:00-24:00"></atd-opening-hours>');
    expect(rows(element)).to.deep.equal(['Pirmdiena–svētdiena | 8.00–24.00']);
    expect(status(element)).to.match(/^Atvērts līdz plkst\. 24\.00/);
  });

  for (const view of ['table', 'week', 'compact', 'badge']) {
    it(`are shown in the view ${view}, in English too`, async () => {
      at('2026-11-24T09:30');
      const element = await show(
        `<atd-opening-hours lang="en" view="${view}" hours="Mo-Fr 09:00-17:00"></atd-opening-hours>`,
      );
      expect(status(element)).to.match(/^Open until 17:00/);
    });
  }

  it('change with the attribute', async () => {
    at('2026-11-24T09:30');
    const element = await show('<atd-opening-hours hours="Mo-Fr 09:00-17:00"></atd-opening-hours>');
    element.hours = 'Mo-Fr 10:00-12:00';
    await element.updateComplete;
    expect(rows(element)[0]).to.equal('Pirmdiena–piektdiena | 10.00–12.00');
    expect(status(element)).to.match(/^Slēgts, atvērs .*plkst\. 10\.00/);
  });
});
