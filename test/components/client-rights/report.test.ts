/** A visitor gets from a point of the charter to a form for a message about it. */
import { aTimeout, expect, fixture, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../components/feedback-form/define.js';
import type { AtdClientRights } from '../../../components/client-rights/client-rights.js';
import type { AtdRightSelectEvent } from '../../../components/client-rights/client-rights.events.js';
import type { AtdFeedbackForm } from '../../../components/feedback-form/feedback-form.js';
import { messagesLogged } from '../../../components/shared/diagnostics/warn.js';
import { atd, type Standard } from '../../../src/standard/index.js';
import { all, showRights, texts } from '../../support/client-rights.js';
import { fill, focus, newEndpoint, one, quoted, seen, until } from '../../support/feedback-form.js';

const RIGHTS = '<atd-client-rights></atd-client-rights>';
const PAGE = 'feedback-page="/atsauksmes?valoda=lv&x#forma"';

const form = (attributes = '') =>
  `<atd-feedback-form endpoint="${newEndpoint()}" ${attributes}><p slot="privacy">Lasa.</p></atd-feedback-form>`;
const control = (element: Element, id = 'tiesibas-3') =>
  all(element, `#${id} [part="report"]`)[0] as HTMLAnchorElement | undefined;
const formOf = (element: Element) =>
  element.parentElement!.parentElement!.querySelector('atd-feedback-form')!;
const topic = (element: AtdFeedbackForm) => seen(element, '[part="topic"] q');
const third = quoted('tiesibas-3');

async function show(markup: string): Promise<AtdClientRights> {
  const element = await showRights(`<div>${markup}</div>`);
  await element.parentElement!.parentElement!.querySelector('atd-feedback-form')?.ready;
  await element.updateComplete;
  return element;
}

function meta(name: string, content: string): void {
  const element = document.createElement('meta');
  Object.assign(element, { name: `atd-${name}`, content });
  element.dataset['test'] = '';
  document.head.append(element);
}

afterEach(() => {
  for (const each of document.head.querySelectorAll('[data-test]')) each.remove();
  fixtureCleanup();
  sinon.restore();
  sessionStorage.clear();
});

describe('a point, in a page with the form', () => {
  it('becomes the topic, and the first empty field has the focus', async () => {
    const element = await show(RIGHTS + form());
    const actions: string[] = [];
    element.addEventListener('atd-right-select', ({ item, action }: AtdRightSelectEvent) =>
      actions.push(`${item} ${action}`),
    );
    const button = control(element)!;
    expect(button.localName).to.equal('button');
    expect(button.title).to.equal('Ziņot par 3. punktu');
    button.click();
    await until(() => focus(formOf(element)));
    expect(topic(formOf(element))).to.contain(third);
    expect(focus(formOf(element))).to.equal('_kind-praise');
    expect(all(formOf(element), 'input:checked').length).to.equal(0);
    expect(actions).to.deep.equal(['tiesibas-3 report']);
  });

  it('leaves alone what is typed, and says so with every later point', async () => {
    const element = await show(RIGHTS + form());
    await fill(formOf(element), { kind: 'praise', message: 'Paldies!' });
    control(element)!.click();
    await until(() => focus(formOf(element)) === '_message');
    control(element, 'tiesibas-1')!.click();
    await until(() => topic(formOf(element)).includes(quoted('tiesibas-1')));
    expect(one<HTMLTextAreaElement>(formOf(element), '#_message').value).to.equal('Paldies!');
    expect(all(formOf(element), '#_kind-praise:checked').length).to.equal(1);
  });

  it('prefers the form to another page, but not for a link opened in another tab', async () => {
    const element = await show(`<atd-client-rights ${PAGE}></atd-client-rights>${form()}`);
    const link = control(element)!;
    expect(link.localName).to.equal('a');
    const prevented: boolean[] = [];
    const stop = (event: Event) => {
      prevented.push(event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('click', stop);
    link.dispatchEvent(
      new MouseEvent('click', { ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
    );
    await aTimeout(20);
    expect(topic(formOf(element))).to.equal('');
    link.click();
    removeEventListener('click', stop);
    expect(prevented).to.deep.equal([false, true]);
    await until(() => topic(formOf(element)).includes(third));
  });

  it('opens the closed section in which the form is', async () => {
    const element = await show(`${RIGHTS}<details><summary>Veidlapa</summary>${form()}</details>`);
    control(element)!.click();
    await until(() => focus(formOf(element)));
    expect(formOf(element).closest('details')!.open).to.equal(true);
  });

  it('says that the form is hidden, and has chosen the point for when it is not', async () => {
    const element = await show(`${RIGHTS}<div hidden>${form()}</div>`);
    control(element)!.click();
    await element.updateComplete;
    expect(texts(element, '#tiesibas-3 .notice')[0]).to.match(/paslēpta/);
    await until(() => texts(element, '[role="status"]')[0]?.includes('paslēpta'));
    formOf(element).parentElement!.hidden = false;
    await until(() => topic(formOf(element)).includes(third));
  });

  it('goes to the other page where the form is hidden', async () => {
    const element = await show(
      `<atd-client-rights ${PAGE}></atd-client-rights><div hidden>${form()}</div>`,
    );
    let isPrevented: boolean | undefined;
    addEventListener(
      'click',
      (event) => {
        isPrevented = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    control(element)!.click();
    expect(isPrevented).to.equal(false);
  });

  it('does not use the form of another institution, or one only for ratings or its own topic', async () => {
    const other: Standard = { ...atd, id: 'novads' };
    const element = await show(RIGHTS + form());
    expect(control(element) === undefined).to.equal(false);
    for (const change of [{ standard: other }, { ratingOnly: true }, { topic: 'tiesibas-1' }]) {
      const before = { standard: undefined, ratingOnly: false, topic: '' };
      Object.assign(formOf(element), before, change);
      await formOf(element).updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expect(control(element) === undefined, Object.keys(change)[0]).to.equal(true);
    }
  });

  it('finds the form that the page gets later', async () => {
    const element = await show(RIGHTS);
    expect(control(element) === undefined).to.equal(true);
    const root = await fixture<HTMLElement>(`<div>${form()}</div>`);
    await root.querySelector('atd-feedback-form')!.ready;
    await element.updateComplete;
    expect(control(element)?.localName).to.equal('button');
  });

  it('works with the keyboard', async () => {
    const element = await show(RIGHTS + form());
    control(element)!.focus();
    expect(element.shadowRoot!.activeElement!.part.value).to.equal('report');
    expect(control(element)!.tabIndex).to.equal(0);
  });
});

describe('a point, in a page without the form', () => {
  it('links to the page of the form, whose query and fragment stay', async () => {
    const element = await show(`<atd-client-rights ${PAGE}></atd-client-rights>`);
    expect(control(element)!.getAttribute('href')).to.equal(
      '/atsauksmes?valoda=lv&x&atd-topic=tiesibas-3#forma',
    );
    expect(control(element)!.title).to.equal('Ziņot par 3. punktu');
  });

  it('links to the page that the head names, or else the one around the frame', async () => {
    meta('page', 'https://portal.example/par-mums');
    const element = await show(RIGHTS);
    expect(control(element)!.href).to.equal('https://portal.example/par-mums?atd-topic=tiesibas-3');
    meta('feedback-page', 'atsauksmes.html');
    element.requestUpdate();
    await element.updateComplete;
    expect(control(element)!.getAttribute('href')).to.equal('atsauksmes.html?atd-topic=tiesibas-3');
  });

  it('has no control without either', async () => {
    const element = await show(RIGHTS);
    expect(all(element, '[part="report"]').length).to.equal(0);
    expect(all(element, '[part="copy"]').length).to.equal(28);
  });

  for (const address of [
    'javascript:alert(1)',
    ' java\tscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.lv',
  ]) {
    it(`has none for ${JSON.stringify(address)}, and logs why`, async () => {
      const log = sinon.stub(console, 'warn');
      const element = await show('<atd-client-rights></atd-client-rights>');
      element.feedbackPage = address;
      await element.updateComplete;
      await messagesLogged();
      expect(all(element, '[part="report"]').length).to.equal(0);
      expect(log.lastCall.args[0]).to.contain('feedback-page=');
    });
  }
});

describe('the controls of a point', () => {
  for (const [lang, name] of [
    ['lv', 'Ziņot par 3. punktu'],
    ['en', 'Send feedback on point 3'],
  ] as const) {
    for (const attributes of ['', PAGE]) {
      it(`have names in ${lang}, ${attributes ? 'as a link' : 'as a button'}, without fault to axe`, async () => {
        const markup = `<main lang="${lang}"><h1>X</h1><atd-client-rights ${attributes}></atd-client-rights>${attributes ? '' : form()}</main>`;
        const root = await fixture<HTMLElement>(`<div>${markup}</div>`);
        const element = root.querySelector('atd-client-rights')!;
        await element.ready;
        await element.updateComplete;
        expect(control(element)!.title).to.equal(name);
        await expect(root.querySelector('main')!).to.be.accessible();
      });
    }
  }
});
