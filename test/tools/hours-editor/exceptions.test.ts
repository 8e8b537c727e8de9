/** The exceptions of a document: those that are coming, and those that are over. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { ExceptionJson } from '../../../demo/tools/hours-editor/document.js';
import { exceptionsView } from '../../../demo/tools/hours-editor/views/exceptions.js';
import { formsOf } from './forms.js';
import { institution } from './institution.js';

const closed = (from: string, through?: string): ExceptionJson => ({
  kind: 'closed',
  from,
  ...(through !== undefined && { through }),
});
const exceptions = [
  closed('2025-03-03'),
  closed('2026-12-28'),
  closed('2025-12-29', '2026-01-02'),
  closed('2026-11-20', '2026-11-25'),
  closed('2025-05-02'),
];

async function shown() {
  const forms = await formsOf({ ...institution, exceptions });
  const root = document.createElement('div');
  const show = () => {
    render(exceptionsView(forms), root);
    return [...root.querySelectorAll('h3, summary, .list li p:first-child')].map((each) =>
      each.textContent.replace(/\s+/g, ' ').trim(),
    );
  };
  return { forms, root, show };
}

const days = (list: readonly ExceptionJson[]) => list.map(({ from }) => from);

describe('the exceptions of a document', () => {
  it('are those that are coming first, and the past ones folded, the last year first', async () => {
    const { show, root } = await shown();
    const everywhere = 'slēgts, visās apkalpošanas vietās';
    expect(show()).to.deep.equal([
      'Jauns izņēmums',
      'Kas mainīsies klientam',
      'Gaidāmie izņēmumi',
      `20.–25. novembris: ${everywhere}`,
      `Pirmdien, 28. decembrī: ${everywhere}`,
      'Agrākie izņēmumi',
      '2026. gads: 1 izņēmums',
      `29. decembris – 2. janvāris: ${everywhere}`,
      '2025. gads: 2 izņēmumi',
      `Piektdien, 2. maijā (2025. gadā): ${everywhere}`,
      `Pirmdien, 3. martā (2025. gadā): ${everywhere}`,
    ]);
    const folded = [...root.querySelectorAll('details')].map(({ open }) => open);
    expect(folded).to.deep.equal([false, false]);
  });

  it('that are over are removed one by one, by the year, and all together', async () => {
    const { forms, show, root } = await shown();
    const left = () => days(forms.editor.result['exceptions'] as ExceptionJson[]);
    show();
    root.querySelector<HTMLButtonElement>('details .list button')?.click();
    expect(left()).to.not.include('2025-12-29');
    expect(forms.editor.focus).to.equal('#past');
    show();
    const buttons = () => [...root.querySelectorAll<HTMLButtonElement>('section > p > button')];
    expect(buttons().map((each) => each.textContent.trim())).to.deep.equal([
      'Noņemt visus agrākos izņēmumus',
    ]);
    buttons()[0]?.click();
    expect(left()).to.deep.equal(['2026-12-28', '2026-11-20']);
    expect(forms.editor.said).to.equal('2 agrāki izņēmumi noņemti.');
    expect(forms.editor.focus).to.equal('#coming');
    expect(show()).to.not.include('Agrākie izņēmumi');
    expect(forms.editor.edits.length).to.equal(3);
  });

  it('of a year are removed together', async () => {
    const { forms, show, root } = await shown();
    show();
    const ofYear = [...root.querySelectorAll<HTMLButtonElement>('details > p > button')];
    expect(ofYear.at(-1)?.textContent.trim()).to.equal('Noņemt visus 2025. gada agrākos izņēmumus');
    ofYear.at(-1)?.click();
    expect(forms.exceptions.past.map(({ year }) => year)).to.deep.equal([2026]);
  });
});
