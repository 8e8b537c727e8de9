/** Messages to the integrator about hours in the tag that are refused, or hardly meant. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { freezeClock } from '../../support/frozen-clock.js';
import { rows, show, status } from '../../support/opening-hours.js';
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
  it('that are wrong are explained to the integrator, with what was probably meant', async () => {
    at('2026-11-24T09:30');
    await show('<atd-opening-hours hours="Mo–Fr 9.00–17.00"><p>P–Pk 9–17</p></atd-opening-hours>');
    expect(String(warned.firstCall.args[0]))
      .to.contain('found "–" at position 2')
      .and.contain('Did you mean "Mo-Fr 09:00-17:00"?');
  });

  it('that have a rule without any effect are shown, and the integrator is warned', async () => {
    at('2026-11-24T09:30');
    const element = await show(
      '<atd-opening-hours hours="Mo-Fr 08:00-12:00; 13:00-17:00"></atd-opening-hours>',
    );
    expect(rows(element)).to.deep.equal(['Pirmdiena–svētdiena | 13.00–17.00']);
    expect(warned.callCount).to.equal(1);
    expect(String(warned.firstCall.args[0]))
      .to.contain('found "Mo-Fr 08:00-12:00", which never holds')
      .and.contain('Did you mean "Mo-Fr 08:00-12:00,13:00-17:00"?');
  });

  it('are never open around the clock because of a comma', async () => {
    at('2026-11-24T04:00');
    await show(
      '<atd-opening-hours hours="Mo-Fr, 09:00-17:00"><p>P–Pk 9–17</p></atd-opening-hours>',
    );
    expect(String(warned.firstCall.args[0])).to.contain('Did you mean "Mo-Fr 09:00-17:00"?');
  });

  it('have the holidays of Riga however the zone is written, without a word', async () => {
    at('2026-11-18T10:00');
    const element = await show(
      '<atd-opening-hours zone="europe/riga" hours="Mo-Fr 08:00-17:00; PH off"></atd-opening-hours>',
    );
    expect(status(element)).to.match(/^Slēgts/);
    expect(element.shadowRoot!.querySelector('[part="footnotes"]')?.textContent ?? '').to.equal('');
    expect(warned.called).to.be.false;
  });
});
