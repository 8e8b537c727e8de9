/** Runs axe on every state, in both languages and both colour schemes; it is a minimum, not a proof. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdFeedbackForm } from '../../../components/feedback-form/feedback-form.js';
import {
  accepted,
  all,
  answers,
  COMPLAINT,
  fill,
  json,
  press,
  send,
  showForm,
} from '../../support/feedback-form.js';

afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});

const states: Record<string, (element: AtdFeedbackForm) => Promise<unknown>> = {
  empty: () => Promise.resolve(),
  'filled in': (element) => fill(element, COMPLAINT),
  errors: async (element) => {
    await fill(element, { kind: 'complaint', reply: 'yes' });
    await send(element);
  },
  sending: async (element) => {
    answers(() => new Promise<Response>(() => undefined));
    await fill(element, COMPLAINT);
    press(element);
    await element.updateComplete;
  },
  'kept for later': async (element) => {
    answers(new TypeError('Failed to fetch'));
    await fill(element, COMPLAINT);
    await send(element);
  },
  refused: async (element) => {
    answers(json(403, {}));
    await fill(element, COMPLAINT);
    await send(element);
  },
  receipt: async (element) => {
    answers(accepted({ replyBy: '2026-12-09' }));
    await fill(element, COMPLAINT);
    await send(element);
  },
};

for (const [state, reach] of Object.entries(states)) {
  for (const scheme of ['light', 'dark']) {
    for (const lang of ['lv', 'en']) {
      it(`${state}, in ${lang}, ${scheme}: is without error to axe, and refers to what is there`, async () => {
        const element = await showForm({ lang, scheme, topic: 'tiesibas-3' });
        await reach(element);
        await expect(element.closest('main')).to.be.accessible();
        const ids = all(element, '[id]').map(({ id }) => id);
        expect(new Set(ids).size).to.equal(ids.length);
        for (const name of ['aria-describedby', 'aria-labelledby', 'for']) {
          for (const each of all(element, `[${name}]`)) {
            expect(ids).to.include.members(each.getAttribute(name)!.split(' ').filter(Boolean));
          }
        }
      });
    }
  }
}
