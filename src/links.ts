/** Links to pages, mailboxes and telephones, and how they are shown. A document's addresses may come from anywhere. */

/** Whether it is an address of the web: `javascript:` is an address too. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s"<>]+$/i.test(address);
}

/** An address of the web as people write it: "atd.lv". */
export function siteOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
}

/** `mailto:`; nothing in an address may become another part of the link, and half a character is none. */
export function mailLink(email: string): string {
  return `mailto:${encodeURIComponent(email.replace(/\p{Cs}/gu, '')).replace('%40', '@')}`;
}

/** `tel:` with digits alone. */
export function telephoneLink(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}

/** "+371 67280485" */
export function telephoneText(number: string): string {
  return number.replace(/^\+371(?=\d)/, '+371 ');
}
