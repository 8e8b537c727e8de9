/** The real element in frames of three widths. The frames stay; what is in them follows the choice. */
import { attributesOf, coloursOf, tagName } from './attributes.js';
import type { Choice } from './choice.js';
import type { Addresses } from './setting.js';
import type { Texts } from './texts.js';

const WIDTHS = [280, 600, 1200] as const;

export class Preview {
  readonly node = document.createElement('div');
  readonly #frames = WIDTHS.map((width) => frameOf(width));
  #tag = '';

  constructor() {
    this.node.className = 'frames';
    this.node.append(...this.#frames.map(({ figure }) => figure));
    // It is an appearance: an editor who tries the form must not send the institution a message.
    this.node.addEventListener('atd-submit', (event) => event.preventDefault());
  }

  show(choice: Choice, addresses: Addresses, texts: Texts): void {
    const name = tagName(choice);
    for (const { width, sheet, view, caption } of this.#frames) {
      caption.textContent = texts.width(width);
      view.setAttribute('aria-label', texts.width(width));
      paint(sheet, choice);
      if (name !== this.#tag) sheet.replaceChildren(document.createElement(name));
      tell(sheet.firstElementChild!, attributesIn(choice, addresses));
    }
    this.#tag = name;
  }
}

/** An element out of sight, of which a copy is made: of the one view that stays true. */
export function elementOf(choice: Choice): HTMLElement {
  const element = document.createElement(tagName(choice));
  const attributes = attributesOf(choice).filter(([name]) => !['json-ld', 'view'].includes(name));
  tell(element, new Map([...attributes, ['lang', choice.lang]]));
  return element;
}

function frameOf(width: number) {
  const [figure, caption, view, sheet] = ['figure', 'figcaption', 'div', 'div'].map((each) =>
    document.createElement(each),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  figure.dataset['width'] = String(width);
  view.className = 'view';
  // Whoever has no mouse scrolls it, too.
  view.tabIndex = 0;
  view.setAttribute('role', 'group');
  sheet.className = 'sheet';
  view.append(sheet);
  figure.append(caption, view);
  return { width, figure, caption, view, sheet };
}

/** The page's own data stay out of the search engines' sight, and drafts out of storage. */
function attributesIn(choice: Choice, { document: source }: Addresses): Map<string, string | true> {
  const told = new Map<string, string | true>(attributesOf(choice));
  told.delete('json-ld');
  told.set('lang', choice.lang);
  told.set('src', source);
  if (choice.widget === 'feedback-form') told.set('draft', 'off');
  if (choice.widget === 'opening-hours' && choice.at) told.set('now', choice.at);
  return told;
}

function tell(element: Element, attributes: ReadonlyMap<string, string | true>): void {
  for (const name of element.getAttributeNames()) {
    if (!attributes.has(name)) element.removeAttribute(name);
  }
  for (const [name, value] of attributes) {
    const text = value === true ? '' : value;
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

function paint({ style }: HTMLElement, choice: Choice): void {
  const { scheme, background, 'dark-background': dark } = choice;
  style.setProperty('color-scheme', scheme === 'auto' ? 'light dark' : scheme);
  style.setProperty('background', `light-dark(${background}, ${dark})`);
  for (const name of ['link', 'open', 'soon', 'closed', 'error'] as const) {
    const value = coloursOf(choice.widget).includes(name) ? choice[`color-${name}`] : '';
    style.setProperty(`--atd-color-${name}`, value);
  }
}
