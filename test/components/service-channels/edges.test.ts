/** Cases that only some documents cause. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { atd } from '../../../src/standard/atd/complete.js';
import type { Standard } from '../../../src/standard/index.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { riga } from '../../support/riga.js';
import {
  all,
  cardText,
  municipality,
  names,
  showStandard,
  texts,
  withChannels,
} from '../../support/service-channels.js';

beforeEach(() => {
  freezeClock(riga('2026-11-25T11:00'));
});
afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});
const contact = (identifier: string) => ({
  identifier,
  purposes: ['contact' as const],
  name: identifier,
});

const institution = (availableChannel: unknown[]) => ({
  formatVersion: 1,
  identifier: 'x',
  name: 'X',
  dateModified: '2026-11-20',
  timeZone: 'Europe/Riga',
  counters: 'X',
  department: [{ identifier: 'x', name: 'X', openingHours: 'Mo-Fr 09:00-17:00; PH off' }],
  services: { availableChannel, source: { checked: '2026-11-20' } },
});

describe('a document', () => {
  it('at a counter with hours of its own says where that is', async () => {
    const element = await showStandard(
      withChannels({
        ...contact('k'),
        kind: 'counter',
        offices: ['dome'],
        openingHours: 'Mo-Fr 09:00-10:00',
      }),
    );
    expect(cardText(element, 'k')).to.contain('Lielā iela 1');
  });

  it('has no id twice, whatever its channels are called', async () => {
    const element = await showStandard(
      withChannels(
        { ...contact('k'), kind: 'counter', email: 'a@b.lv', openingHours: 'Mo-Fr 09:00-10:00' },
        { ...contact('k-0'), kind: 'email', email: 'c@b.lv' },
      ),
    );
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size, ids.join(' ')).to.equal(ids.length);
  });

  it('keeps the hours of a channel and of an office apart that have one name', async () => {
    const element = await showStandard(
      municipality(({ services }) => {
        services!.availableChannel = [
          { identifier: 'k', kind: 'counter', purposes: ['request'], name: 'K', offices: ['dome'] },
          {
            identifier: 'domes-talrunis',
            kind: 'phone',
            purposes: ['request'],
            name: 'Novada dome',
            openingHours: 'Mo-Su 07:00-23:00',
          },
        ];
      }),
    );
    expect(cardText(element, 'Novada dome', '.todays')).to.contain('7.00–23.00');
  });

  it('has no id twice where a document has', async () => {
    const element = await showStandard(
      municipality(({ services }) => {
        services!.feedback = {
          title: 'T',
          items: [
            { identifier: 'pieraksts', text: 'x' },
            { identifier: 'pieraksts', text: 'y' },
          ],
        };
      }),
    );
    const ids = all(element, '[id]').map(({ id }) => id);
    expect(new Set(ids).size, ids.join(' ')).to.equal(ids.length);
  });

  it('tells how the board is met where the channel for that is not shown', async () => {
    const services = {
      ...atd.services!,
      channels: atd.services!.channels.map((c) =>
        c.kind === 'meeting' ? { ...c, isUnverified: true as const } : c,
      ),
    };
    const element = await showStandard({ ...atd, services });
    expect(element.shadowRoot!.textContent).to.contain('Klientam ir iespēja tikties');
  });

  it('tells so too where the channel is for another purpose', async () => {
    const services = {
      ...atd.services!,
      channels: atd.services!.channels.map((c) =>
        c.kind === 'meeting' ? { ...c, purposes: ['request' as const] } : c,
      ),
    };
    const element = await showStandard({ ...atd, services }, { purpose: 'contact' });
    expect(element.shadowRoot!.textContent).to.contain('Klientam ir iespēja tikties');
  });

  it('shows the telephone of an institution without counters', async () => {
    const s: Standard = { ...atd, offices: [], exceptions: [] };
    const element = await showStandard(s);
    expect(names(element, 1)).to.include('Pa tālruni');
  });

  it('takes an empty list of offices for all of them', async () => {
    const element = await showStandard(
      withChannels({ ...contact('x'), kind: 'phone', offices: [] }),
    );
    expect(names(element, 0)).to.include('x');
  });

  it('has a description that is no sentence in the words of the standard beneath', async () => {
    const element = await showStandard(
      withChannels({
        ...contact('x'),
        name: { lv: 'Pa pastu', en: 'By post' },
        description: { lv: 'pa pastu,', en: 'by post to PO Box 5' },
        kind: 'post',
      }),
      { lang: 'en' },
    );
    expect(texts(element, '[part="standard-text"]')[0]).to.contain('PO Box 5');
  });

  it('is told of the second of two channels with one id', async () => {
    const { parseStandard } = await import('../../../src/standard/index.js');
    const { issues } = parseStandard({
      formatVersion: 1,
      identifier: 'x',
      name: 'X',
      dateModified: '2026-11-20',
      timeZone: 'Europe/Riga',
      counters: 'X',
      department: [{ identifier: 'x', name: 'X', openingHours: 'Mo-Fr 09:00-17:00; PH off' }],
      services: {
        availableChannel: [
          { ...contact('a'), kind: 'phone' },
          { ...contact('a'), kind: 'phone' },
        ],
        source: { checked: '2026-11-20' },
      },
    });
    expect(issues[0]!.path).to.equal('services.availableChannel[1].identifier');
  });

  it('takes no address for one that has half a character or a turn of direction in it', async () => {
    for (const spoiled of [
      { email: 'a\ud800@b.lv' },
      { email: 'a\u202eb@b.lv' },
      { serviceUrl: 'https://b.lv/\u202egro' },
    ]) {
      const { parseStandard } = await import('../../../src/standard/index.js');
      const { issues, standard } = parseStandard(
        institution([{ ...contact('x'), kind: 'email', ...spoiled }]),
      );
      expect(issues[0]!.path).to.match(/^services\.availableChannel\[0\]\./);
      expect(standard!.services!.channels).to.deep.equal([]);
    }
  });

  it('has no turn of direction in a remark of the hours', async () => {
    const element = await showStandard(
      withChannels({
        ...contact('x'),
        kind: 'phone',
        openingHours: 'Mo-Su 00:00-24:00 "a\u202eb"',
      }),
    );
    expect(element.shadowRoot!.textContent).not.to.contain('\u202e');
  });

  it('has the first of two footnotes with one id, and is told of the second', async () => {
    const { parseStandard } = await import('../../../src/standard/index.js');
    const note = { identifier: 'a', about: 'hours' as const, title: 'A', text: 'A' };
    const { issues, standard } = parseStandard({
      ...institution([]),
      footnotes: [note, { ...note, text: 'B' }],
    });
    expect(standard!.footnotes.map(({ text }) => text.lv)).to.deep.equal(['A']);
    expect(issues).to.have.length(1);
  });

  it('leaves the content of the tag where a document has nothing to show', async () => {
    const element = await showStandard(withChannels());
    expect(element.shadowRoot!.querySelector('slot')).to.exist;
  });
});
