/** A refused submission returns to the form, and nothing of it is lost. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import {
  accepted,
  all,
  answers,
  COMPLAINT,
  fill,
  focus,
  json,
  one,
  posted,
  press,
  seen,
  send,
  showForm,
  until,
} from '../../support/feedback-form.js';

afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});

describe('a message that the institution will not have', () => {
  it('is back in the form, with what is wrong at the field that is named', async () => {
    answers(json(422, { errors: [{ field: 'email', rule: 'malformed' }] }));
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    expect(seen(element, '[part="errors"]'))
      .to.contain('Iestāde ziņojumu nepieņēma. Ierakstītais nav zudis.')
      .and.contain('Ierakstiet pareizu e-pasta adresi');
    expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal(COMPLAINT.message);
    await until(() => focus(element) === 'errors');
  });

  for (const status of [400, 401, 403, 404, 413, 415]) {
    it(`is back in the form where the answer is ${status}`, async () => {
      const posts = answers(json(status, {}), accepted());
      const element = await showForm({ email: 'a@b.lv' });
      await fill(element, COMPLAINT);
      await send(element);
      expect(seen(element, '[part="errors"]')).to.contain(`(kļūdas kods ${status})`);
      expect(seen(element, '[part="tools"]')).to.contain('Kopēt tekstu').and.contain('Tālrunis');
      const mail = one<HTMLAnchorElement>(element, 'a[href^="mailto:"]');
      expect(decodeURIComponent(mail.href)).to.contain(COMPLAINT.message);
      expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal(COMPLAINT.message);
      press(element);
      await until(() => all(element, '[part="receipt"]')[0]);
      expect(posted(posts)).to.have.length(2);
    });
  }

  it('since another tab has sent other words under its id, goes in their place', async () => {
    const posts = answers(json(409, {}), accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    await until(() => all(element, '[part="receipt"]')[0]);
    const [first, second] = posted(posts);
    expect(second!['supersedes']).to.equal(first!['id']);
    expect(second!['message']).to.equal(COMPLAINT.message);
  });

  it('is not sent for ever where every id is said to be taken', async () => {
    const posts = answers(json(409, {}));
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    await until(() => seen(element, '[part="errors"]').includes('(kļūdas kods 409)'));
    expect(posted(posts)).to.have.length(2);
  });
});
