/** The point of the charter that the visitor chose to write about. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdFeedbackForm } from '../../../components/feedback-form/feedback-form.js';
import { messagesLogged } from '../../../components/shared/diagnostics/warn.js';
import {
  accepted,
  all,
  answers,
  brokenLine,
  COMPLAINT,
  fill,
  focus,
  newEndpoint,
  one,
  posted,
  quoted,
  seen,
  send,
  showAgain,
  showForm,
  until,
} from '../../support/feedback-form.js';
import { goBack, message, open, topic } from '../../support/topic.js';

async function about(element: AtdFeedbackForm, id: string): Promise<void> {
  element.about(id);
  await until(() => topic(element).includes(quoted(id)), id);
}

afterEach(() => {
  goBack();
  sinon.restore();
  fixtureCleanup();
  sessionStorage.clear();
  localStorage.clear();
});

describe('a topic that the visitor chose', () => {
  it('is sent, and is in the receipt, also after a reload', async () => {
    const posts = answers(accepted());
    const element = await showForm();
    await about(element, 'tiesibas-3');
    await fill(element, COMPLAINT);
    await send(element);
    expect(posted(posts)[0]!['topic']).to.equal('tiesibas-3');
    expect(seen(element, '[part="receipt"]')).to.contain(quoted('tiesibas-3'));
    const again = await showAgain(element);
    await until(() => seen(again, '[part="receipt"]').includes(quoted('tiesibas-3')));
  });

  it('changes neither the draft nor its id, and stays with it through a reload', async () => {
    const posts = answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    const id = () =>
      /"id\\*":\\*"([^"\\]+)/.exec(JSON.stringify(Object.entries(sessionStorage)))?.[1] ?? 'none';
    const before = id();
    await about(element, 'tiesibas-3');
    expect(id()).to.equal(before);
    expect(message(element)).to.equal(COMPLAINT.message);
    const again = await showAgain(element);
    await until(() => topic(again).includes(quoted('tiesibas-3')));
    expect(message(again)).to.equal(COMPLAINT.message);
    await send(again);
    const [first, ...others] = posted(posts);
    expect(first).to.include({ id: before, topic: 'tiesibas-3', message: COMPLAINT.message });
    expect(others.length).to.equal(0);
  });

  it('can be taken away; the words stay', async () => {
    const posts = answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    await about(element, 'tiesibas-3');
    one(element, '[part="topic"] button').click();
    await until(() => !all(element, '[part="topic"]')[0]);
    await until(() => focus(element) === '_message');
    expect(message(element)).to.equal(COMPLAINT.message);
    const again = await showAgain(element);
    await send(again);
    expect('topic' in posted(posts)[0]!).to.equal(false);
  });

  it('stays with a message that is edited before it is received, and the old one is replaced', async () => {
    const line = brokenLine();
    const element = await showForm();
    await about(element, 'tiesibas-3');
    await fill(element, COMPLAINT);
    await send(element);
    const edit = all(element, '[part="waiting"] button').find((button) =>
      /[Ll]abot/.test(button.textContent),
    )!;
    edit.click();
    await until(() => all(element, '#_message')[0]);
    expect(topic(element)).to.contain(quoted('tiesibas-3'));
    line.mend();
  });

  it('leaves a message that waits as it is', async () => {
    const line = brokenLine();
    const element = await showForm();
    await about(element, 'tiesibas-3');
    await fill(element, COMPLAINT);
    await send(element);
    expect(all(element, '[part="waiting"]').length).to.equal(1);
    (document.activeElement as HTMLElement).blur();
    element.about('tiesibas-1');
    await until(() => focus(element) === '_panel');
    expect(all(element, '[part="waiting"]').length).to.equal(1);
    line.mend();
    await until(() => all(element, '[part="receipt"]')[0], 'a receipt');
    expect(new Set(posted(line.posts).map(({ topic }) => topic))).to.deep.equal(
      new Set(['tiesibas-3']),
    );
    expect(new Set(posted(line.posts).map(({ id }) => id)).size).to.equal(1);
  });

  it('is that of the next message where a receipt is shown', async () => {
    answers(accepted());
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    element.about('tiesibas-3');
    await until(() => focus(element) === '_panel');
    expect(all(element, '[part="receipt"]').length).to.equal(1);
    const next = all(element, '[part="receipt"] button').at(-1)!;
    next.click();
    await until(() => topic(element).includes(quoted('tiesibas-3')));
    expect(message(element)).to.equal('');
  });

  it('gives way to the topic of the page', async () => {
    const posts = answers(accepted());
    const element = await showForm({ topic: 'tiesibas-1' });
    element.about('tiesibas-3');
    await until(() => focus(element));
    expect(topic(element)).to.contain(quoted('tiesibas-1'));
    expect(all(element, '[part="topic"] button').length).to.equal(0);
    await fill(element, COMPLAINT);
    await send(element);
    expect(posted(posts)[0]!['topic']).to.equal('tiesibas-1');
  });

  it('is gone with the input that is deleted', async () => {
    const element = await showForm();
    await about(element, 'tiesibas-3');
    element.reset();
    await element.updateComplete;
    expect(topic(element)).to.equal('');
  });

  it('is known of the visitor’s own institution only', async () => {
    const element = await showForm();
    expect(element.topicsOf).to.equal('atd');
    element.ratingOnly = true;
    await element.updateComplete;
    expect(element.topicsOf).to.equal('');
  });
});

describe('an id that the charter does not have', () => {
  for (const id of ['tiesibas-99', 'constructor', '<img src=x onerror=alert(1)>', '../x', '']) {
    it(`${JSON.stringify(id)} is ignored, by a link and by a script`, async () => {
      const log = sinon.stub(console, 'warn');
      const posts = answers(accepted());
      open(`atd-topic=${encodeURIComponent(id)}`);
      const element = await showForm();
      element.about(id);
      await element.updateComplete;
      await fill(element, COMPLAINT);
      expect(all(element, '[part="topic"], img').length).to.equal(0);
      await messagesLogged();
      if (id) expect(log.args.flat().join()).to.contain('is not in the charter');
      await send(element);
      expect('topic' in posted(posts)[0]!).to.equal(false);
    });
  }

  it('is ignored in the storage too', async () => {
    const element = await showForm();
    await fill(element, COMPLAINT);
    await about(element, 'tiesibas-3');
    const [key = ''] = Object.keys(sessionStorage).filter((each) => each.includes('draft'));
    const draft = sessionStorage.getItem(key)!;
    for (const other of ['"constructor"', '7', '{"a":1}', 'null']) {
      sessionStorage.setItem(key, draft.replace('"tiesibas-3"', other));
      const again = await showAgain(element);
      await until(() => message(again) === COMPLAINT.message);
      expect(topic(again), other).to.equal('');
    }
  });
});

describe('a draft of an earlier version', () => {
  it('is read, and gets a topic', async () => {
    const endpoint = newEndpoint();
    const element = await showForm({ endpoint });
    await fill(element, COMPLAINT);
    const [key = ''] = Object.keys(sessionStorage).filter((each) => each.includes('draft'));
    const { topic: _, ...old } = JSON.parse(sessionStorage.getItem(key)!) as Record<
      string,
      unknown
    >;
    sessionStorage.setItem(key, JSON.stringify(old));
    const again = await showAgain(element);
    expect(message(again)).to.equal(COMPLAINT.message);
    await about(again, 'tiesibas-3');
    expect(message(again)).to.equal(COMPLAINT.message);
  });
});
