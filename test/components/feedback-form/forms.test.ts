/** Each form of a page has a draft, an id and a receipt of its own. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdFeedbackForm } from '../../../components/feedback-form/feedback-form.js';
import {
  accepted,
  all,
  answers,
  COMPLAINT,
  fill,
  json,
  newEndpoint,
  one,
  posted,
  seen,
  send,
  until,
} from '../../support/feedback-form.js';

afterEach(() => {
  sinon.restore();
  fixtureCleanup();
  sessionStorage.clear();
  localStorage.clear();
});

type Attributes = Readonly<Record<string, string>>;

/** Forms with the same endpoint on one page, as after a reload where it is the same one. */
async function showForms(
  endpoint: string,
  attributes: readonly Attributes[],
): Promise<AtdFeedbackForm[]> {
  fixtureCleanup();
  const main = await fixture<HTMLElement>(html`<main></main>`);
  const forms = attributes.map((each) => {
    const form = document.createElement('atd-feedback-form');
    for (const [name, value] of Object.entries({ endpoint, ...each }))
      form.setAttribute(name, value);
    form.innerHTML = '<p slot="privacy">Lasa darbinieki.</p>';
    return form;
  });
  main.append(...forms);
  await Promise.all(forms.map((form) => form.ready));
  return forms;
}

const written = (form: AtdFeedbackForm) => one<HTMLTextAreaElement>(form, '#_message').value;
const heard = (form: AtdFeedbackForm) => form.shadowRoot!.textContent;

// They take turns of a second at sending.
describe('two forms of one endpoint', () => {
  for (const [what, first, second] of [
    ['for two offices', { office: 'riga' }, { office: 'cesis' }],
    ['for two kinds', { kinds: 'complaint' }, { kinds: 'praise' }],
    ['for two services', { service: 'licence' }, { service: 'permit' }],
    ['that are the same', {}, {}],
  ] as const) {
    it(`${what} have a draft each, and an id each`, async () => {
      const endpoint = newEndpoint();
      const [one1, two1] = await showForms(endpoint, [first, second]);
      await fill(one1!, { message: 'Sūdzība par Rīgu' });
      await fill(two1!, { message: 'Paldies Cēsīm' });
      const [one2, two2] = await showForms(endpoint, [first, second]);
      expect([written(one2!), written(two2!)]).to.deep.equal(['Sūdzība par Rīgu', 'Paldies Cēsīm']);

      const posts = answers(accepted());
      for (const form of [one2!, two2!]) {
        if (all(form, '[name="kind"][type="radio"]')[0]) await fill(form, { kind: 'praise' });
        await send(form);
      }
      const own = () => posted(posts).filter(({ message }) => message !== 'Vēl kas.');
      // A form of another test may still be sending.
      while (own().length < 2) await new Promise(requestAnimationFrame);
      const [a, b] = own();
      expect([a!['message'], b!['message']]).to.deep.equal(['Sūdzība par Rīgu', 'Paldies Cēsīm']);
      expect(a!['id']).not.to.equal(b!['id']);
    });
  }

  it('show a receipt each, after a reload too, and none of the other', async () => {
    answers(accepted(), accepted({ reference: 'WXYZ-6789' }));
    const endpoint = newEndpoint();
    const forms = await showForms(endpoint, [{ office: 'riga' }, { office: 'cesis' }]);
    for (const form of forms) {
      await fill(form, COMPLAINT);
      await send(form);
      await until(() => all(form, '[part="receipt"]')[0]);
    }
    const again = await showForms(endpoint, [{ office: 'riga' }, { office: 'cesis' }]);
    const numbers: string[] = [];
    for (const form of again) {
      await until(() => all(form, '[part="receipt"]')[0]);
      numbers.push(seen(form, '[part="reference"]'));
      expect(all(form, '[part="notice"]')).to.deep.equal([]);
    }
    expect(numbers).to.deep.equal(['ABCD-2345', 'WXYZ-6789']);
  });
});

it('a form in the place of one that has left the page has its draft', async () => {
  const endpoint = newEndpoint();
  const [first] = await showForms(endpoint, [{}]);
  await fill(first!, { message: 'Rindā' });
  const copy = document.importNode(first!, true);
  first!.replaceWith(copy);
  await copy.ready;
  expect(written(copy)).to.equal('Rindā');
});

it('a form that comes back to a page where another has its draft keeps its words, under another id', async () => {
  const posts = answers(accepted());
  const endpoint = newEndpoint();
  const [first] = await showForms(endpoint, [{}]);
  await fill(first!, COMPLAINT);
  const copy = document.importNode(first!, true);
  first!.replaceWith(copy);
  await copy.ready;
  copy.after(first!);
  await first!.updateComplete;
  await first!.updateComplete;
  expect([written(first!), written(copy)]).to.deep.equal([COMPLAINT.message, COMPLAINT.message]);
  await send(first!);
  await send(copy);
  await until(() => posted(posts).length === 2);
  expect(new Set(posted(posts).map(({ id }) => id)).size).to.equal(2);
});

it('forms that come and go ask for nothing while nobody writes', async () => {
  const endpoint = newEndpoint();
  const opened = sinon.spy(indexedDB, 'open');
  for (let times = 0; times < 5; times++) {
    const [form] = await showForms(endpoint, [{}]);
    await fill(form!, { message: 'Rindā' });
  }
  const before = opened.callCount;
  // As many turns of the browser as a loop would use.
  for (let turn = 0; turn < 20; turn++) await new Promise(requestAnimationFrame);
  expect(opened.callCount - before).to.be.at.most(2);
});

it('after a receipt, a new form and its failure say nothing of the old one', async () => {
  answers(accepted(), json(503, {}));
  const [form] = await showForms(newEndpoint(), [{}]);
  await fill(form!, COMPLAINT);
  await send(form!);
  expect(heard(form!)).to.contain('Paldies, ziņojums ir saņemts');
  one<HTMLButtonElement>(form!, '[part="receipt"] > button').click();
  await until(() => all(form!, 'form')[0]);
  expect(heard(form!)).not.to.contain('Paldies');
  await fill(form!, { ...COMPLAINT, message: 'Vēl kas.' });
  expect(heard(form!)).not.to.contain('Paldies');
  await send(form!);
  await until(() => all(form!, '[part="waiting"]')[0]);
  expect(seen(form!, '[part="waiting"]')).to.contain('Vēl kas.');
  expect(heard(form!)).not.to.contain('Paldies');
});
