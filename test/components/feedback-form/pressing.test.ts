/** The button that sends. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdSubmitEvent } from '../../../components/feedback-form/feedback-form.js';
import {
  accepted,
  answers,
  COMPLAINT,
  fill,
  one,
  posted,
  press,
  send,
  showForm,
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
});
