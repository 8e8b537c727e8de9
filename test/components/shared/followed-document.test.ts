/** A document that changes, fails and recovers while elements load, leave the page and come back. */
import { expect, fixture, fixtureCleanup, waitUntil } from '@open-wc/testing';
import sinon from 'sinon';
import '../../../components/feedback-form/define.js';
import '../../../components/opening-hours/define.js';
import type { AtdOpeningHours } from '../../../components/opening-hours/opening-hours.js';
import { device } from '../../../components/shared/time/device.js';
import { atd } from '../../../src/standard/atd/complete.js';
import { writeStandard } from '../../../src/standard/document/write.js';

const MINUTE_MS = 60_000;

let answer: () => Response | Promise<Response>;
let requests = 0;
let count = 0;
let address: string;
let ahead = 0;

/** Another institution's document: ATD's, under another name. */
function published(name: string, dateModified = '2026-11-20'): Response {
  const document = {
    ...writeStandard(atd),
    identifier: 'iestade',
    name: { lv: name },
    dateModified,
  };
  return new Response(JSON.stringify(document));
}

function text({ shadowRoot }: Element): string {
  return shadowRoot?.textContent ?? '';
}

async function shown(markup: string): Promise<AtdOpeningHours[]> {
  const root = await fixture(`<div>${markup}</div>`);
  return [...root.querySelectorAll('atd-opening-hours')];
}

async function untilShown(element: Element, name: string): Promise<void> {
  await waitUntil(() => text(element).includes(name), `${name} is shown`, { timeout: 20_000 });
}

/** An element in a page that listens to errors from the start. */
async function failing(): Promise<{ element: AtdOpeningHours; errors: unknown[] }> {
  const errors: unknown[] = [];
  const root = await fixture<HTMLElement>('<div></div>');
  root.addEventListener('atd-error', (event) => errors.push(event.error));
  root.innerHTML = `<atd-opening-hours src="${address}"></atd-opening-hours>`;
  const element = root.querySelector('atd-opening-hours')!;
  await element.ready;
  return { element, errors };
}

/** Time passes, and the visitor comes back to the page. */
function comeBack(): void {
  ahead += 2 * MINUTE_MS;
  window.dispatchEvent(new Event('focus'));
}

describe('a document that elements follow', () => {
  beforeEach(() => {
    address = `/followed-${Date.now()}-${count++}.json`;
    [requests, ahead] = [0, 0];
    sinon.stub(device, 'now').callsFake(() => Date.now() + ahead);
    const real = window.fetch;
    sinon.stub(window, 'fetch').callsFake((input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      if (!url.includes('/followed-')) return real(input, init);
      requests++;
      return Promise.resolve(answer());
    });
    sinon.stub(console, 'warn');
  });

  afterEach(() => {
    fixtureCleanup();
    sinon.restore();
  });

  it('is shown by an element that was out of the page when it came', async () => {
    let arrive!: (response: Response) => void;
    answer = () => new Promise((resolve) => (arrive = resolve));
    const [element] = await shown(
      `<atd-opening-hours src="${address}">pagaidām</atd-opening-hours>`,
    );
    const { parentElement } = element!;
    await waitUntil(() => element!.hasUpdated, 'it shows its own content', { timeout: 20_000 });
    element!.remove();
    arrive(published('Iestāde A'));
    await element!.ready;
    parentElement!.append(element!);
    await untilShown(element!, 'Iestāde A');
    expect(requests).to.equal(1);
  });

  it('is the present one for an element that was away when it changed', async () => {
    answer = () => published('Pirms');
    const markup = `<atd-opening-hours src="${address}"></atd-opening-hours>`;
    const [stayed, left] = await shown(markup + markup);
    await Promise.all([stayed!.ready, left!.ready]);
    const { parentElement } = left!;
    left!.remove();
    answer = () => published('Pēc');
    comeBack();
    await untilShown(stayed!, 'Pēc');
    parentElement!.append(left!);
    await untilShown(left!, 'Pēc');
    expect(requests).to.equal(2);
  });

  it('stays kept in its newest copy, however often an older one comes', async () => {
    answer = () => published('Jaunāka');
    const [element] = await shown(`<atd-opening-hours src="${address}"></atd-opening-hours>`);
    await element!.ready;
    answer = () => published('Vecāka', '2026-10-01');
    for (const nth of [2, 3]) {
      comeBack();
      await waitUntil(() => requests === nth, `request ${nth}`);
      // The answer is read in the tasks that follow.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const key = Object.keys(localStorage).find((each) => each.includes(address)) ?? '';
    const kept = localStorage.getItem(key);
    expect(kept).to.contain('Jaunāka');
    expect(text(element!)).to.contain('Jaunāka');
  });

  it('is reported once where it fails before anything is shown, and recovers', async () => {
    answer = () => new Response('', { status: 500 });
    const { element, errors } = await failing();
    await waitUntil(() => errors.length > 0, 'the failure is reported');
    answer = () => published('Atkal');
    window.dispatchEvent(new Event('online'));
    await untilShown(element, 'Atkal');
    expect(errors).to.have.length(1);
    expect(requests).to.equal(2);
  });

  it('is reported for each address where it is missing', async () => {
    answer = () => new Response('', { status: 404 });
    const { element, errors } = await failing();
    await waitUntil(() => errors.length === 1, 'the first is reported');
    element.src = `${address}?other`;
    await waitUntil(() => errors.length === 2, 'the second is reported', { timeout: 20_000 });
  });

  it('is published no longer where the standard that follows cannot be shown', async () => {
    answer = () => published('Iestāde J');
    const [element] = await shown(
      `<atd-opening-hours json-ld src="${address}"></atd-opening-hours>`,
    );
    await element!.ready;
    const scripts = () =>
      [...document.querySelectorAll('script[type="application/ld+json"]')].map(
        ({ textContent }) => textContent,
      );
    await waitUntil(() => scripts().join().includes('Iestāde J'), 'it is published');
    element!.standard = { id: 'salauzta', name: { lv: 'Salauzta' }, zone: 'Europe/Riga' } as never;
    await waitUntil(() => !scripts().join().includes('Iestāde J'), 'it is withdrawn');
    expect(element!.status).to.equal(undefined);
  });

  it('is not waited for by an element that cannot tell what it depends on', async () => {
    sinon.stub(URL, 'canParse').throws(new Error('replaced by the page'));
    const root = await fixture('<div><atd-feedback-form endpoint="/x"></atd-feedback-form></div>');
    await root.querySelector('atd-feedback-form')!.ready;
  });
});
