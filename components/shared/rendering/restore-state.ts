/**
 * Taking over what a server has printed: what was typed, chosen and unfolded in it, and the focus, go on in what
 * the script prints instead. What belongs together is found by its name, since an older version may have printed
 * the page. The focus goes on alike where a root is rendered anew later.
 */

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const FIELDS = 'input, textarea, select';

/** @returns what puts everything back, to be called once the root has been printed anew */
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
    // The element hears of it as of what is typed; by then everything is in its place.
    for (const field of filled) field.dispatchEvent(new Event('input', { bubbles: true }));
    focusAgain?.();
  };
}

/** What is still as it was printed is no one's words. */
function isEdited(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return field.selectedIndex > 0;
  if (isChoice(field)) return (field as HTMLInputElement).checked;
  return field.value !== field.defaultValue;
}

/** @returns the field, if it is there and has taken what was entered */
function fill(field: Field | undefined, entered: Field): Field | undefined {
  if (!field) return undefined;
  if (isChoice(field)) (field as HTMLInputElement).checked = true;
  else if (field instanceof HTMLTextAreaElement && field.value !== '') {
    // A draft from an earlier visit has come meanwhile, and neither may be lost.
    field.value = `${field.value}\n\n${entered.value}`;
  } else field.value = entered.value;
  return field;
}

/** @returns what gives the focus to the like of what has it now, once the root has been rendered anew */
export function captureFocus(root: DocumentFragment | HTMLElement): (() => void) | undefined {
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  if (!active) return undefined;
  const field = active as HTMLTextAreaElement;
  const { selectionStart: start, selectionEnd: end, selectionDirection, value, scrollTop } = field;
  const before = all(root, field.localName);
  return () => {
    const after = all<HTMLTextAreaElement>(root, field.localName);
    const named = after.filter((each) => nameOf(each) === nameOf(field));
    // Words may have been translated, and some buttons have none: then it is the one in its place.
    const isInPlace = named.length !== 1 && after.length === before.length;
    const same = isInPlace ? after[before.indexOf(field)] : named[0];
    if (!same) return;
    same.focus({ preventScroll: true });
    // A field for an e-mail address tells no place in its text; a new value puts it at the end.
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
