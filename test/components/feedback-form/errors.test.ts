/** Field errors are shown at the field, in the visitor's language, and nothing that was typed is lost. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import {
  all,
  answers,
  fill,
  focus,
  newEndpoint,
  one,
  seen,
  send,
  showForm,
  until,
} from '../../support/feedback-form.js';

let posts: ReturnType<typeof answers>;
beforeEach(() => (posts = answers(new Error('nothing may be sent'))));
afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});

const rules = [
  [
    { message: 'x' },
    'Izvēlieties, ko vēlaties nosūtīt',
    'Choose what you would like to send',
    '_kind-praise',
  ],
  [{ kind: 'praise' }, 'Uzrakstiet ziņojumu', 'Enter a message', '_message'],
  [{ kind: 'praise', message: ' \n ' }, 'Uzrakstiet ziņojumu', 'Enter a message', '_message'],
  [{ kind: 'rating' }, 'Izvēlieties vērtējumu', 'Choose a rating', '_rating-5'],
  [
    { kind: 'complaint', message: 'x'.repeat(6001) },
    'Saīsiniet ziņojumu par 1 rakstzīmi',
    'Shorten the message by 1 character',
    '_message',
  ],
  [
    { kind: 'complaint', message: 'ļ'.repeat(6011) },
    'Saīsiniet ziņojumu par 11 rakstzīmēm',
    'Shorten the message by 11 characters',
    '_message',
  ],
  [
    { kind: 'complaint', message: 'x', reply: 'yes' },
    'Ierakstiet e-pasta adresi vai tālruņa numuru',
    'Enter an email address or a telephone number',
    '_email',
  ],
  [
    { kind: 'meeting', message: 'x' },
    'Ierakstiet e-pasta adresi vai tālruņa numuru',
    'Enter an email address or a telephone number',
    '_email',
  ],
  [
    { kind: 'complaint', message: 'x', reply: 'yes', email: 'janis' },
    'Ierakstiet pareizu e-pasta adresi, piemēram, vards@example.com',
    'Enter a valid email address, for example name@example.com',
    '_email',
  ],
  [
    { kind: 'complaint', message: 'x', reply: 'yes', telephone: '12' },
    'Ierakstiet pareizu tālruņa numuru, piemēram, +371 20000000',
    'Enter a valid telephone number, for example +371 20000000',
    '_telephone',
  ],
] as const;

describe('what is wrong', () => {
  for (const [index, lang] of ['lv', 'en'].entries()) {
    for (const [values, ...said] of rules) {
      const text = said[index]!;
      it(`is said in the summary and at the field, in ${lang}: ${text}`, async () => {
        const element = await showForm({ lang });
        await fill(element, values);
        await send(element);
        const links = all(element, '[part="errors"] a') as HTMLAnchorElement[];
        expect(links.map(({ innerText }) => innerText)).to.deep.equal([text]);
        const target = one(element, links[0]!.getAttribute('href')!);
        expect(target.id).to.equal(said[2]);
        links[0]!.click();
        expect(element.shadowRoot!.activeElement).to.equal(target);
        const group = target.closest('fieldset');
        const described = [target, ...(group ? [group] : [])].flatMap((each) =>
          (each.getAttribute('aria-describedby') ?? '').split(' '),
        );
        const texts = described.filter(Boolean).map((id) => one(element, `#${id}`).textContent);
        expect(texts.join(' ').replace(/\s+/g, ' ')).to.contain(text);
        expect(posts.called).to.be.false;
      });
    }
  }

  it('takes the focus, so that it is heard', async () => {
    const element = await showForm();
    await send(element);
    await until(() => focus(element) === 'errors');
    expect(all(element, '[part="errors"] a').map(({ innerText }) => innerText)).to.deep.equal([
      'Izvēlieties, ko vēlaties nosūtīt',
      'Uzrakstiet ziņojumu',
    ]);
  });

  it('is not said while one is still writing', async () => {
    const element = await showForm();
    await fill(element, { kind: 'complaint', reply: 'yes', email: 'jan' });
    expect(all(element, '[part="errors"], [part="error"]')).to.deep.equal([]);
  });

  it('goes away when it is mended, and takes nothing with it', async () => {
    const element = await showForm();
    await fill(element, { kind: 'complaint', message: 'Garš teksts', reply: 'yes', email: 'jan' });
    await send(element);
    await fill(element, { email: 'janis@piemers.lv' });
    expect(all(element, '[part="errors"], [part="error"]')).to.deep.equal([]);
    expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal('Garš teksts');
  });

  it('marks the field for assistive technology, and no other', async () => {
    const element = await showForm();
    await fill(element, { kind: 'complaint', message: 'x', reply: 'yes', email: 'jan' });
    await send(element);
    expect(all(element, '[aria-invalid="true"]').map(({ id }) => id)).to.deep.equal(['_email']);
    expect(one(element, '#_email').getAttribute('aria-describedby')).to.contain('_email-error');
  });
});

describe('the room for a message', () => {
  for (const [left, text] of [
    [501, ''],
    [22, 'Vēl var ierakstīt 22 rakstzīmes'],
    [21, 'Vēl var ierakstīt 21 rakstzīmi'],
    [11, 'Vēl var ierakstīt 11 rakstzīmju'],
    [0, 'Vēl var ierakstīt 0 rakstzīmju'],
    [-2, 'Saīsiniet ziņojumu par 2 rakstzīmēm'],
  ] as const) {
    it(`of which ${left} characters are left is told in good Latvian`, async () => {
      const element = await showForm();
      await fill(element, { message: 'ņ'.repeat(6000 - left) });
      expect(seen(element, '#_message ~ [part="hint"]')).to.equal(text);
    });
  }

  it('is heard when the typing has come to rest, and not at each key', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const element = await showForm({ endpoint: newEndpoint() });
    const heard = () =>
      all(element, '[role="status"].visually-hidden')
        .map(({ textContent }) => textContent.trim())
        .join('');
    await fill(element, { message: 'a'.repeat(5990) });
    clock.tick(900);
    await fill(element, { message: 'a'.repeat(5991) });
    clock.tick(900);
    await element.updateComplete;
    expect(heard()).to.equal('');
    clock.tick(100);
    await element.updateComplete;
    expect(heard()).to.equal('Vēl var ierakstīt 9 rakstzīmes');
  });
});
