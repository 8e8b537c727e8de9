/** A link to the page of the form names the point of the charter to write about. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { messagesLogged } from '../../../components/shared/diagnostics/warn.js';
import { atd, type Standard } from '../../../src/standard/index.js';
import {
  all,
  brokenLine,
  COMPLAINT,
  fill,
  focus,
  one,
  quoted,
  send,
  showAgain,
  showForm,
  until,
} from '../../support/feedback-form.js';
import { goBack, message, open, topic } from '../../support/topic.js';

afterEach(() => {
  goBack();
  sinon.restore();
  fixtureCleanup();
  sessionStorage.clear();
  localStorage.clear();
});

describe('a link to the page of the form', () => {
  it('names the topic', async () => {
    open('x=1&atd-topic=vertibas-1&atd-topic=tiesibas-3');
    const element = await showForm();
    expect(topic(element)).to.contain(quoted('tiesibas-3'));
    expect(focus(element)).to.equal(undefined);
  });

  it('does not change the words of a draft', async () => {
    const element = await showForm();
    await fill(element, COMPLAINT);
    open('atd-topic=tiesibas-3');
    const again = await showAgain(element);
    expect(message(again)).to.equal(COMPLAINT.message);
    expect(topic(again)).to.contain(quoted('tiesibas-3'));
  });

  it('has no effect on a draft after a reload: the visitor may have removed the topic', async () => {
    open('atd-topic=tiesibas-3');
    const element = await showForm();
    await fill(element, COMPLAINT);
    one(element, '[part="topic"] button').click();
    await element.updateComplete;
    sinon
      .stub(performance, 'getEntriesByType')
      .returns([{ type: 'reload' } as unknown as PerformanceEntry]);
    const again = await showAgain(element);
    expect(message(again)).to.equal(COMPLAINT.message);
    expect(topic(again)).to.equal('');
  });

  it('does not disturb a message that waits', async () => {
    const line = brokenLine();
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    open('atd-topic=tiesibas-3');
    const again = await showAgain(element);
    await until(() => all(again, '[part="waiting"]')[0]);
    line.mend();
    await until(() => all(again, '[part="receipt"]')[0]);
    const bodies = line.posts.args.map(([, options]) => (options as RequestInit | undefined)?.body);
    expect(JSON.stringify(bodies)).not.to.contain('tiesibas-3');
  });

  it('gives way to the topic of the page, and to a form for ratings only', async () => {
    open('atd-topic=tiesibas-3');
    expect(topic(await showForm({ topic: 'tiesibas-1' }))).to.contain(quoted('tiesibas-1'));
    expect(topic(await showForm({ isRatingOnly: true }))).to.equal('');
  });

  it('names only points of the institution of the form', async () => {
    sinon.stub(console, 'warn');
    const { charter: _, ...rest } = atd;
    open('atd-topic=tiesibas-3');
    const standard: Standard = { ...rest, id: 'novads' };
    expect(topic(await showForm({ standard }))).to.equal('');
    await messagesLogged();
  });
});
