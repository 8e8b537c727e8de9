import { fixture, fixtureCleanup, html } from '@open-wc/testing';
import sinon from 'sinon';
import '../../components/feedback-form/define.js';
import type { AtdFeedbackForm } from '../../components/feedback-form/feedback-form.js';
import { atd, type Standard } from '../../src/standard/index.js';

/** A point of ATD's rights as a form quotes it: without the semicolon of its list. */
export const quoted = (id: string) => atd.charter!.rights!.items[id]!.lv.replace(/;$/, '');

export const RECEIPT = { reference: 'ABCD-2345', receivedAt: '2026-11-25T10:05:00.000Z' };

/** WebKit is without its database for good where a page goes away while that is being opened. */
after(
  () =>
    new Promise<void>((resolve) => {
      const done = () => setTimeout(resolve, 100);
      const opening = indexedDB.open('atd-widgets-outbox-2', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('entries');
      opening.onsuccess = () => {
        opening.result.close();
        done();
      };
      opening.onerror = done;
      setTimeout(resolve, 1500);
    }),
);

let count = 0;

/** An address that no other test has anything in the browser's storage for. */
export function newEndpoint(): string {
  return new URL(`/feedback-${Date.now()}-${Math.random()}-${++count}`, location.href).href;
}

interface Shown {
  readonly endpoint?: string;
  readonly email?: string;
  readonly kinds?: string;
  readonly office?: string;
  readonly topic?: string;
  readonly draft?: string;
  readonly lang?: string;
  readonly scheme?: string;
  readonly surveyUrl?: string;
  readonly isRatingOnly?: boolean;
  readonly standard?: Standard | undefined;
}

/** Puts a form on the page and waits until it shows all it can. */
export async function showForm({
  lang = 'lv',
  scheme = 'light',
  ...shown
}: Shown = {}): Promise<AtdFeedbackForm> {
  const main = await fixture<HTMLElement>(
    html`<main style="color-scheme: ${scheme}; background: Canvas; color: CanvasText">
      <h1>Kontakti</h1>
      <atd-feedback-form
        lang=${lang}
        endpoint=${shown.endpoint ?? newEndpoint()}
        email=${shown.email ?? ''}
        kinds=${shown.kinds ?? ''}
        office=${shown.office ?? ''}
        topic=${shown.topic ?? ''}
        draft=${shown.draft ?? 'tab'}
        survey-url=${shown.surveyUrl ?? ''}
        ?rating-only=${shown.isRatingOnly ?? false}
        .standard=${shown.standard}
        ><p slot="privacy">Lasa darbinieki.</p></atd-feedback-form
      >
    </main>`,
  );
  const element = main.querySelector('atd-feedback-form')!;
  await element.ready;
  await element.updateComplete;
  return element;
}

/** As after a reload: another element in the same tab. */
export async function showAgain(element: AtdFeedbackForm): Promise<AtdFeedbackForm> {
  const { endpoint, draft } = element;
  fixtureCleanup();
  return showForm({ endpoint, draft });
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function one<T extends HTMLElement = HTMLElement>(element: Element, selector: string): T {
  const [found] = all(element, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found as T;
}

/** Where the focus is, by id or part. */
export function focus(element: Element): string | undefined {
  const active = element.shadowRoot!.activeElement;
  return [active?.id, active?.part.value].find(Boolean);
}

/** What is read of the parts of the element that are seen. */
export function seen(element: Element, selector = '[part="base"]'): string {
  return all(element, selector)
    .map((part) => part.innerText)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** All that the browser's small storages hold of a form: of the tab, and of the device. */
export function stored({ endpoint }: AtdFeedbackForm): {
  readonly tab: string;
  readonly device: string;
} {
  // A form of another test may still be sending.
  const text = (storage: Storage) =>
    JSON.stringify(Object.entries(storage).filter(([key]) => key.includes(endpoint)));
  return { tab: text(sessionStorage), device: text(localStorage) };
}

/** Fills in fields by their names, as a person would: with events. */
export async function fill(
  element: AtdFeedbackForm,
  values: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const choice = `[name="${name}"][value="${CSS.escape(value)}"]`;
    const [field] = all(element, `${choice}, [name="${name}"]:not([type="radio"])`);
    const input = field as HTMLInputElement;
    input.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
    if (input.matches('[type="radio"], [type="checkbox"]')) {
      if (!input.checked) input.click();
    } else {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    }
    await element.updateComplete;
  }
}

export const COMPLAINT = {
  kind: 'complaint',
  message: 'Rindā gaidīju divas stundas.',
  reply: 'yes',
  email: 'janis@piemers.lv',
};

/** Presses send. */
export function press(element: AtdFeedbackForm): void {
  one<HTMLButtonElement>(element, '[part~="submit"]').click();
}

/** Waits so long that another press is taken for one that was meant, not for half of a double click. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 750));

/** Waits, in real time, until something is so; the limit is for what never will be. */
export async function until(what: () => unknown, description = String(what)): Promise<void> {
  const deadline = performance.now() + 50_000;
  while (!what()) {
    if (performance.now() > deadline) throw new Error(`Not so in time: ${description}`);
    await new Promise(requestAnimationFrame);
  }
}

/** Presses send, and waits until something stands in place of the form, or is wrong. */
export async function send(element: AtdFeedbackForm): Promise<void> {
  press(element);
  const outcome = '[part="receipt"], [part="waiting"], [part="errors"], [part="notice"]';
  await until(() => all(element, outcome)[0], 'an outcome');
  await until(() => !all(element, '[aria-disabled="true"]')[0], 'the end of sending');
  await element.updateComplete;
}

type Answer = Response | Error | (() => Response | Error | Promise<Response>);

/** What the receiver answers, in turn; the last for ever after. */
export function answers(...list: readonly Answer[]): sinon.SinonStub<unknown[], Promise<Response>> {
  const original = globalThis.fetch;
  let asked = 0;
  return sinon.stub(globalThis, 'fetch').callsFake((input, options) => {
    if (options?.method !== 'POST') return original(input, options);
    const next = list[Math.min(asked++, list.length - 1)]!;
    const answer =
      typeof next === 'function' ? next() : next instanceof Response ? next.clone() : next;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }) as unknown as sinon.SinonStub<unknown[], Promise<Response>>;
}

/** A line that is away until it is mended. */
export function brokenLine(): { readonly posts: ReturnType<typeof answers>; mend: () => void } {
  let isAway = true;
  const posts = answers(() => (isAway ? new TypeError('Failed to fetch') : accepted()));
  const mend = () => {
    isAway = false;
    dispatchEvent(new Event('online'));
  };
  return { posts, mend };
}

export function json(status: number, body: object, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers });
}

export const accepted = (more: object = {}): Response => json(201, { ...RECEIPT, ...more });

/** What was posted, in order. */
export function posted(stub: sinon.SinonStub): Record<string, unknown>[] {
  return stub
    .getCalls()
    .map(({ args }) => args[1] as RequestInit | undefined)
    .filter((options) => options?.method === 'POST')
    .map((options) => JSON.parse(options!.body as string) as Record<string, unknown>);
}
