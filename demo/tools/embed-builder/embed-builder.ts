import { DAY_MS } from '../../../src/calendar/civil.js';
import { html, LitElement, nothing, type PropertyDeclarations } from 'lit';
import { copyText } from '../../../components/shared/clipboard/clipboard.js';
import type { Standard } from '../../../src/standard/model.js';
import { tagName } from './attributes.js';
import {
  accepts,
  addressOf,
  choiceIn,
  choiceOf,
  listed,
  type Choice,
  type Field,
} from './choice.js';
import { normalized } from './colours.js';
import { fetchIntegrity, fetchStandard } from './documents.js';
import { plainCopyOf } from './plain-copy.js';
import { elementOf, Preview } from './preview.js';
import { addressesOf, type Integrity } from './setting.js';
import { snippetsOf } from './snippets.js';
import { methodOf } from './systems.js';
import { TEXTS } from './texts.js';
import { warningsOf, weaknessIn } from './warnings.js';
import { addressesSection } from './views/addresses.js';
import { contentChoices, mainChoices } from './views/choices.js';
import { codeTemplate, type Copied } from './views/code.js';
import { coloursSection } from './views/colours.js';
import { valueOf, type Page } from './views/controls.js';
import { lookSection } from './views/look.js';

/** The page. It renders into the document itself, so that its style sheet and the loader see all of it. */
export class EmbedBuilder extends LitElement {
  static override properties: PropertyDeclarations = {
    choice: { state: true },
    refused: { state: true },
    standard: { state: true },
    isLost: { state: true },
    integrity: { state: true },
    plainCopy: { state: true },
    copied: { state: true },
  };

  private choice: Choice = choiceIn(new URLSearchParams(location.search));
  private refused: Partial<Record<Field, string>> = {};
  private standard: Standard | undefined;
  /** The document could not be read. */
  private isLost = false;
  private integrity: Integrity | undefined;
  private plainCopy: string | undefined;
  private copied: Copied | undefined;

  readonly #preview = new Preview();
  #document = '';
  #base = '';
  #copiedFor = '';

