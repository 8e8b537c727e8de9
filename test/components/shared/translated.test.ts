/** A translator of pages changes what Lit has rendered: nothing that is typed is lost, and all can be done. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { all as parts, showRights } from '../../support/client-rights.js';
import {
  accepted,
  all,
  answers,
  COMPLAINT,
  fill,
  focus,
  one,
  posted,
  press,
  seen,
  send,
  showForm,
  until,
} from '../../support/feedback-form.js';
import {
  isOriginal,
  translateAsGoogle,
  translateInPlace,
  translators,
} from '../../support/translators.js';

const entries = Object.entries(translators);

/** As a person does: the key is in the field, and the element hears of it. */
function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  const [start, end] = [field.selectionStart!, field.selectionEnd!];
  field.setRangeText(text, start, end, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
}

for (const [who, translate] of entries) {
  describe(`after ${who}`, () => {
    afterEach(() => {
      fixtureCleanup();
      sinon.restore();
      sessionStorage.clear();
    });

    // What is written into the text nodes that are there does no harm.
    const isAnew = (element: Element) => translate === translateInPlace || isOriginal(element);

    it('what is typed stands in the form, key by key, with the place and the focus', async () => {
      const element = await showForm();
      translate(element.shadowRoot!);
      const field = () => one<HTMLTextAreaElement>(element, '#_message');
      field().focus();
      for (const key of 'Mans garais teksts') {
        type(field(), key);
        await element.updateComplete;
        translate(element.shadowRoot!);
        await element.updateComplete;
        expect(focus(element)).to.equal('_message');
      }
      expect(field().value).to.equal('Mans garais teksts');
      field().setSelectionRange(5, 11, 'backward');
      element.requestUpdate();
      await element.updateComplete;
      const { selectionStart, selectionEnd, selectionDirection } = field();
      expect([selectionStart, selectionEnd, selectionDirection]).to.deep.equal([5, 11, 'backward']);
      type(field(), 'īsais');
      await element.updateComplete;
      expect(field().value).to.equal('Mans īsais teksts');
      expect(field().selectionStart).to.equal(10);
    });

    it('the form is chosen in, sent, confirmed and begun anew', async () => {
      const posts = answers(accepted());
      const element = await showForm();
      const next = () => translate(element.shadowRoot!);
      next();
      for (const [name, value] of Object.entries(COMPLAINT)) {
        await fill(element, { [name]: value });
        next();
      }
      await send(element);
      expect(posted(posts)[0]).to.include({ kind: 'complaint', message: COMPLAINT.message });
      expect(seen(element, '[part="receipt"]')).to.contain('ABCD-2345');
      await until(() => focus(element) === '_panel', 'the focus on the receipt');
      next();
      element.requestUpdate();
      await element.updateComplete;
      expect(isAnew(element)).to.be.true;
      next();
      one(element, '[part="receipt"] > button:last-of-type').click();
      await until(() => all(element, 'form')[0], 'a new form');
      await element.updateComplete;
      expect(isAnew(element)).to.be.true;
      expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal('');
    });

    it('what is wrong with the form is told, and mended', async () => {
      const element = await showForm();
      translate(element.shadowRoot!);
      press(element);
      await until(() => all(element, '[part="errors"]')[0], 'errors');
      await element.updateComplete;
      expect(focus(element)).to.equal('errors');
      expect(seen(element, '[part="errors"]')).to.contain('Uzrakstiet ziņojumu');
      translate(element.shadowRoot!);
      await fill(element, { message: 'Paldies!' });
      expect(seen(element, '[part="errors"]')).not.to.contain('Uzrakstiet');
      translate(element.shadowRoot!);
      await fill(element, { kind: 'praise' });
      expect(all(element, '[part="errors"]')).to.deep.equal([]);
    });

    it('what was erased stays erased', async () => {
      const element = await showForm();
      await fill(element, { message: 'Teksts' });
      translate(element.shadowRoot!);
      one(element, '[part="draft"] button').click();
      await element.updateComplete;
      expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal('');
    });

    it('a focus on a button without a name stays on that button', async () => {
      const element = await showRights('<atd-client-rights></atd-client-rights>');
      translate(element.shadowRoot!);
      const button = () => parts(element, '[part~="copy"]')[7]!;
      button().focus();
      element.headingLevel = 3;
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement).to.equal(button());
      expect(isAnew(element)).to.be.true;
    });

    it('the sections of the accordion open and close', async () => {
      const element = await showRights('<atd-client-rights view="accordion"></atd-client-rights>');
      const open = () => parts(element, 'details[open]').map(({ id }) => id);
      translate(element.shadowRoot!);
      const toggled = new Promise((resolve) => {
        element.shadowRoot!.addEventListener('toggle', resolve, { once: true, capture: true });
      });
      parts(element, 'summary')[1]!.click();
      await toggled;
      await new Promise(requestAnimationFrame);
      translate(element.shadowRoot!);
      element.headingLevel = 4;
      await element.updateComplete;
      expect(open()).to.deep.equal(['_rights']);
      expect(isAnew(element)).to.be.true;
    });
  });
}

describe('on a translated page an input method', () => {
  afterEach(() => {
    fixtureCleanup();
    sinon.restore();
    sessionStorage.clear();
  });

  const compose = (field: HTMLElement, kind: string) =>
    field.dispatchEvent(new CompositionEvent(kind, { bubbles: true, composed: true }));

  for (const [who, translate] of entries) {
    it(`composes to the end in the same field after ${who}`, async () => {
      const element = await showForm();
      translate(element.shadowRoot!);
      const field = one<HTMLTextAreaElement>(element, '#_message');
      field.focus();
      compose(field, 'compositionstart');
      for (const text of ['か', 'かん', 'かんじ', '漢字']) {
        field.setRangeText(text, 0, field.value.length, 'end');
        field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }));
        await new Promise(requestAnimationFrame);
        expect(one(element, '#_message')).to.equal(field);
      }
      compose(field, 'compositionend');
      await element.updateComplete;
      expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal('漢字');
      expect(focus(element)).to.equal('_message');
      expect(all(element, '[part="draft"]').length).to.equal(1);
    });
  }

  it('that never ends holds nothing up once the focus is elsewhere', async () => {
    const element = await showForm();
    translateAsGoogle(element.shadowRoot!);
    const field = one<HTMLTextAreaElement>(element, '#_message');
    field.focus();
    compose(field, 'compositionstart');
    type(field, 'か');
    await new Promise(requestAnimationFrame);
    field.blur();
    await element.updateComplete;
    expect(isOriginal(element)).to.be.true;
    expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal('か');
  });
});
