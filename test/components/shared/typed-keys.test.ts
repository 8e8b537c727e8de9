/** The keys typed in an element are its own: the page's handlers, which cannot see the field, get none. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../components/feedback-form/define.js';
import '../../../components/opening-hours/define.js';
import type { AtdElement } from '../../../components/shared/base/atd-element.js';

// The forms say nothing of privacy.
beforeEach(() => sinon.stub(console, 'warn'));
afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});

const TYPES = ['keydown', 'keypress', 'keyup'] as const;

/** The types of the events that reach the page for a key on a control of the form. */
async function reaching(
  selector: string,
  options: KeyboardEventInit & { modifierAltGraph?: boolean },
): Promise<{ types: string[]; isPrevented: boolean }> {
  const page = await fixture<HTMLElement>(
    html`<div><atd-feedback-form endpoint="/x"></atd-feedback-form></div>`,
  );
  const element = page.querySelector<AtdElement>('atd-feedback-form')!;
  await element.ready;
  const control = element.shadowRoot!.querySelector<HTMLElement>(selector)!;
  const types: string[] = [];
  for (const type of TYPES) page.addEventListener(type, () => types.push(type));
  const isPrevented = TYPES.map((type) =>
    control.dispatchEvent(
      new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, ...options }),
    ),
  ).includes(false);
  return { types, isPrevented };
}

const FIELDS = ['#_message', '#_email', '#_telephone', '#_kind-praise', '#_office'];

describe('of the keys pressed in a field', () => {
  for (const key of [
    'j',
    'ā',
    '/',
    '?',
    ' ',
    '😀',
    'Enter',
    'Backspace',
    'ArrowRight',
    'Home',
    'Dead',
  ]) {
    it(`${key} stays in it, and works`, async () => {
      for (const field of FIELDS) {
        const { types, isPrevented } = await reaching(field, { key });
        expect(types, field).to.deep.equal([]);
        expect(isPrevented, field).to.be.false;
      }
    });
  }

  for (const key of ['Tab', 'Escape', 'F1', 'Shift', 'Control', 'ContextMenu']) {
    it(`${key} is the page’s too`, async () => {
      expect((await reaching('#_message', { key })).types).to.deep.equal([...TYPES]);
    });
  }

  for (const modifier of ['ctrlKey', 'metaKey', 'altKey'] as const) {
    it(`a shortcut with ${modifier} is the page’s too, but not with Enter`, async () => {
      const { types } = await reaching('#_message', { key: 'k', [modifier]: true });
      expect(types).to.deep.equal([...TYPES]);
      expect((await reaching('#_message', { key: 'Enter', [modifier]: true })).types).to.deep.equal(
        [],
      );
    });
  }

  // WebKit makes no such event for a script.
  const isKnown = new KeyboardEvent('keydown', { modifierAltGraph: true }).getModifierState(
    'AltGraph',
  );
  (isKnown ? it : it.skip)('a letter typed with AltGr stays in it', async () => {
    const options = { key: 'ā', ctrlKey: true, altKey: true, modifierAltGraph: true };
    expect((await reaching('#_message', options)).types).to.deep.equal([]);
  });
});

it('a letter that Option types on a Mac stays in the field', async () => {
  expect((await reaching('#_message', { key: 'ā', altKey: true })).types).to.deep.equal([]);
});

it('every key that an input method uses stays in the field', async () => {
  for (const key of ['Escape', 'Tab', 'Convert', 'k']) {
    expect((await reaching('#_message', { key, isComposing: true })).types, key).to.deep.equal([]);
  }
});

