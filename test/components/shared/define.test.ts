import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import sinon from 'sinon';
import { defineElement } from '../../../components/shared/base/define.js';
import { VERSION } from '../../../components/shared/base/build-facts.js';

describe('registering an element', () => {
  afterEach(() => sinon.restore());

  it('is silent for the same class', () => {
    const told = sinon.stub(console, 'info');
    class Same extends HTMLElement {}
    defineElement('x-same', Same);
    defineElement('x-same', Same);
    expect(customElements.get('x-same')).to.equal(Same);
    expect(told.called).to.be.false;
  });

  it('leaves another copy’s element alone and names both versions, once', async () => {
    const told = sinon.stub(console, 'info');
    class First extends HTMLElement {
      static readonly version = '0.0.9';
    }
    class Second extends HTMLElement {}
    defineElement('x-first', First);
    defineElement('x-first', Second);
    defineElement('x-same', Second);
    expect(customElements.get('x-first')).to.equal(First);
    await waitUntil(() => told.called);
    await aTimeout(50);
    expect(told.callCount).to.equal(1);
    expect(String(told.firstCall.args[0])).to.contain('0.0.9').and.contain(VERSION);
  });
});
