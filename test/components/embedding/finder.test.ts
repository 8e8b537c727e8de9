import { expect } from '@open-wc/testing';
import { watchPage } from '../../../components/embedding/finder.js';

describe('the finder, in a page that is full of other people’s elements', () => {
  /** How often it has been asked whether an element has a shadow root. */
  let lookUps = 0;
  const getter = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!;

  before(() => {
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      ...getter,
      get(this: Element) {
        lookUps++;
        return getter.get?.call(this) as ShadowRoot | null;
      },
    });
  });

  after(() => Object.defineProperty(Element.prototype, 'shadowRoot', getter));

  it('looks at each element once, and at those of a name when that is defined', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `page-part-${index}`);
    const room = document.createElement('div');
    room.innerHTML =
      names.map((name) => `<${name}></${name}>`).join('') + '<p><b></b></p>'.repeat(1000);
    document.body.append(room);
    const found: string[] = [];
    watchPage(['page-ours'], (element) => found.push(element.id));
    expect(lookUps).to.be.at.least(2000);

    lookUps = 0;
    for (const name of names) {
      customElements.define(
        name,
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML =
              `<page-ours id="in-${name}"></page-ours>`;
          }
        },
      );
      await customElements.whenDefined(name);
    }
    await new Promise(requestAnimationFrame);
    expect(found).to.deep.equal(names.map((name) => `in-${name}`));
    expect(lookUps).to.be.below(3 * names.length);

    // What is moved is not watched twice, and what comes into it later is found.
    lookUps = 0;
    document.body.append(room);
    await new Promise(requestAnimationFrame);
    expect(found).to.have.length(names.length);
    const [first] = names;
    const later = document.createElement('page-ours');
    later.id = 'later';
    document.querySelector(String(first))?.shadowRoot?.append(later);
    await new Promise(requestAnimationFrame);
    expect(found.slice(names.length)).to.deep.equal(['later']);
    room.remove();
  });

  it('does not mind names that no element may have', async () => {
    const rejected: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      rejected.push(event.reason);
    };
    addEventListener('unhandledrejection', note);
    const names = '<font-face></font-face><missing-glyph></missing-glyph>';
    const room = document.createElement('div');
    room.innerHTML = `${names}<annotation-xml></annotation-xml><svg><font>${names}</font></svg>`;
    document.body.append(room);
    watchPage(['page-other'], () => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(rejected).to.deep.equal([]);
    removeEventListener('unhandledrejection', note);
    room.remove();
  });
});
