interface VersionedElement extends CustomElementConstructor {
  readonly version?: string;
}

let told = false;

/**
 * Registers an element unless its name is taken. A page may carry the script twice, in one version
 * or two; the first to come serves the tag, and the console says so once.
 */
export function defineElement(tag: string, element: VersionedElement): void {
  const existing = customElements.get(tag) as VersionedElement | undefined;
  if (!existing) {
    customElements.define(tag, element);
  } else if (existing !== element && !told) {
    told = true;
    void import('./faults.js').then(({ tellOfCopies }) => tellOfCopies(tag, existing.version));
  }
}
