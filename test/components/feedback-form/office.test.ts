/** The office that the page names for a form, in the ways in which all elements take it. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { all, one, showForm } from '../../support/feedback-form.js';

let warned: sinon.SinonStub;
beforeEach(() => (warned = sinon.stub(console, 'warn')));
afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});
const warnings = () => warned.getCalls().map(({ args }) => String(args[0]));

describe('the form for an office', () => {
  for (const [named, how] of [
    ['Rīga', 'its name'],
    ['RIGA', 'the id in capitals'],
    ['rīga ', 'the name in small letters'],
    ['Riga', 'the name without its macron'],
  ] as const) {
    it(`knows the office by ${how}, as the hours do`, async () => {
      const element = await showForm({ office: named });
      expect(all(element, 'select').length).to.equal(0);
      const form = one<HTMLFormElement>(element, 'form');
      expect(new FormData(form).get('office')).to.equal('riga');
      expect(warnings()).to.deep.equal([]);
    });
  }

  it('offers only the offices that are named', async () => {
    const element = await showForm({ office: 'Cēsis, riga' });
    const offered = all(element, 'option').map((each) => (each as HTMLOptionElement).value);
    expect(offered).to.deep.equal(['', 'riga', 'cesis']);
  });
});
