/** The page's own content in the form, whose events bubble through it. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import sinon from 'sinon';
import type { AtdFeedbackForm } from '../../../components/feedback-form/feedback-form.js';
import {
  accepted,
  all,
  answers,
  COMPLAINT,
  fill,
  newEndpoint,
  one,
  posted,
  send,
} from '../../support/feedback-form.js';

afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});

describe('what the page has put into the form,', () => {
  /** Shows a form in a form of the page, with a field of that form, or with another form, in the slot. */
  async function showAround(content: TemplateResult): Promise<AtdFeedbackForm> {
    const page = await fixture<HTMLElement>(
      html`<form>
        <input name="message" value="Meklēt" />
        <atd-feedback-form endpoint=${newEndpoint()}
          ><div slot="privacy">${content}</div></atd-feedback-form
        >
      </form>`,
    );
    const element = page.querySelector('atd-feedback-form')!;
    await element.ready;
    await fill(element, COMPLAINT);
    return element;
  }

  it('a field of its own, changes nothing of what is written', async () => {
    const posts = answers(accepted());
    const element = await showAround(html`<input type="checkbox" id="read" />`);
    element.querySelector<HTMLElement>('#read')!.click();
    await element.updateComplete;
    expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal(COMPLAINT.message);
    await send(element);
    expect(posted(posts)[0]).to.include({ message: COMPLAINT.message, email: COMPLAINT.email });
  });

  it('a form of its own, is the page’s to send', async () => {
    const posts = answers(accepted());
    const element = await showAround(html`<div id="own"></div>`);
    const own = document.createElement('form');
    element.querySelector('#own')!.append(own);
    let isPrevented: boolean | undefined;
    // Firefox would leave the page of the test; a form of a dialog, without one, leads nowhere.
    own.method = 'dialog';
    own.parentElement!.addEventListener('submit', (event) => {
      isPrevented = event.defaultPrevented;
    });
    const submit = new Event('submit', { bubbles: true, cancelable: true });
    own.dispatchEvent(submit);
    expect(isPrevented).to.be.false;
    expect(submit.defaultPrevented).to.be.false;
    expect(posts.called).to.be.false;
    expect(all(element, '[part="receipt"]').length).to.equal(0);
  });
});
