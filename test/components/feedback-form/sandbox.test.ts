/** In a frame that may send no forms, there is no submit event; the press sends all the same, and once. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import type { AtdFeedbackForm } from '../../../components/feedback-form/feedback-form.js';
import { all, one, seen, until } from '../../support/feedback-form.js';

afterEach(() => fixtureCleanup());

const define = new URL('../../../components/feedback-form/define.ts', import.meta.url).href;

/** A form in a frame with the given sandbox, whose requests are answered and recorded. */
async function framed(sandbox: string): Promise<{ form: AtdFeedbackForm; bodies: string[] }> {
  const page = `<!doctype html><html lang="lv"><title>x</title>
    <script type="module" src="${define}"></script>
    <atd-feedback-form endpoint="/frame" draft="off"><p slot="privacy">Lasa darbinieki.</p></atd-feedback-form>`;
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="x" width="800" height="1200" sandbox=${sandbox} srcdoc=${page}></iframe>`,
  );
  await until(() => frame.contentDocument?.querySelector('atd-feedback-form')?.shadowRoot);
  const form = frame.contentDocument!.querySelector('atd-feedback-form')!;
  await form.ready;
  const bodies: string[] = [];
  const view = frame.contentWindow! as Window & typeof globalThis;
  const original = view.fetch;
  view.fetch = (input, options) => {
    if (options?.method !== 'POST') return original(input, options);
    bodies.push(options.body as string);
    const receipt = { reference: 'ABCD-2345', receivedAt: '2026-11-25T10:05:00.000Z' };
    return Promise.resolve(new Response(JSON.stringify(receipt), { status: 201 }));
  };
  return { form, bodies };
}

async function write(form: AtdFeedbackForm): Promise<void> {
  one(form, '#_kind-praise').click();
  const field = one<HTMLTextAreaElement>(form, '#_message');
  field.value = 'Paldies!';
  field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await form.updateComplete;
}

for (const sandbox of [
  'allow-scripts allow-same-origin',
  'allow-scripts allow-same-origin allow-forms',
]) {
  describe(`in a frame with ${sandbox}`, () => {
    it('a press sends once', async () => {
      const { form, bodies } = await framed(sandbox);
      await write(form);
      one(form, '[part~="submit"]').click();
      await until(() => all(form, '[part="receipt"]').length);
      expect(bodies.map((body) => (JSON.parse(body) as { message: string }).message)).to.deep.equal(
        ['Paldies!'],
      );
    });

    it('a press says what is missing', async () => {
      const { form, bodies } = await framed(sandbox);
      one(form, '[part~="submit"]').click();
      await until(() => all(form, '[part="errors"]').length);
      expect(seen(form, '[part="errors"]')).to.contain('Uzrakstiet ziņojumu');
      expect(bodies).to.deep.equal([]);
    });
  });
}

it('a form that a script submits is sent as well, and once', async () => {
  const { form, bodies } = await framed('allow-scripts allow-same-origin allow-forms');
  await write(form);
  one<HTMLFormElement>(form, 'form').requestSubmit();
  await until(() => all(form, '[part="receipt"]').length);
  expect(bodies.length).to.equal(1);
});
