/** The button that sends. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdSubmitEvent } from '../../../components/feedback-form/feedback-form.js';
import {
  accepted,
  all,
  answers,
  brokenLine,
  COMPLAINT,
  fill,
  focus,
  one,
  pause,
  posted,
  press,
  seen,
  send,
  showForm,
  stored,
  until,
} from '../../support/feedback-form.js';

afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});

describe('a press of the button', () => {
  it('twice sends once', async () => {
    const posts = answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    press(element);
    await send(element);
    expect(posted(posts)).to.have.length(1);
  });

  it('is the page’s own to answer', async () => {
    const posts = answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    let event: AtdSubmitEvent | undefined;
    element.addEventListener('atd-submit', (each) => {
      each.preventDefault();
      event = each;
    });
    press(element);
    await until(() => event);
    expect(event!.submission.kind).to.equal('complaint');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(posts.called).to.be.false;
    expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal(COMPLAINT.message);
  });

  it('twice is answered by the page once, and later once more', async () => {
    const element = await showForm();
    await fill(element, COMPLAINT);
    const ids: string[] = [];
    element.addEventListener('atd-submit', (event) => {
      event.preventDefault();
      ids.push(event.submission.id);
    });
    press(element);
    press(element);
    expect(ids.length).to.equal(1);
    await pause();
    press(element);
    expect(ids.length).to.equal(2);
    expect(ids[0]).to.equal(ids[1]);
  });

  it('twice opens one mail', async () => {
    const click = sinon.stub(HTMLAnchorElement.prototype, 'click');
    const element = await showForm({ endpoint: '', email: 'iestade@example.lv' });
    await fill(element, COMPLAINT);
    press(element);
    await until(() => click.called);
    await until(() => !all(element, '[aria-disabled="true"]')[0]);
    press(element);
    await pause();
    expect(click.callCount).to.equal(1);
    press(element);
    await until(() => click.callCount === 2);
  });

  it('and Enter in a field send once', async () => {
    const posts = answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    one<HTMLFormElement>(element, 'form').requestSubmit();
    await send(element);
    expect(posted(posts)).to.have.length(1);
  });

  it('that finds an error is no obstacle to the next', async () => {
    const posts = answers(accepted());
    const element = await showForm();
    press(element);
    await fill(element, COMPLAINT);
    await send(element);
    expect(posted(posts)).to.have.length(1);
  });
});

it('a page that has changed the prototypes of all objects changes nothing of what is sent', async () => {
  const posts = answers(accepted());
  const element = await showForm();
  const prototypes: Record<string, unknown>[] = [
    Object.prototype,
    Array.prototype,
    String.prototype,
  ].map((each) => each as unknown as Record<string, unknown>);
  for (const each of prototypes) Object.assign(each, { extra: 'page', toJSON: () => 'page' });
  try {
    await fill(element, COMPLAINT);
    await send(element);
  } finally {
    for (const each of prototypes) {
      delete each['extra'];
      delete each['toJSON'];
    }
  }
  const [submission] = posted(posts);
  expect(submission).to.include({ message: COMPLAINT.message, email: COMPLAINT.email });
  expect(submission).not.to.have.property('extra');
  expect(seen(element, '[part="reference"]')).to.equal('ABCD-2345');
});

describe('while a message is on its way', () => {
  it('nothing can be written that would not go with it, and one hears what happens', async () => {
    answers(() => new Promise<Response>(() => undefined));
    const element = await showForm();
    await fill(element, COMPLAINT);
    press(element);
    await until(() => seen(element, '[part~="submit"]') === 'Sūta…');
    const fields = all(element, '#_message, #_email, #_telephone') as HTMLInputElement[];
    expect(fields.every(({ readOnly }) => readOnly)).to.be.true;
    expect(
      all(element, '[role="status"].visually-hidden').map(({ textContent }) => textContent.trim()),
    ).to.include('Sūta…');
  });
});

describe('a message that arrives by itself', () => {
  it('is heard of, and the focus is with it', async () => {
    const { mend } = brokenLine();
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    one(element, '[part="waiting"] button').focus();
    mend();
    await until(() => all(element, '[part="receipt"]')[0]);
    await until(() => focus(element) === '_panel');
    const heard = all(element, '[role="status"].visually-hidden').map(({ textContent }) =>
      textContent.trim(),
    );
    expect(heard).to.include('Paldies, ziņojums ir saņemts');
  });

  it('and one that was tried again in vain is heard of as well', async () => {
    brokenLine();
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    one<HTMLButtonElement>(element, '[part="waiting"] button').click();
    await until(() =>
      all(element, '[role="status"].visually-hidden').some(
        ({ textContent }) => textContent.trim() === 'Neizdevās',
      ),
    );
  });
});

it('a message that is withdrawn is gone from the form as well', async () => {
  sessionStorage.clear();
  brokenLine();
  const element = await showForm();
  await fill(element, COMPLAINT);
  await send(element);
  all(element, '[part="waiting"] button')[2]!.click();
  await until(() => all(element, 'form')[0]);
  expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal('');
  expect(stored(element).tab + stored(element).device).not.to.contain(COMPLAINT.message);
  await until(() => focus(element) === '_kind-praise');
});

describe('the receipt', () => {
  it('can be saved as a file, with all that it says', async () => {
    answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    const saved = new Promise<HTMLAnchorElement>((resolve) => {
      sinon.stub(HTMLAnchorElement.prototype, 'click').callsFake(function (
        this: HTMLAnchorElement,
      ) {
        resolve(this);
      });
    });
    const button = all(element, '[part="tools"] button').find(
      ({ innerText }) => innerText === 'Saglabāt datnē',
    );
    button!.click();
    const { download, href } = await saved;
    expect(download).to.equal('zinojums-ABCD-2345.txt');
    const text = await (await fetch(href)).text();
    for (const part of ['ABCD-2345', '25. novembrī plkst. 12.05', COMPLAINT.message]) {
      expect(text).to.contain(part);
    }
  });

  it('can be printed', async () => {
    answers(accepted());
    const print = sinon.stub(window, 'print');
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    const button = all(element, '[part="tools"] button').find(
      ({ innerText }) => innerText === 'Drukāt',
    );
    button!.click();
    expect(print.calledOnce).to.be.true;
  });
});
