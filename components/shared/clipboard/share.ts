/** Hands a link to the device's own sheet for sharing. */

/**
 * Whether links are shared rather than copied: on phones and tablets, whose sheet offers copying too. A mouse
 * copies with one click what the sheet of a desktop takes three for.
 */
export function canShare(url: string): boolean {
  if (typeof navigator === 'undefined' || !matchMedia('(pointer: coarse)').matches) return false;
  // TypeScript takes for granted what Firefox on computers and pages without https do not have.
  const { share, canShare: accepts } = navigator as Partial<Navigator>;
  return share !== undefined && accepts?.call(navigator, { url }) === true;
}

/** @returns `dismissed` if the visitor has closed the sheet; `failed` if it did not open */
export async function shareLink(link: {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}): Promise<'shared' | 'dismissed' | 'failed'> {
  try {
    await navigator.share(link);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : 'failed';
  }
}
