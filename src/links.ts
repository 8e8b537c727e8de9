/**
 * Makes links to pages, mailboxes and telephones, and their texts. The input is untrusted: a document's
 * addresses may come from anywhere.
 */

/** Whether an address is http or https; `javascript:` is an address too. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\/[^\s"<>]+$/i.test(address);
}

/** A web address as people write it: "atd.lv". */
export function siteOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '');
}

/**
 * A `mailto:` link. No character of the address can become another part of the link; lone surrogates are
 * removed, since `encodeURIComponent` throws on them.
 */
export function mailLink(email: string): string {
  return `mailto:${encodeURIComponent(email.replace(/\p{Cs}/gu, '')).replace('%40', '@')}`;
}

/** A `tel:` link with digits and plus alone. */
export function telephoneLink(number: string): string {
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}

/** A telephone number as text: "+371 67280485" */
export function telephoneText(number: string): string {
  return number.replace(/^\+371(?=\d)/, '+371 ');
}
