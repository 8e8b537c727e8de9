/** Words that are longer than a column is wide. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { freezeClock } from '../../support/frozen-clock.js';
import { riga } from '../../support/riga.js';
import { all, municipality, showStandard, withChannels } from '../../support/service-channels.js';

beforeEach(() => freezeClock(riga('2026-11-25T11:00')));
afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

/** Whatever of the channels is seen beyond an edge. */
const beyond = (element: Element, edge: number) =>
  all(element, '[part~="section"] *:not(.visually-hidden)')
    .filter((part) => part.getBoundingClientRect().right > edge + 1)
    .map(({ localName, part }) => `${localName} ${String(part)}`);

describe('a long word', () => {
  it('breaks in a narrow column: nothing is pushed out of it', async () => {
    const standard = withChannels({
      ...{ identifier: 'x', kind: 'email', purposes: ['contact'], name: 'Elektroniskais pasts' },
      email: 'klientu.apkalposanas.centrs.piekrastes.novads@pasvaldiba.piekrastes.example',
    });
    const element = await showStandard(standard);
    element.style.inlineSize = '240px';
    expect(beyond(element, element.getBoundingClientRect().right)).to.deep.equal([]);
  });

  it('breaks though it is endless: the page stays as wide as it was', async () => {
    const endless = 'ļ'.repeat(10_000);
    const standard = municipality(({ services }) => {
      const [counter, mail] = services!.availableChannel;
      Object.assign(counter!, { name: endless, needs: endless, description: endless });
      mail!.email = `${'y'.repeat(5_000)}@${'z'.repeat(5_000)}`;
      services!.feedback = { title: endless, items: [{ identifier: 'a', text: endless }] };
    });
    const element = await showStandard(standard);
    expect(beyond(element, document.documentElement.clientWidth)).to.deep.equal([]);
  });
});