describe('a key goes up where it went down:', () => {
  const K = { key: 'k', code: 'KeyK', bubbles: true, composed: true };
  const pressed = (type: string, more: KeyboardEventInit = {}) =>
    new KeyboardEvent(type, { ...K, ...more });

  /** Shows a form, and returns its field, and the types of the events that reach the page. */
  async function field(): Promise<{ message: Element; types: string[] }> {
    const page = await fixture<HTMLElement>(
      html`<div><atd-feedback-form endpoint="/x"></atd-feedback-form></div>`,
    );
    const element = page.querySelector<AtdElement>('atd-feedback-form')!;
    await element.ready;
    const types: string[] = [];
    for (const type of TYPES) page.addEventListener(type, () => types.push(type));
    return { message: element.shadowRoot!.querySelector('#_message')!, types };
  }

  it('that of a shortcut at the page, even if Ctrl goes up first', async () => {
    const { message, types } = await field();
    message.dispatchEvent(pressed('keydown', { ctrlKey: true }));
    message.dispatchEvent(pressed('keyup'));
    expect(types).to.deep.equal(['keydown', 'keyup']);
  });

  it('that which has brought the focus to the field at the page', async () => {
    const { message, types } = await field();
    message.dispatchEvent(pressed('keyup'));
    expect(types).to.deep.equal(['keyup']);
  });

  it('that of a letter in the field, even if Ctrl goes down after it', async () => {
    const { message, types } = await field();
    message.dispatchEvent(pressed('keydown'));
    message.dispatchEvent(pressed('keyup', { ctrlKey: true }));
    expect(types).to.deep.equal([]);
  });
});

describe('of the keys pressed on a button', () => {
  it('those that press it stay', async () => {
    for (const key of ['Enter', ' ']) {
      expect((await reaching('[part~="submit"]', { key })).types).to.deep.equal([]);
    }
  });

  it('others are the page’s', async () => {
    expect((await reaching('[part~="submit"]', { key: 'j' })).types).to.deep.equal([...TYPES]);
  });
});

it('an event without a key, as browsers send when they fill in a form, does no harm', async () => {
  const element = await fixture<AtdElement>(
    html`<atd-feedback-form endpoint="/x"></atd-feedback-form>`,
  );
  await element.ready;
  const errors: unknown[] = [];
  const onError = (event: ErrorEvent) => errors.push(event.error);
  addEventListener('error', onError);
  const field = element.shadowRoot!.querySelector('#_email')!;
  field.dispatchEvent(new Event('keydown', { bubbles: true, composed: true }));
  removeEventListener('error', onError);
  expect(errors).to.deep.equal([]);
});

it('the content of a slot belongs to the page', async () => {
  const element = await fixture<AtdElement>(
    html`<atd-feedback-form endpoint="/x"
      ><p slot="privacy"><input id="own" /></p
    ></atd-feedback-form>`,
  );
  await element.ready;
  let isHeard = false;
  element.addEventListener('keydown', () => (isHeard = true));
  const event = new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true });
  element.querySelector('#own')!.dispatchEvent(event);
  expect(isHeard).to.be.true;
});

it('the default button of an ASP.NET page is not pressed', async () => {
  const page = await fixture<HTMLFormElement>(
    html`<form>
      <button id="go" type="button">Meklēt</button
      ><atd-feedback-form endpoint="/x"></atd-feedback-form>
    </form>`,
  );
  const element = page.querySelector<AtdElement>('atd-feedback-form')!;
  await element.ready;
  let presses = 0;
  page.querySelector('#go')!.addEventListener('click', () => presses++);
  // WebForm_FireDefaultButton, as System.Web ships it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- it is the event that ASP.NET handles
  page.onkeypress = (event) => {
    const target = event.target as Element;
    if (event.key !== 'Enter' || target.tagName.toLowerCase() === 'textarea') return true;
    page.querySelector<HTMLElement>('#go')!.click();
    return false;
  };
  const press = (selector: string) =>
    element.shadowRoot!.querySelector(selector)!.dispatchEvent(
      new KeyboardEvent('keypress', {
        key: 'Enter',
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
  const isDone = ['#_message', '#_email', '#_kind-praise', '[part~="submit"]'].map(press);
  expect(isDone).to.deep.equal([true, true, true, true]);
  expect(presses).to.equal(0);
});
