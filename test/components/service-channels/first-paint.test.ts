/**
 * The first paint with the status. It needs a test file of its own, since there is nothing to wait for once
 * the status chunk has been fetched.
 */
import { expect } from '@open-wc/testing';
import sinon from 'sinon';
import { freezeClock } from '../../support/frozen-clock.js';
import { riga } from '../../support/riga.js';
import { municipality, names } from '../../support/service-channels.js';

afterEach(() => sinon.restore());

describe('the order', () => {
  it('is that of now as soon as anything is shown: nothing moves afterwards', async () => {
    freezeClock(riga('2026-11-27T14:30'));
    const element = document.createElement('atd-service-channels');
    element.standard = municipality();
    element.purpose = 'receive';
    document.body.append(element);
    const shown: string[] = [];
    const look = () => {
      shown.push(...names(element, 0).slice(0, 1));
      if (!shown[0]) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    await element.ready;
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    element.remove();
    expect(shown).to.deep.equal(['Klātienē – Ostas nodaļa']);
  });
});
