/** Elements that other code moves into the document of a frame, and back. */
import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import '../../../components/index.js';
import { TAGS } from '../../../components/attributes/lists.js';
import type { AtdElement } from '../../../components/shared/base/atd-element.js';

afterEach(() => fixtureCleanup());

async function frameDocument(): Promise<Document> {
  const room = await fixture<HTMLElement>('<div><iframe title="Citur" width="600"></iframe></div>');
  return room.querySelector('iframe')!.contentDocument!;
}

type Shown = HTMLElement & Pick<AtdElement, 'ready' | 'updateComplete'>;

async function create(tag: string, attributes: Record<string, string> = {}): Promise<Shown> {
  const element = document.createElement(tag) as Shown;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  await element.ready;
  return element;
}

/** The style sheets that apply, by their rules, since another document needs other objects. */
const sheets = ({ shadowRoot }: Element) =>
  shadowRoot!.adoptedStyleSheets.map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));

describe('an element that is moved into another document', () => {
  for (const tag of TAGS) {
    it(`keeps its style sheets, and when it comes back: ${tag}`, async () => {
      const element = await create(tag);
      const before = sheets(element);
      expect(before.length).to.be.above(0);
      const other = await frameDocument();
      other.body.append(element);
      expect(sheets(element)).to.deep.equal(before);
      document.body.append(element);
      expect(sheets(element)).to.deep.equal(before);
      element.remove();
    });
  }

  it('keeps the sheets that were loaded with a view, and gets those of its next one', async () => {
    const element = await create('atd-opening-hours', { view: 'week' });
    const week = sheets(element);
    const other = await frameDocument();
    other.body.append(element);
    expect(sheets(element)).to.deep.equal(week);
    const twin = await create('atd-opening-hours', { view: 'badge' });
    element.setAttribute('view', 'badge');
    await element.updateComplete;
    await twin.updateComplete;
    for (const rules of sheets(twin)) expect(sheets(element)).to.deep.include(rules);
    twin.remove();
  });

  it('hides there what only a screen reader is to read', async () => {
    const element = await create('atd-opening-hours');
    const other = await frameDocument();
    other.body.append(element);
    const hidden = element.shadowRoot!.querySelector<HTMLElement>('.visually-hidden, .heard');
    expect(hidden!.offsetWidth).to.be.below(3);
  });

  it('is styled where it comes into a page for the first time there', async () => {
    const twin = await create('atd-opening-hours');
    const element = document.createElement('atd-opening-hours') as Shown;
    (await frameDocument()).body.append(element);
    await element.ready;
    expect(sheets(element)).to.deep.equal(sheets(twin));
    twin.remove();
  });

  it('is styled after a rest in a template, a fragment and a document without a window', async () => {
    const element = await create('atd-opening-hours');
    const before = sheets(element);
    const rests = [
      document.createElement('template').content,
      document.createDocumentFragment(),
      new DOMParser().parseFromString('<p>', 'text/html').body,
    ];
    for (const rest of rests) {
      rest.append(element);
      document.body.append(element);
      expect(sheets(element)).to.deep.equal(before);
    }
    element.remove();
  });
});
