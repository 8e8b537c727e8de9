/**
 * Keeps the keys that a visitor types in an element from the page's own handlers. These look at
 * `event.target`, which for a field in a shadow root is the element, and so take it for no field: ASP.NET
 * presses its default button at Enter, and shortcuts of one key react to text.
 */

const FIELDS = 'input, textarea, select';
/** The keys that a field uses: characters, and those that edit a text or move in it. */
const FIELD_KEYS =
  /^(.|Enter|Backspace|Delete|Insert|Arrow.+|Home|End|Page.+|Dead|Process|Compose|Unidentified)$/su;
const BUTTONS = 'button, a, summary';
const BUTTON_KEYS = /^( |Enter)$/;

/**
 * Lets pass what belongs to the page and the browser: Tab, Escape, function keys, and keys with Ctrl, Alt or
 * Meta. Nothing is prevented, so fields, buttons and assistive technology work as ever.
 */
export function keepTypedKeys(root: ShadowRoot): void {
  /** The keys that are down, and that the page has not seen go down. */
  const kept = new Set<string>();
  const keepKey = (event: Event): void => {
    const press = event as KeyboardEvent;
    // The content of a slot belongs to the page, whose handlers see the true target.
    if ((event.target as Element).getRootNode() !== root) return;
    // A page that counts the keys held down sees a key go up if it has seen it go down.
    const isKept = event.type === 'keyup' ? kept.delete(press.code) : isUsed(press);
    if (event.type === 'keydown') {
      if (isKept) kept.add(press.code);
      else kept.delete(press.code);
    }
    if (isKept) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepKey);
}

/** Whether the control in which a key was pressed uses it. */
function isUsed(press: KeyboardEvent): boolean {
  const control = press.target as Element;
  const { key, isComposing } = press;
  // An input method uses every key, also those by which a page closes a dialog or moves on.
  const isFieldKey = control.matches(FIELDS) && (isComposing || FIELD_KEYS.test(key));
  if (!isFieldKey && !(control.matches(BUTTONS) && BUTTON_KEYS.test(key))) return false;
  // ASP.NET does not look at modifiers.
  return isComposing || key === 'Enter' || !isCommand(press);
}

/** Whether modifiers make a key a shortcut, instead of another character. */
function isCommand(press: KeyboardEvent): boolean {
  const { key, ctrlKey, altKey, metaKey } = press;
  if (press.getModifierState('AltGraph')) return false;
  // On a Mac, Option types characters such as ā, without AltGraph.
  return ctrlKey || metaKey || (altKey && !/^[^\x20-\x7e]$/u.test(key));
}
