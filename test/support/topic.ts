/** The topic of a form, and the address of a page that names one. */
import { one, seen } from './feedback-form.js';

/** The point that the form states it is about. */
export const topic = (element: Element): string => seen(element, '[part="topic"] q');
export const message = (element: Element): string =>
  one<HTMLTextAreaElement>(element, '#_message').value;

const here = location.href;

/** Opens the page at an address with the query, as a link does. */
export function open(query: string): void {
  history.replaceState(null, '', `${location.pathname}?${query}`);
}

/** Gives the page its own address back. */
export function goBack(): void {
  history.replaceState(null, '', here);
}
