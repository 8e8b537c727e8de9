/** The point of the standard that a form is about: in the language of the page, quoted as that language does. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import { one, seen, showForm } from '../../support/feedback-form.js';

afterEach(fixtureCleanup);

describe('a form about a point of the standard', () => {
  it('says about which point of the standard it is', async () => {
    const element = await showForm({ topic: 'tiesibas-3' });
    expect(seen(element, '[part="topic"]')).to.match(
      /^Par šo standarta punktu: izturas laipni.+ pamatprincipus$/,
    );
    expect(getComputedStyle(one(element, '[part="topic"] q')).quotes).to.equal('"„" "”"');
  });

  it('says in English about which point of the standard it is', async () => {
    const element = await showForm({ topic: 'tiesibas-3', lang: 'en' });
    expect(seen(element, '[part="topic"]')).to.match(
      /^About this point of the standard: behave in a kind.+ basic principles$/,
    );
  });
});
