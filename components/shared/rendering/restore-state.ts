/**
 * Moves the state of server-rendered content into the content that the script renders: typed text, choices,
 * open details and the focus. Elements are matched by name, since an older version may have rendered the
 * page. The focus is also restored when a root is rendered again later.
 */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const FIELDS = 'input, textarea, select';

/** @returns a function that restores everything, to be called after the root is rendered again */
export function captureState(root: DocumentFragment | HTMLElement): () => void {
  const fields = all<Field>(root, FIELDS).filter(isEdited);
  const unfolded = all<HTMLDetailsElement>(root, 'details').filter(({ open }) => open);
  const focusAgain = captureFocus(root);
  return () => {
    for (const details of unfolded) {
      const same = counterpartOf(root, details);
      if (same) same.open = true;
    }
    const filled = fields.flatMap((field) => fill(counterpartOf(root, field), field) ?? []);
    // The event informs the element as typing would; by now all fields are filled.
    for (const field of filled) field.dispatchEvent(new Event('input', { bubbles: true }));
    focusAgain?.();
  };
}

/** Whether the visitor has changed a field since the server rendered it. */
function isEdited(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return field.selectedIndex > 0;
  if (isChoice(field)) return (field as HTMLInputElement).checked;
  return field.value !== field.defaultValue;
}

/** @returns the field, if it exists and has received the value */
function fill(field: Field | undefined, entered: Field): Field | undefined {
  if (!field) return undefined;
  if (isChoice(field)) (field as HTMLInputElement).checked = true;
  else if (field instanceof HTMLTextAreaElement && field.value !== '') {
    // A draft from an earlier visit may be in the field; both texts are kept.
    field.value = `${field.value}\n\n${entered.value}`;
  } else field.value = entered.value;
  return field;
}

/**
 * @returns a function that focuses the counterpart of the focused element, to be called after the root is
 *   rendered again
 */
export function captureFocus(root: DocumentFragment | HTMLElement): (() => void) | undefined {
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  if (!active) return undefined;
  const field = active as HTMLTextAreaElement;
  const { selectionStart: start, selectionEnd: end, selectionDirection, value, scrollTop } = field;
  const before = all(root, field.localName);
  return () => {
    const after = all<HTMLTextAreaElement>(root, field.localName);
    const named = after.filter((each) => nameOf(each) === nameOf(field));
    // Names may have been translated, and some buttons have none: the position then decides.
    const isInPlace = named.length !== 1 && after.length === before.length;
    const same = isInPlace ? after[before.indexOf(field)] : named[0];
    if (!same) return;
    same.focus({ preventScroll: true });
    // An e-mail field has no selection range; setting a new value moves the caret to the end.
    if (same.type === 'email') {
      const text = same.value;
      same.value = '';
      same.value = text;
    }
    if (typeof start !== 'number') return;
    const more = same.value.length - value.length;
    same.setSelectionRange(more + start, more + end, selectionDirection);
    same.scrollTop = scrollTop;
  };
}

function counterpartOf<T extends Element>(root: ParentNode, element: T): T | undefined {
  const name = nameOf(element);
  return all<T>(root, element.localName).find((each) => nameOf(each) === name);
}

function nameOf(element: Element): string {
  const { id, textContent } = element;
  const name = element.getAttribute('name') ?? element.getAttribute('href');
  const value = isChoice(element) ? (element as HTMLInputElement).value : '';
  return `${name ?? (id || textContent)} ${value}`;
}

function isChoice(element: Element): boolean {
  return element instanceof HTMLInputElement && /^(radio|checkbox)$/.test(element.type);
}

function all<T extends Element>(root: ParentNode, selector: string): T[] {
  return [...root.querySelectorAll<T>(selector)];
}
