/** The end of the current status, where it is far away. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { freezeClock } from '../../support/frozen-clock.js';
import { riga } from '../../support/riga.js';
import {
  cardText,
  showStandard,
  withChannels,
  type WrittenChannel,
} from '../../support/service-channels.js';

beforeEach(() => freezeClock(riga('2026-11-25T11:00')));
afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

describe('a channel that stays open', () => {
  const phone = (openingHours: string): WrittenChannel => ({
    ...{ identifier: 'x', kind: 'phone', purposes: ['contact'], name: 'Palīdzība', openingHours },
  });

  for (const [hours, why] of [
    ['Mo-Su 00:00-24:00', 'an exception at 10.00 a week later'],
    ['Mo-Th 00:00-24:00; Fr 00:00-16:00', 'two days to go'],
  ] as const) {
    it(`is not said to close at a time of another day: ${why}`, async () => {
      const element = await showStandard(withChannels(phone(hours)));
      const said = cardText(element, 'Palīdzība', '[part="status"]');
      expect(said)
        .to.match(/^Atvērts/)
        .and.not.match(/līdz plkst\. (10|16)\.00/);
    });
  }

  it('over one midnight is said to close in the night', async () => {
    const element = await showStandard(withChannels(phone('Mo-Su 10:00-02:00')));
    const said = cardText(element, 'Palīdzība', '[part="status"]');
    expect(said).to.match(/^Atvērts līdz plkst\. 2\.00/);
  });
});
