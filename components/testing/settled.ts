/** Waits for the elements of a page. */
import { ATTRIBUTES } from '../attributes/index.js';
import { AtdElement } from '../shared/base/atd-element.js';
import { remoteDocuments } from '../shared/source/remote-document.js';
import { isUnanswered, requestsInFlight } from './requests.js';

/** Kept here, since a test may replace the timers of the page. */
const { setTimeout } = globalThis;
const PAUSE_MS = 5;
/** Together with the pauses some ten seconds, more than any element takes. */
const MAX_PAUSES = 2000;
/** An answer is read in a chain of tasks, between which nothing seems to wait. */
const QUIET_PAUSES = 3;

/**
 * Resolves when all elements under a root, in open shadow roots too, have rendered, and no request of theirs is
 * on its way.
 * @throws Error that names what it waits for, after some ten seconds, or an element of another copy of the package
 */
export async function settled(root: ParentNode = document): Promise<void> {
  let quiet = 0;
  for (let pauses = 0; pauses < MAX_PAUSES; pauses++) {
    quiet = waiting(root).length === 0 ? quiet + 1 : 0;
    if (quiet === QUIET_PAUSES) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`These still wait:\n${waiting(root).join('\n')}`);
}

/** Names everything that the elements wait for. */
function waiting(root: ParentNode): string[] {
  const documents = [...remoteDocuments]
    .filter(([url, { isRequesting }]) => isRequesting && !isUnanswered(url))
    .map(([url]) => `the document ${url}`);
  return [...elementsIn(root).flatMap(stateOf), ...requestsInFlight(), ...documents];
}

function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(Object.hasOwn(ATTRIBUTES, element.localName) ? [element] : []),
    ...(element.shadowRoot ? elementsIn(element.shadowRoot) : []),
  ]);
}

function stateOf(element: Element): string[] {
  const tag = element.localName;
  if (!customElements.get(tag)) return [`<${tag}>, which is not registered: import atd-widgets`];
  if (!(element instanceof AtdElement)) {
    throw new Error(
      `<${tag}> is of another copy of the package than "atd-widgets/testing". Import the elements from the ` +
        'same one. For a page that links the script, set the clock of the browser instead.',
    );
  }
  return element.hasUpdated && !element.isUpdatePending ? [] : [`<${tag}>, which has to render`];
}
