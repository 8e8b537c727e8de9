/** Notes on an exception that is being written, in the words of the page. */
import { expect } from '@open-wc/testing';
import { render } from 'lit';
import type { ExceptionJson } from '../../../demo/tools/hours-editor/document.js';
import type { ExceptionDraft } from '../../../demo/tools/hours-editor/exception-form.js';
import { exceptionNotesView } from '../../../demo/tools/hours-editor/views/exception-notes.js';
import { formsOf } from './forms.js';
import { institution } from './institution.js';

async function notes(
  draft: Partial<ExceptionDraft>,
  exceptions: readonly ExceptionJson[] = [],
  language: 'lv' | 'en' = 'lv',
) {
  const forms = await formsOf({ ...institution, exceptions }, language);
  const { replaces, ...rest } = draft;
  if (replaces) forms.exceptions.change(replaces);
  forms.exceptions.set(rest);
  const root = document.createElement('div');
  render(exceptionNotesView(forms), root);
  for (const hidden of root.querySelectorAll('.visually-hidden')) hidden.remove();
  return [...root.querySelectorAll('li')].map((each) =>
    each.textContent.replace(/\s+/g, ' ').trim(),
  );
}

const part = (from: string, until = '') =>
  ({ deed: 'closed-part', parts: [{ from, until }] }) as const;
const dome = { scope: 'some', offices: ['dome'] } as const;
const wholeDay: ExceptionJson = { kind: 'closed', from: '2026-12-01' };
const morning: ExceptionJson = { kind: 'closed', from: '2026-12-01', times: [['09:00', '10:00']] };
const hours: ExceptionJson = { kind: 'hours', from: '2026-12-01', times: [['10:00', '14:00']] };
const whole = 'Jau ir izņēmums: otrdien, 1. decembrī: slēgts, visās apkalpošanas vietās.';

describe('while an exception is written', () => {
  it('nothing is noted of an ordinary one', async () => {
    expect(await notes({ from: '1.12.' })).to.deep.equal([]);
    expect(await notes({ from: '1.12.', ...part('12') })).to.deep.equal([]);
    expect(await notes({ from: '24.12.', through: '29.12.' })).to.deep.equal([]);
    expect(await notes({ from: 'x' })).to.deep.equal([]);
  });

  describe('two on one day', () => {
    it('are noted with what the later one does to the earlier', async () => {
      expect(await notes({ from: '1.12.' }, [hours])).to.deep.equal([
        'Jau ir izņēmums: otrdien, 1. decembrī: 10.00–14.00, visās apkalpošanas vietās. Jaunais to aizstās.',
      ]);
      expect(await notes({ from: '1.12.', ...part('13') }, [hours])).to.deep.equal([
        'Jau ir izņēmums: otrdien, 1. decembrī: 10.00–14.00, visās apkalpošanas vietās. Spēkā būs abi.',
      ]);
      expect(await notes({ from: '1.12.', ...part('12') }, [wholeDay])).to.deep.equal([
        `${whole} Jaunais tur neko nemaina.`,
      ]);
      expect((await notes({ from: '1.12.' }, [morning])).join()).to.contain('aizstās');
      const other = { deed: 'hours', times: '8–12' } as const;
      expect((await notes({ from: '1.12.', ...other }, [morning])).join()).to.contain('abi');
    });

    it('are noted where they meet alone', async () => {
      const week: ExceptionJson = { ...hours, through: '2026-12-04' };
      expect((await notes({ from: '2.12.', ...dome }, [week])).join()).to.match(
        /Jaunais to aizstās \(trešdien, 2\. decembrī, Dome\)\.$/,
      );
      expect(await notes({ from: '2.12.' }, [wholeDay])).to.deep.equal([]);
      expect(
        await notes({ from: '1.12.', ...dome }, [{ ...wholeDay, offices: ['osta'] }]),
      ).to.deep.equal([]);
    });

    it('are one where the new one takes the place of the other', async () => {
      expect(await notes({ replaces: wholeDay, reason: 'Remonts' }, [wholeDay])).to.deep.equal([]);
    });
  });

  it('a day that is closed anyway is noted, and why', async () => {
    expect(await notes({ from: '25.12.' })).to.deep.equal([
      'Tajā dienā slēgts jau tagad (Ziemassvētki).',
    ]);
    // A Saturday as well.
    expect(await notes({ from: '26.12.', ...part('12') })).to.deep.equal([
      'Tajā dienā slēgts jau tagad (Ziemassvētki).',
    ]);
    expect(await notes({ from: '28.11.' })).to.deep.equal([
      'Tajā dienā slēgts jau tagad (sestdiena).',
    ]);
    expect(await notes({ from: '30.11.' })).to.deep.equal([
      'Osta: tajā dienā slēgts jau tagad (pirmdiena).',
    ]);
    expect(await notes({ from: '26.12.', through: '27.12.' })).to.deep.equal([
      'Visās šajās dienās slēgts jau tagad.',
    ]);
    expect(await notes({ from: '28.11.' }, [], 'en')).to.deep.equal([
      'It is closed on that day already (Saturday).',
    ]);
  });

  it('a closure outside the opening hours is noted, with those hours', async () => {
    expect(await notes({ from: '1.12.', ...part('18') })).to.deep.equal([
      'Dome: norādītajā laikā slēgts jau tagad; tajā dienā atvērts 9.00–12.00, 13.00–17.00.',
      'Osta: norādītajā laikā slēgts jau tagad; tajā dienā atvērts 9.00–16.00.',
      'Tālrunis: norādītajā laikā slēgts jau tagad; tajā dienā atvērts 8.00–18.00.',
    ]);
    expect(await notes({ from: '1.12.', ...dome, ...part('12', '13') })).to.deep.equal([
      'Norādītajā laikā slēgts jau tagad; tajā dienā atvērts 9.00–12.00, 13.00–17.00.',
    ]);
    expect(await notes({ from: '1.12.', ...dome, ...part('11', '13') })).to.deep.equal([]);
  });
});
