/** When the places are open on the days of an exception that is being written. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { ExceptionDraft } from '../../../demo/tools/hours-editor/exception-form.js';
import { openThenView } from '../../../demo/tools/hours-editor/views/open-then.js';
import { formsOf } from './forms.js';
import { institution } from './institution.js';

async function answer(draft: Partial<ExceptionDraft>, language: 'lv' | 'en' = 'lv') {
  const forms = await formsOf(institution, language);
  forms.exceptions.set({ deed: 'closed-part', ...draft });
  const root = document.createElement('div');
  render(openThenView(forms), root);
  for (const hidden of root.querySelectorAll('.visually-hidden')) hidden.remove();
  return [...root.querySelectorAll('p, li')].map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );
}

const afternoon = { parts: [{ from: 'no plkst. 12.00', until: '' }] };
const dome = { scope: 'some', offices: ['dome'] } as const;

describe('when it is open on the day of a closure', () => {
  it('is said at once of one place', async () => {
    expect(await answer({ from: '1.12.', ...afternoon, ...dome })).to.deep.equal([
      'Tajā dienā atvērts: 9.00–12.00',
    ]);
    expect(await answer({ from: '1.12.', ...afternoon, ...dome }, 'en')).to.deep.equal([
      'Open on that day: 9:00–12:00',
    ]);
  });

  it('is said of each group of places that differ', async () => {
    expect(await answer({ from: '1.12.', ...afternoon })).to.deep.equal([
      'Tajā dienā atvērts:',
      'Dome un Osta: 9.00–12.00',
      'Tālrunis: 8.00–12.00',
    ]);
  });

  it('is said day by day where they differ, holidays included', async () => {
    const days = { from: '21.12.', through: '28.12.' };
    expect(await answer({ ...days, ...afternoon, ...dome })).to.deep.equal([
      'Šajās dienās atvērts:',
      '21., 22., 23. un 28. decembrī: 9.00–12.00',
      '24., 25., 26. un 27. decembrī: slēgts',
    ]);
  });

  it('is never where nothing is left, and nothing while it is not understood', async () => {
    const parts = [{ from: '8', until: '18' }];
    expect(await answer({ from: '1.12.', parts, ...dome })).to.deep.equal([
      'Tajā dienā slēgts visu dienu',
    ]);
    expect(await answer({ from: '1.12.', parts: [{ from: 'x', until: '' }] })).to.deep.equal([]);
    expect(await answer({ ...afternoon })).to.deep.equal([]);
  });
});
