/** The document is edited as it is written. */
import { expect } from '@open-wc/testing';
import {
  applied,
  leftToDo,
  withEdit,
  type Edit,
  type ExceptionJson,
} from '../../../demo/tools/hours-editor/document.js';
import { institution } from './institution.js';

const closed: ExceptionJson = { kind: 'closed', from: '2026-12-23', reason: { lv: 'Apmācība' } };
const add: Edit = { kind: 'add', exception: closed };

describe('a document that is edited', () => {
  it('keeps all that an edit does not name, known to us or not', () => {
    const strange = {
      ...institution,
      'x-own': { deep: [1, { two: null }] },
      exceptions: [{ kind: 'closed', from: '2026-01-02', 'x-note': 'paliek' }],
    };
    const after = applied(strange, [
      add,
      { kind: 'hours', office: 'osta', hours: { openingHours: 'Mo 09:00-10:00' } },
      { kind: 'policy', policy: { movedDays: 'follow' } },
    ]);
    const { exceptions, department, policy, ...rest } = after;
    const {
      exceptions: old,
      department: offices,
      policy: _,
      ...same
    } = strange as never as typeof after;
    expect(rest).to.deep.equal(same);
    expect(exceptions).to.deep.equal([...(old as object[]), closed]);
    expect(policy).to.deep.equal({ movedDays: 'follow' });
    expect((department as object[])[0]).to.equal((offices as object[])[0]);
    expect((department as object[])[1]).to.deep.equal({
      identifier: 'osta',
      name: { lv: 'Osta' },
      'x-door': 'zaļa',
      openingHours: 'Mo 09:00-10:00',
    });
  });

  it('is left as it was by an edit of what is not there', () => {
    const edits: Edit[] = [
      { kind: 'hours', office: 'nav', hours: { openingHours: '24/7' } },
      { kind: 'remove', exception: closed },
      { kind: 'confirm-holidays' },
    ];
    expect(applied(institution, edits)).to.equal(institution);
    expect(leftToDo(institution, edits)).to.deep.equal([]);
  });

  it('has an exception once, whoever has added it, in whatever order it is written', () => {
    const other = { reason: { lv: 'Apmācība' }, from: '2026-12-23', kind: 'closed' };
    const published = { ...institution, exceptions: [other] };
    expect(leftToDo(published, [add])).to.deep.equal([]);
    expect(applied(published, [add])['exceptions']).to.have.length(1);
  });

  it('drops a policy that says nothing, and keeps what else is in it', () => {
    const told = { ...institution, policy: { movedDays: 'follow', 'x-why': 'rīkojums' } };
    const none: Edit = { kind: 'policy', policy: {} };
    expect(applied(told, [none])['policy']).to.deep.equal({ 'x-why': 'rīkojums' });
    expect(
      applied({ ...institution, policy: { movedDays: 'follow' } }, [none]),
    ).not.to.have.property('policy');
  });

  it('takes nothing for true of holidays once that was confirmed', () => {
    const assumed = { ...institution, assumed: { publicHolidays: 'closed' } };
    expect(applied(assumed, [{ kind: 'confirm-holidays' }])).to.deep.equal(institution);
  });
});

describe('a list of edits', () => {
  it('has the last of those about the same thing', () => {
    const hours = (text: string): Edit => ({
      kind: 'hours',
      office: 'osta',
      hours: { openingHours: text },
    });
    const edits = [add, hours('Mo'), hours('Tu')].reduce<readonly Edit[]>(withEdit, []);
    expect(edits).to.deep.equal([add, hours('Tu')]);
  });

  it('is empty again when what was added is removed', () => {
    expect(withEdit([add], { kind: 'remove', exception: { ...closed } })).to.deep.equal([]);
  });
});
