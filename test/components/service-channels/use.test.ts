/** Actions of visitors and pages on the element, in sequence. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon, { type SinonFakeTimers } from 'sinon';
import { freezeClock } from '../../support/frozen-clock.js';
import { MINUTE, riga } from '../../support/riga.js';
import {
  all,
  card,
  cardText,
  municipality,
  names,
  showChannels,
  showStandard,
  texts,
  withChannels,
} from '../../support/service-channels.js';

let clock: SinonFakeTimers;
beforeEach(() => {
  clock = freezeClock(riga('2026-11-25T11:00'));
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

describe('an element in use', () => {
  it('with its purpose taken away shows all again', async () => {
    const element = await showChannels(
      '<atd-service-channels purpose="contact"></atd-service-channels>',
    );
    element.removeAttribute('purpose');
    await element.updateComplete;
    expect(all(element, '[part="section"]').length).to.equal(2);
  });

  it('with its office taken away shows all of them again', async () => {
    const element = await showChannels(
      '<atd-service-channels office="riga"></atd-service-channels>',
    );
    element.removeAttribute('office');
    await element.updateComplete;
    expect(texts(element, '[part="offices"]')[0]).to.contain('Liepāja');
  });

  it('says each time anew that it has copied', async () => {
    sinon.stub(navigator, 'clipboard').value({ writeText: () => Promise.resolve() });
    const element = await showChannels('<atd-service-channels></atd-service-channels>');
    const region = all(element, '[role="status"]')[0]!;
    const buttons = all(element, '[part~="copy"]');
    const later = async (ms: number) => {
      await clock.tickAsync(ms);
      await element.updateComplete;
    };
    for (const b of [buttons[0]!, buttons[1]!, buttons[1]!]) {
      let spoke = 0;
      const o = new MutationObserver(() => {
        spoke++;
      });
      o.observe(region, { childList: true, characterData: true, subtree: true });
      b.click();
      await later(0);
      await later(900);
      await Promise.resolve();
      o.disconnect();
      expect(region.textContent).to.equal('Nokopēts');
      expect(spoke).to.be.above(0);
    }
  });

  it('tells of the channel that was followed, whatever others are called', async () => {
    const element = await showStandard(
      withChannels(
        {
          ...contact('k'),
          kind: 'phone',
          telephone: '+37100000000',
          openingHours: 'Mo-Fr 09:00-10:00',
        },
        { ...contact('k-0'), kind: 'email', email: 'c@b.lv' },
      ),
    );
    const got: string[] = [];
    element.addEventListener('atd-channel-select', (e) => got.push(e.channel));
    const link = card(element, 'k-0').querySelector('a')!;
    link.addEventListener('click', (e) => e.preventDefault());
    link.click();
    expect(got).to.deep.equal(['k-0']);
  });

  it('turns its footnotes to the original too', async () => {
    const element = await showChannels('<atd-service-channels lang="en"></atd-service-channels>');
    all(element, '[part="translation"] button')[0]!.click();
    await element.updateComplete;
    expect(texts(element, '[part="footnotes"]')[0]).to.contain('tiek veikta');
  });

  it('turns the line of its offices to the original too', async () => {
    const element = await showChannels('<atd-service-channels lang="en"></atd-service-channels>');
    all(element, '[part="translation"] button')[0]!.click();
    await element.updateComplete;
    expect(texts(element, '[part="offices"]')[0]).to.contain('Klientu');
  });

  it('selects an address alone where it may not be copied', async () => {
    sinon.stub(navigator, 'clipboard').value(undefined);
    const standard = municipality((document) => {
      const [dome] = document.department;
      document.department = [dome!, { ...dome!, identifier: 'filiale', name: 'Filiāle' }];
      delete document.exceptions;
    });
    const element = await showStandard(standard, { purpose: 'receive' });
    all(element, '[part~="copy"]')[0]!.click();
    await clock.tickAsync(10);
    await element.updateComplete;
    expect(String(getSelection()).trim()).to.equal('Lielā iela 1, Piekraste, LV-0000');
  });

  it('calls the buttons of several offices by different names', async () => {
    const standard = municipality((document) => {
      const [dome] = document.department;
      document.department = [dome!, { ...dome!, identifier: 'filiale', name: 'Filiāle' }];
      delete document.exceptions;
    });
    const element = await showStandard(standard, { purpose: 'receive' });
    const root = element.shadowRoot!;
    const said = all(element, '[part~="copy"]').map((b) =>
      b
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((i) => root.getElementById(i)!.textContent.replace(/\s+/g, ' ').trim())
        .join(' '),
    );
    expect(new Set(said).size, said.join('|')).to.equal(said.length);
  });

  it('copies what is shown, in the language in which it is', async () => {
    const write = sinon.stub().resolves();
    sinon.stub(navigator, 'clipboard').value({ writeText: write });
    const standard = municipality((d) => {
      d.department[0]!.address = { lv: 'Lielā iela 1', en: '1 Great Street' };
    });
    const element = await showStandard(standard, { purpose: 'receive', lang: 'en' });
    all(element, '[part~="copy"]')[0]!.click();
    await clock.tickAsync(10);
    expect(write.args[0]![0]).to.equal('1 Great Street');
  });

  it('keeps a week unfolded with its channel when the order changes', async () => {
    clock.setSystemTime(riga('2026-11-27T13:00'));
    const element = await showStandard(municipality(), { purpose: 'receive' });
    card(element, 'Klātienē – Novada dome').querySelector('details')!.open = true;
    await clock.tickAsync(60 * MINUTE);
    await element.updateComplete;
    expect(names(element, 0)[0]).to.contain('Ostas');
    expect(card(element, 'Klātienē – Novada dome').querySelector('details')!.open).to.be.true;
    expect(card(element, 'Klātienē – Ostas').querySelector('details')!.open).to.be.false;
  });

  it('keeps its order while the focus is in it, and no longer', async () => {
    clock.setSystemTime(riga('2026-11-27T13:00'));
    const element = await showStandard(municipality(), { purpose: 'receive' });
    const link = card(element, 'Klātienē – Novada dome').querySelector('a')!;
    link.focus();
    await clock.tickAsync(60 * MINUTE);
    await element.updateComplete;
    expect(names(element, 0)[0]).to.contain('Novada dome');
    expect(element.shadowRoot!.activeElement).to.equal(link);
    link.blur();
    await clock.tickAsync(10);
    await element.updateComplete;
    expect(names(element, 0)[0]).to.contain('Ostas');
  });

  it('tells of what was pressed though the order has changed by then', async () => {
    let done!: () => void;
    sinon
      .stub(navigator, 'clipboard')
      .value({ writeText: () => new Promise<void>((r) => (done = r)) });
    clock.setSystemTime(riga('2026-11-27T13:59'));
    const element = await showStandard(municipality(), { purpose: 'receive' });
    const got: unknown[] = [];
    element.addEventListener('atd-channel-select', (e) => got.push(e.value));
    card(element, 'Klātienē – Novada dome').querySelector<HTMLElement>('[part~="copy"]')!.click();
    await clock.tickAsync(MINUTE * 2);
    await element.updateComplete;
    done();
    await clock.tickAsync(0);
    await element.updateComplete;
    expect(got).to.deep.equal(['Lielā iela 1, Piekraste, LV-0000']);
    expect(cardText(element, 'Klātienē – Novada dome')).to.contain('Nokopēts');
  });

  it('turns to another standard and back', async () => {
    const element = await showChannels('<atd-service-channels></atd-service-channels>');
    element.standard = municipality();
    await element.updateComplete;
    expect(element.shadowRoot!.textContent).not.to.contain('Autotransporta');
    element.standard = undefined;
    await element.updateComplete;
    expect(names(element, 1)).to.include('Pa tālruni');
  });
});
