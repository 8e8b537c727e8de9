/** Many elements render one after another, and no event in between is lost. */
import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../components/opening-hours/define.js';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import { subscribe, unsubscribe } from '../../../components/shared/time/clock.js';
import { inTurn } from '../../../components/shared/rendering/render-turns.js';

describe('many elements in a page', () => {
  afterEach(() => {
    fixtureCleanup();
    sinon.restore();
  });

  async function show(...attributes: readonly string[]): Promise<AtdOpeningHours[]> {
    const tags = attributes.map((each) => `<atd-opening-hours ${each}></atd-opening-hours>`);
    const root = await fixture<HTMLElement>(`<div>${tags.join('')}</div>`);
    const elements = [...root.querySelectorAll<AtdOpeningHours>('atd-opening-hours')];
    await Promise.all(elements.map(({ ready }) => ready));
    return elements;
  }

  /** Uses up what a task has for renders, so that the next one has to wait for another task. */
  function useUpTask(): void {
    void inTurn(() => {
      const start = performance.now();
      while (performance.now() - start < 20);
    });
  }

  it('show what they are set to while they wait for their turn, with all that it needs', async () => {
    const [element] = await show('');
    useUpTask();
    element!.headingLevel = 3;
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
    expect(element!.isUpdatePending, 'it waits').to.equal(true);
    element!.view = 'week';
    await element!.updateComplete;
    expect(element!.shadowRoot!.querySelectorAll('[part="row"]')).to.have.length(7);
    expect(element!.shadowRoot!.querySelector('h3')).not.to.equal(null);
  });

  it('render in the order in which they ask', async () => {
    const order: number[] = [];
    useUpTask();
    const turns = [1, 2, 3].map((each) => inTurn(() => order.push(each)));
    expect(order).to.deep.equal([]);
    await Promise.all(turns);
    expect(order).to.deep.equal([1, 2, 3]);
  });

  it('do not stop the clock of the page where one cannot be shown', async () => {
    sinon.stub(console, 'warn');
    await show('now="9990-01-01T10:00"', '');
    const listener = { tick: sinon.fake.returns(Infinity) };
    subscribe(listener);
    listener.tick.resetHistory();
    window.dispatchEvent(new Event('focus'));
    expect(listener.tick.callCount).to.equal(1);
    unsubscribe(listener);
  });
});