  constructor() {
    super();
    this.addEventListener('input', (event) => this.#change(event));
    this.addEventListener('change', (event) => this.#change(event));
    this.addEventListener('click', (event) => void this.#press(event));
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(): void {
    const { base, document: address } = this.#addresses;
    if (address !== this.#document) void this.#fetchDocument(address);
    if (methodOf(this.choice) === 'pinned' && base !== this.#base) void this.#fetchIntegrity(base);
  }

  protected override updated(): void {
    const { choice } = this;
    document.documentElement.lang = choice.ui;
    document.title = `${TEXTS[choice.ui].title} – atd-widgets`;
    this.#preview.show(choice, this.#addresses, TEXTS[choice.ui]);
    if (methodOf(choice) === 'copy') void this.#copyElement();
  }

  protected override render(): unknown {
    const { choice, standard, refused } = this;
    const texts = TEXTS[choice.ui];
    const page: Page = { choice, texts, standard, refused };
    const other = choice.ui === 'lv' ? 'en' : 'lv';
    return html`<header>
        <a class="skip" href="#code">${texts.skipToCode}</a>
        <h1>${texts.title}</h1>
        <a href=${addressOf({ ...choice, ui: other }) || '?'} hreflang=${other} lang=${other}
          >${texts.otherLanguage}</a
        >
        <p>${texts.lead}</p>
      </header>
      <main>
        <form id="choices" aria-label=${texts.choices} @submit=${stay}>
          ${mainChoices(page)} ${contentChoices(page)} ${coloursSection(page)}
          ${addressesSection(page)}
        </form>
        <div class="result">
          ${lookSection(page, this.#preview.node, this.isLost ? this.#document : undefined)}
          ${this.#code(page)}
        </div>
      </main>`;
  }

  #code({ choice, texts }: Page): unknown {
    const { standard, integrity, plainCopy: copy } = this;
    const day = Math.floor(Date.now() / DAY_MS);
    const setting = { ...this.#addresses, standard, integrity, copy, day };
    const snippets = snippetsOf(choice, setting);
    const weakness = weaknessIn(choice, setting);
    return html`<section class="code" id="code" tabindex="-1" aria-labelledby="code-title">
      <h2 id="code-title">${texts.code}</h2>
      ${warningsOf(choice, setting, snippets.length > 0).map(
        (each) => html`<p class="warning">${each}</p>`,
      )}
      ${
        weakness
          ? html`<p class="warning">${weakness} <a href="#base">${texts.base}</a></p>`
          : nothing
      }
      ${codeTemplate(snippets, texts, this.copied)}
      <p><a href="#choices">${texts.skipToChoices}</a></p>
    </section>`;
  }

  get #addresses() {
    return addressesOf(this.choice, location.href);
  }

  #set(field: Field, value: string): void {
    const isColour = field.includes('color') || field.includes('background');
    const taken = isColour ? (normalized(value) ?? value) : value.trim();
    const { [field]: _, ...refused } = this.refused;
    this.refused = accepts(field, taken) ? refused : { ...refused, [field]: value };
    if (!accepts(field, taken)) return;
    this.copied = undefined;
    this.choice = choiceOf({
      ...this.choice,
      [field]: taken,
      // Another site has another best way.
      ...(field === 'system' && { method: '' }),
    });
    history.replaceState(null, '', addressOf(this.choice) || location.pathname);
  }

  #change({ type, target }: Event): void {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    const { name } = target;
    if (!(name in this.choice)) return;
    // What is being written is looked at when it is finished.
    const isWritten = ['text', 'url', 'email'].includes(target.type);
    if (isWritten === (type === 'input')) return;
    this.#set(name as Field, valueOf(target));
  }

  async #press({ target }: Event): Promise<void> {
    const button = target instanceof Element ? target.closest('button') : null;
    const { set, copy } = button?.dataset ?? {};
    if (button && set !== undefined) {
      this.#set(set as Field, button.value);
      // The button goes; the field that it filled in stays.
      await this.updateComplete;
      this.querySelector<HTMLElement>(`#${set}`)?.focus();
    }
    if (copy !== undefined) await this.#copy(copy);
  }

  async #copy(id: string): Promise<void> {
    const field = this.querySelector<HTMLTextAreaElement>(`#code-${id}`);
    if (!field) return;
    // Emptied first, so that a second copy is told as well.
    this.copied = undefined;
    await this.updateComplete;
    const isDone = await copyText(field.value);
    if (!isDone) {
      field.focus();
      field.select();
    }
    this.copied = { id, isDone };
  }

  async #fetchDocument(address: string): Promise<void> {
    this.#document = address;
    this.standard = undefined;
    this.plainCopy = undefined;
    this.#copiedFor = '';
    const standard = await fetchStandard(address);
    if (address !== this.#document) return;
    this.standard = standard;
    this.isLost = !standard;
    if (!standard) return;
    // Another institution has other offices, and what is not there cannot be unticked.
    const offices = listed(this.choice.office);
    const known = offices.filter((id) => standard.offices.some((office) => office.id === id));
    if (known.length < offices.length) this.#set('office', known.join(' '));
  }

  async #fetchIntegrity(base: string): Promise<void> {
    this.#base = base;
    this.integrity = undefined;
    const integrity = await fetchIntegrity(base);
    if (base === this.#base) this.integrity = integrity;
  }

  /** Once for what would be copied; a newer choice outruns an older one. */
  async #copyElement(): Promise<void> {
    const { choice, standard } = this;
    const wanted = JSON.stringify([choice, standard?.id, standard?.dateModified]);
    if (!standard || choice.widget === 'feedback-form' || wanted === this.#copiedFor) return;
    this.#copiedFor = wanted;
    this.plainCopy = undefined;
    // Before that it would not know its properties.
    await customElements.whenDefined(tagName(choice));
    const element = Object.assign(elementOf(choice), { standard, hidden: true });
    this.append(element);
    const page = choice.page || undefined;
    const copy = await plainCopyOf(element, { page, lang: choice.lang });
    element.remove();
    if (wanted === this.#copiedFor) this.plainCopy = copy;
  }
}

function stay(event: Event): void {
  event.preventDefault();
}
