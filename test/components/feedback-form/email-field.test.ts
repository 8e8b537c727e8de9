/** What is typed into a field stays as it was typed; the clean address is what is sent and shown. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import {
  accepted,
  answers,
  COMPLAINT,
  fill,
  one,
  posted,
  seen,
  send,
  showForm,
} from '../../support/feedback-form.js';

afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});

describe('an address', () => {
  for (const address of ['anna@straße.de', 'jānis@piemērs.lv', ' anna@example.lv, ']) {
    it(`stays as it is typed, letter by letter: ${address}`, async () => {
      const element = await showForm();
      await fill(element, { kind: 'complaint', reply: 'yes' });
      const field = one<HTMLInputElement>(element, '#_email');
      field.focus();
      for (const letter of address) {
        // As typing does: `value` would sanitize what it is given.
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else types as a visitor does
        const isTyped = document.execCommand('insertText', false, letter);
        if (!isTyped) field.setRangeText(letter, field.value.length, field.value.length, 'end');
        await element.updateComplete;
      }
      expect(field.value).to.equal(address);
      expect(field.selectionStart).to.equal(address.length);
    });
  }

  it('is sent and shown without what a paste has added', async () => {
    const posts = answers(accepted());
    const element = await showForm();
    const email = '\ufeffanna@example.lv\u200b,';
    await fill(element, { ...COMPLAINT, email });
    expect(one<HTMLInputElement>(element, '#_email').value).to.equal(email);
    await send(element);
    expect(posted(posts)[0]!['email']).to.equal('anna@example.lv');
    expect(seen(element, '[part="sent"]')).to.match(/anna@example\.lv$/);
  });

  it('is asked for as one: for the keyboard of a phone, and for what the browser fills in', async () => {
    const field = one<HTMLInputElement>(await showForm(), '#_email');
    expect([field.inputMode, field.autocomplete, field.autocapitalize]).to.deep.equal([
      'email',
      'email',
      'none',
    ]);
  });
});
