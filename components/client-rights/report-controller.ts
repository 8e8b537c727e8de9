/** Leads a visitor from a point of the charter to a form for a message about it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formFor, reveal, type ReportForm } from './report-target.js';

type Host = ReactiveControllerHost & Element;

export class ReportController implements ReactiveController {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('atd-ready', this.#handleReady);
  }

  hostDisconnected(): void {
    document.removeEventListener('atd-ready', this.#handleReady);
  }

  /** Whether the page has a form for the institution, or one that is not ready yet. */
  hasForm(institution: string): boolean {
    return formFor(this.#host, institution) !== undefined;
  }

  /**
   * Leads to a form in the page.
   * @param hasLink whether the browser follows a link to another page otherwise
   * @returns `hidden` if there is only a form that is not visible; it has the point as its topic
   */
  lead(point: string, institution: string, hasLink: boolean): 'form' | 'page' | 'hidden' {
    const form = formFor(this.#host, institution);
    const isReady = form?.topicsOf === institution;
    if (form && (isReady || !hasLink) && reveal(form)) {
      if (isReady) form.about?.(point);
      else void leadWhenReady(form, point, institution);
      return 'form';
    }
    if (hasLink) return 'page';
    form?.about?.(point);
    return 'hidden';
  }

  /** A form becomes usable after this element has rendered, or turns out to be of another institution. */
  readonly #handleReady = (event: Event): void => {
    const [source] = event.composedPath();
    if ((source as Element).localName === 'atd-feedback-form') this.#host.requestUpdate();
  };
}

/** Leads at once to the place of a form, which has a content of its own until its script is loaded. */
async function leadWhenReady(form: ReportForm, point: string, institution: string): Promise<void> {
  form.scrollIntoView({ block: 'start' });
  await customElements.whenDefined(form.localName);
  await form.ready;
  if (form.topicsOf === institution) form.about?.(point);
}
