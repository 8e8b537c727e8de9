/** Pages that have a title of their own. */
import { expect, fixtureCleanup, fixture } from '@open-wc/testing';
import '../../../components/index.js';
import type { AtdElement } from '../../../components/shared/base/atd-element.js';

afterEach(() => fixtureCleanup());

/** The headings of an element: "h2 Autotransporta direkcija". */
async function headings(markup: string): Promise<string[]> {
  const element = await fixture<AtdElement>(markup);
  await element.ready;
  await element.updateComplete;
  return [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (each) => `${each.localName} ${each.textContent.replace(/\s+/g, ' ').trim()}`,
  );
}

describe('no-heading', () => {
  it('leaves the name of the institution as text above its hours', async () => {
    expect(await headings('<atd-opening-hours no-heading></atd-opening-hours>')).to.deep.equal([]);
    const element = document.querySelector('atd-opening-hours')!;
    expect(element.shadowRoot!.textContent).to.contain('Autotransporta direkcija');
  });

  it('leaves out the title of the charter; its sections move up', async () => {
    const all = await headings(
      '<atd-client-rights no-heading heading-level="3"></atd-client-rights>',
    );
    expect(all[0]).to.equal('h3 Autotransporta direkcijas vērtības');
    expect(all.length).to.equal(4);
  });

  it('leaves out the title of the form', async () => {
    const tag = '<atd-feedback-form endpoint="/feedback" no-heading></atd-feedback-form>';
    expect(await headings(tag)).to.deep.equal([]);
  });

  it('leaves out the titles of the sections of channels; the names of channels move up', async () => {
    const all = await headings('<atd-service-channels no-heading></atd-service-channels>');
    expect(all[0]).to.equal('h2 Klātienē');
    expect(all.every((each) => each.startsWith('h2'))).to.be.true;
  });

  it('changes nothing where it is absent', async () => {
    expect((await headings('<atd-client-rights></atd-client-rights>'))[0]).to.match(/^h2 Klientu/);
  });
});
