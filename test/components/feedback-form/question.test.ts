/** A question without contact details is sent only after one has been asked, once, whether it needs a reply. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdFeedbackForm } from '../../../components/feedback-form/feedback-form.js';
import {
  accepted,
  all,
  answers,
  brokenLine,
  fill,
  focus,
  json,
  one,
  pause,
  posted,
  press,
  seen,
  send,
  showAgain,
  showForm,
  until,
} from '../../support/feedback-form.js';

afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});

const QUESTION = { kind: 'question', message: 'Kad sāksies pieņemšana?' };
const asked = (element: AtdFeedbackForm) => all(element, '[part="question"]').length;

/** Shows a form with a question in it, and presses send. */
async function ask(values: Record<string, string> = QUESTION, shown = {}) {
  const element = await showForm(shown);
  await fill(element, values);
  press(element);
  await until(() => asked(element));
  await until(() => focus(element) === '_reply-question');
  return element;
}

describe('a question without contact details', () => {
  it('is not sent yet: one is asked, calmly, and the words stay', async () => {
    const posts = answers(accepted());
    const element = await ask();
    expect(seen(element, '[part="question"] p')).to.equal(
      'Vai uz jautājumu vajadzīga atbilde? Lai iestāde varētu atbildēt, norādiet e-pasta adresi vai tālruņa numuru.',
    );
    expect(seen(element, '[part~="submit"]')).to.equal('Nosūtīt, atbilde nav vajadzīga');
    expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal(QUESTION.message);
    expect(all(element, '[part="errors"]').length).to.equal(0);
    expect(posts.called).to.be.false;
    await expect(element).to.be.accessible();
  });

  it('is asked about in English on an English page', async () => {
    const element = await ask(QUESTION, { lang: 'en' });
    expect(seen(element, '[part="question"] p')).to.contain('Do you need a reply');
    expect(seen(element, '[part~="submit"]')).to.equal('Send, no reply needed');
  });

  it('is sent at the second press', async () => {
    const posts = answers(accepted());
    const element = await ask();
    await pause();
    press(element);
    await until(() => all(element, '[part="receipt"]').length);
    expect(posted(posts).map(({ message }) => message)).to.deep.equal([QUESTION.message]);
    expect(asked(element)).to.equal(0);
  });

  it('is not sent by the second half of a double click', async () => {
    const posts = answers(accepted());
    const element = await showForm();
    await fill(element, QUESTION);
    press(element);
    press(element);
    await pause();
    expect(asked(element)).to.equal(1);
    expect(posts.called).to.be.false;
  });

  it('leads to the fields for a reply, and goes with the address', async () => {
    const posts = answers(accepted());
    const element = await ask();
    one<HTMLButtonElement>(element, '[part="question"] button').click();
    await until(() => focus(element) === '_email');
    expect(asked(element)).to.equal(0);
    expect(seen(element, '[part~="submit"]')).to.equal('Nosūtīt');
    await fill(element, { email: 'anna@example.lv' });
    await send(element);
    expect(posted(posts)[0]).to.include({ ...QUESTION, email: 'anna@example.lv' });
  });

  it('may still become another kind, of which nothing is asked', async () => {
    const posts = answers(accepted());
    const element = await ask();
    await fill(element, { kind: 'suggestion' });
    expect(asked(element)).to.equal(0);
    expect(seen(element, '[part~="submit"]')).to.equal('Nosūtīt');
    await pause();
    await send(element);
    expect(posted(posts)).to.have.length(1);
  });

  it('is asked about once, even after a refusal', async () => {
    const posts = answers(json(500, {}), json(400, {}), accepted());
    const element = await ask();
    await pause();
    press(element);
    await until(() => all(element, '[part="waiting"]').length);
    one<HTMLButtonElement>(element, '[part="waiting"] button').click();
    await until(() => seen(element).includes('(kļūdas kods 400)'));
    press(element);
    await until(() => all(element, '[part="receipt"]').length);
    expect(posted(posts)).to.have.length(3);
  });

  it('is asked about once, even after a reload', async () => {
    const posts = answers(accepted());
    const again = await showAgain(await ask());
    await until(() => one<HTMLTextAreaElement>(again, '#_message').value);
    await pause();
    await send(again);
    expect(asked(again)).to.equal(0);
    expect(posted(posts)).to.have.length(1);
  });

  it('is asked about once, even if it is changed while it waits', async () => {
    const { posts, mend } = brokenLine();
    const element = await ask();
    await pause();
    press(element);
    await until(() => all(element, '[part="waiting"]').length);
    all(element, '[part="waiting"] button')[1]!.click();
    await until(() => all(element, 'form').length);
    mend();
    await fill(element, { message: 'Cikos?' });
    await send(element);
    expect(posted(posts).at(-1)).to.include({ message: 'Cikos?' });
  });

  it('is asked about anew for the next message', async () => {
    answers(accepted());
    const element = await ask();
    await pause();
    press(element);
    await until(() => all(element, '[part="receipt"]').length);
    all(element, '[part="receipt"] button').at(-1)!.click();
    await until(() => all(element, 'form').length);
    await fill(element, QUESTION);
    press(element);
    await until(() => asked(element));
  });
});

describe('nothing is asked', () => {
  for (const [what, values, shown] of [
    ['of a question with an address', { ...QUESTION, reply: 'yes', email: 'a@example.lv' }, {}],
    ['of a question with a number', { ...QUESTION, reply: 'yes', telephone: '20000000' }, {}],
    ['of praise', { ...QUESTION, kind: 'praise' }, {}],
    ['of an anonymous complaint', { ...QUESTION, kind: 'complaint' }, {}],
  ] as const) {
    it(what, async () => {
      const posts = answers(accepted());
      const element = await showForm(shown);
      await fill(element, values);
      await send(element);
      expect(posted(posts)).to.have.length(1);
    });
  }

  it('before what is wrong has been put right', async () => {
    const element = await showForm();
    await fill(element, { kind: 'question' });
    await send(element);
    expect(all(element, '[part="errors"]').length).to.equal(1);
    expect(asked(element)).to.equal(0);
  });
});

it('a form for questions alone asks as well', async () => {
  const element = await ask({ message: QUESTION.message }, { kinds: 'question' });
  expect(asked(element)).to.equal(1);
});
