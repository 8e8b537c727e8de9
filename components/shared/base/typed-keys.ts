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

/** Stops an event of the shadow root whose key a control in it uses. */
function keepKey(event: Event): void {
  const { key, ctrlKey, altKey, metaKey } = event as KeyboardEvent;
  const control = event.target as Element;
  // The content of a slot belongs to the page, whose handlers see the true target.
  if (control.getRootNode() !== event.currentTarget) return;
  const isUsed =
    (control.matches(FIELDS) && FIELD_KEYS.test(key)) ||
    (control.matches(BUTTONS) && BUTTON_KEYS.test(key));
  const isCommand =
    (ctrlKey || altKey || metaKey) && !(event as KeyboardEvent).getModifierState('AltGraph');
  // ASP.NET does not look at modifiers.
  if (isUsed && (!isCommand || key === 'Enter')) event.stopPropagation();
}

/**
 * Lets pass what belongs to the page and the browser: Tab, Escape, function keys, and keys with Ctrl, Alt or
 * Meta. Nothing is prevented, so fields, buttons and assistive technology work as ever.
 */
export function keepTypedKeys(root: ShadowRoot): void {
  for (const type of ['keydown', 'keypress', 'keyup']) root.addEventListener(type, keepKey);
}
