/** Accessibility without sight or without a mouse: axe in every state, names, ids, the keyboard. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdServiceChannels } from '../../../components/service-channels/service-channels.js';
import type { Standard } from '../../../src/standard/model.js';
import { freezeClock } from '../../support/frozen-clock.js';
import { riga } from '../../support/riga.js';
import {
  all,
  municipality,
  nameOf,
  showChannels,
  showStandard,
  withChannels,
} from '../../support/service-channels.js';

const page = (scheme: string, lang: string) => `
  <main style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">
    <h1>Kontakti</h1>
    <atd-service-channels lang="${lang}"></atd-service-channels>
  </main>`;

/** What refers to ids, and the ids. */
function references(element: Element): string[] {
  return all(element, '*').flatMap((each) =>
    [...each.attributes]
      .filter(({ name }) =>
        /^(aria-(labelledby|describedby|controls|owns|details)|for)$/.test(name),
      )
      .flatMap(({ value }) => value.split(/\s+/))
      .concat(each.matches('a[href^="#"]') ? each.getAttribute('href')!.slice(1) : []),
  );
}

function expectSoundIds(element: Element): void {
  const ids = all(element, '[id]').map(({ id }) => id);
  expect(new Set(ids).size, ids.join(' ')).to.equal(ids.length);
  expect(references(element)).not.to.be.empty;
  for (const id of references(element)) expect(ids).to.include(id);
}

afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

describe('every state', () => {
  const states: Readonly<Record<string, (element: AtdServiceChannels) => Promise<void>>> = {
    'as it comes': () => Promise.resolve(),
    copied: (element) => press(element, '[part~="copy"]', () => Promise.resolve()),
    'not copied': (element) => press(element, '[part~="copy"]', () => Promise.reject(new Error())),
    unfolded: async (element) => {
      for (const each of all(element, 'details')) (each as HTMLDetailsElement).open = true;
      await element.updateComplete;
    },
    'turned to the original': (element) => press(element, '[part="translation"] button'),
  };

  async function press(
    element: AtdServiceChannels,
    selector: string,
    write?: () => Promise<void>,
  ): Promise<void> {
    sinon.stub(navigator, 'clipboard').value({ writeText: write });
    all(element, selector)[0]?.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await element.updateComplete;
  }

  for (const scheme of ['light', 'dark']) {
    for (const lang of ['lv', 'en']) {
      for (const whose of ['ATD', 'the municipality']) {
        it(`of ${whose} in ${lang}, ${scheme}, is without issue to axe`, async () => {
          const standard: Standard | undefined = whose === 'ATD' ? undefined : municipality();
          for (const [state, reach] of Object.entries(states)) {
            const element = await showChannels(page(scheme, lang), standard);
            await reach(element);
            await expect(element.closest('main'), state).to.be.accessible();
            expectSoundIds(element);
            fixtureCleanup();
            sinon.restore();
          }
        });
      }
    }
  }

  for (const [when, civil] of [
    ['closed', '2026-11-25T23:00'],
    ['on a break', '2026-11-25T12:10'],
    ['closing soon', '2026-11-25T11:45'],
    ['in doubt', '2026-06-22T10:00'],
    ['on a holiday', '2026-11-18T11:00'],
  ] as const) {
    it(`while the counters are ${when}, is without issue to axe`, async () => {
      freezeClock(riga(civil)).restore();
      sinon.useFakeTimers({ now: riga(civil), toFake: ['Date'] });
      const element = await showChannels(page('light', 'lv'));
      await expect(element.closest('main')).to.be.accessible();
    });
  }

  it('refers to ids that are there alone, and only once, whatever the document calls things', async () => {
    const standard = withChannels(
      ...['kl', 'request', 'copy', 'base']
        .map((identifier) => ({
          ...{ identifier, kind: 'email' as const, name: identifier, email: 'a@b.lv' },
          ...{ purposes: ['request', 'receive', 'contact'] as const, telephone: '+37160000000' },
        }))
        .map((each) => ({ ...each, purposes: [...each.purposes] })),
    );
    expectSoundIds(await showStandard(standard));
  });
});

describe('a screen reader', () => {
  it('hears a name of each control, which tells it from others under its heading', async () => {
    for (const lang of ['lv', 'en']) {
      for (const standard of [undefined, municipality()]) {
        const element = await showChannels(page('light', lang), standard);
        for (const card of all(element, '[part~="channel"]:not(:has(.place)), .place')) {
          const controls = card.querySelectorAll<HTMLElement>('a, button, summary');
          const said = [...controls].map(nameOf);
          expect(said.every(Boolean), said.join(' | ')).to.be.true;
          expect(new Set(said).size, said.join(' | ')).to.equal(said.length);
        }
        fixtureCleanup();
      }
    }
  });

  it('finds each channel in a list, under a heading of its own', async () => {
    const element = await showChannels(page('light', 'lv'));
    for (const card of all(element, '[part~="channel"]')) {
      expect(card.matches('ul[role="list"] > li')).to.be.true;
      expect(card.querySelectorAll('h3')).to.have.length(1);
    }
    expect(all(element, '[part~="channel"]').length).to.equal(8);
  });

  it('hears times in words, and no icon', async () => {
    sinon.useFakeTimers({ now: riga('2026-11-25T11:00'), toFake: ['Date'] });
    const element = await showChannels(page('light', 'lv'));
    const hours = all(element, '.todays')[0]!.cloneNode(true) as HTMLElement;
    for (const unheard of hours.querySelectorAll('[aria-hidden]')) unheard.remove();
    expect(hours.textContent.replace(/\s+/g, ' ').trim()).to.contain(
      'Šodien: no pulksten 8.30 līdz 12.00, no pulksten 13.00 līdz 16.30',
    );
    expect(all(element, 'svg:not([aria-hidden="true"])')).to.deep.equal([]);
  });

  it('is told of what was copied in a region that is there before', async () => {
    const element = await showChannels(page('light', 'lv'));
    const [region, ...others] = all(element, '[role="status"]');
    expect(others).to.deep.equal([]);
    sinon.stub(navigator, 'clipboard').value({ writeText: () => Promise.resolve() });
    all(element, '[part~="copy"]')[0]!.click();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    expect(all(element, '[role="status"]')).to.deep.equal([region]);
    expect(region!.textContent).to.equal('Nokopēts');
  });
});

describe('a keyboard', () => {
  it('reaches all that can be acted on, in the order of the page, and nothing else', async () => {
    const element = await showChannels(page('light', 'en'), municipality());
    const controls = all(element, 'a, button, summary');
    expect(controls.length).to.be.above(15);
    for (const control of controls) {
      control.focus();
      expect(element.shadowRoot!.activeElement).to.equal(control);
      expect(control.tabIndex).to.equal(0);
    }
    expect(all(element, '[tabindex]:not([tabindex="-1"])')).to.deep.equal([]);
  });

  it('keeps its place after copying and after turning to the original', async () => {
    sinon.stub(navigator, 'clipboard').value({ writeText: () => Promise.resolve() });
    const element = await showChannels(page('light', 'en'));
    for (const selector of ['[part~="copy"]', '[part="translation"] button']) {
      const [button] = all(element, selector);
      button!.focus();
      button!.click();
      await new Promise((resolve) => setTimeout(resolve, 20));
      await element.updateComplete;
      expect(element.shadowRoot!.activeElement, selector).to.equal(button);
    }
  });

  it('has targets of a size that a finger hits', async () => {
    const element = await showChannels(page('light', 'lv'), municipality());
    for (const control of all(element, 'button, summary')) {
      expect(control.getBoundingClientRect().height).to.be.at.least(24);
    }
  });
});
