/** The receipt names the zone of its time only to those whose clock shows another. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import {
  accepted,
  answers,
  COMPLAINT,
  fill,
  seen,
  send,
  showForm,
} from '../../support/feedback-form.js';

afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});

for (const [receivedAt, time] of [
  ['2026-11-25T10:05:00.000Z', '2026. gada 25. novembrī plkst. 12.05'],
  ['2026-07-01T21:30:59.999Z', '2026. gada 2. jūlijā plkst. 0.30'],
] as const) {
  it(`received at ${receivedAt}`, async () => {
    answers(accepted({ receivedAt }));
    const element = await showForm();
    await fill(element, COMPLAINT);
    await send(element);
    const isHome = Intl.DateTimeFormat().resolvedOptions().timeZone === 'Europe/Riga';
    expect(seen(element, '[part="receipt"]')).to.contain(
      `Saņemts ${time}${isHome ? '' : ' (Rīgas laiks)'}.`,
    );
  });
}
