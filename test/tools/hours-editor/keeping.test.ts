/** What is not published is kept in the browser. */
import { expect } from '@open-wc/testing';
import type { Edit } from '../../../demo/tools/hours-editor/document.js';
import { EMPTY_DRAFT } from '../../../demo/tools/hours-editor/exception-form.js';
import { Keeping } from '../../../demo/tools/hours-editor/keeping.js';

const NOW = Date.parse('2026-11-25T10:00:00Z');
const closed = (from: string): Edit => ({ kind: 'add', exception: { kind: 'closed', from } });
const all = (edits: readonly Edit[]) => edits;
const NOTHING = { edits: [] };

function browser(isFull = false) {
  const entries = new Map<string, string>();
  const store = {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new Error('QuotaExceededError');
      entries.set(key, value);
    },
    removeItem: (key: string) => void entries.delete(key),
  };
  /** A visit, on which something is on the forms already. */
  const visit = (present = NOTHING as { edits: readonly Edit[] }, address = 'a') => {
    const keeping = new Keeping(
      address,
      () => store,
      () => NOW,
    );
    keeping.find(present, all);
    return keeping;
  };
  return { entries, visit };
}

describe('what is not published', () => {
  it('is offered on return, with its date, and not to another document', () => {
    const { visit } = browser();
    visit().keep({ edits: [closed('2026-12-23')] });
    const { offer } = visit();
    expect(offer?.edits).to.deep.equal([closed('2026-12-23')]);
    expect(offer?.at).to.equal('2026-11-25T10:00:00.000Z');
    expect(visit(NOTHING, 'b').offer).to.equal(undefined);
  });

  it('is not offered where the address has brought it, or where it is published', () => {
    const { visit } = browser();
    visit().keep({ edits: [closed('2026-12-23'), closed('2026-12-28')] });
    expect(visit({ edits: [closed('2026-12-28'), closed('2026-12-23')] }).offer).to.equal(
      undefined,
    );
    expect(visit({ edits: [closed('2026-12-28')] }).offer?.edits).to.deep.equal([
      closed('2026-12-23'),
    ]);
    const published = new Keeping(
      'c',
      () => localStorage,
      () => NOW,
    );
    published.find(NOTHING, () => []);
    expect(published.offer).to.equal(undefined);
  });

  it('is half written exceptions and opened documents too', () => {
    const { visit } = browser();
    const draft = { ...EMPTY_DRAFT, from: '23.1' };
    visit().keep({ edits: [], draft, imported: { identifier: 'pilsone' } });
    const { offer } = visit();
    expect(offer?.draft).to.deep.equal(draft);
    expect(offer?.imported).to.deep.equal({ identifier: 'pilsone' });
  });

  it('stays until it is decided, whatever is written meanwhile', () => {
    const { visit } = browser();
    visit().keep({ edits: [closed('2026-12-23')] });
    const second = visit();
    second.keep(NOTHING);
    second.keep({ edits: [closed('2026-12-28')] });
    expect(visit().offer?.edits.length).to.equal(2);
    second.decide();
    second.keep({ edits: [closed('2026-12-28')] });
    expect(visit().offer?.edits).to.deep.equal([closed('2026-12-28')]);
  });

  it('is gone once it is published or discarded', () => {
    const { visit, entries } = browser();
    const keeping = visit();
    keeping.keep({ edits: [closed('2026-12-23')] });
    keeping.keep(NOTHING);
    expect(entries.size).to.equal(0);
    visit().keep({ edits: [closed('2026-12-23')] });
    const second = visit();
    second.decide();
    second.keep(NOTHING);
    expect(entries.size).to.equal(0);
  });

  it('is known to be at risk where the browser keeps nothing', () => {
    const keeping = browser(true).visit();
    expect(keeping.isKept).to.equal(true);
    keeping.keep({ edits: [closed('2026-12-23')] });
    expect(keeping.isKept).to.equal(false);
    keeping.keep(NOTHING);
    expect(keeping.isKept).to.equal(true);
    const refused = new Keeping(
      'a',
      () => {
        throw new Error('SecurityError');
      },
      () => NOW,
    );
    refused.find(NOTHING, all);
    refused.keep({ edits: [closed('2026-12-23')] });
    expect(refused.isKept).to.equal(false);
  });

  it('is read with care: what somebody else has written there is nothing', () => {
    const { visit, entries } = browser();
    for (const text of [
      'x',
      '[]',
      '{"at":"x","edits":[]}',
      '{"at":"2026-11-25","edits":[["?"]]}',
    ]) {
      entries.set('atd-hours-editor:a', text);
      expect(visit().offer).to.equal(undefined);
    }
  });
});
