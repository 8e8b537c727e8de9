// Decides whether a document may be published: it has no issues, and belongs to the same institution as before.

import { parseStandard } from 'atd-widgets/standard';

/**
 * @param {string} text JSON
 * @param {{ institution: string, dateModified: string }} facts what is not for the clerk to say
 * @returns {{ body: string, errors: readonly import('atd-widgets/standard').Issue[] }}
 */
export function publishable(text, { institution, dateModified }) {
  const document = dated(text, dateModified);
  const { institution: found, issues } = parseStandard(document);
  const isOther = found !== undefined && found !== institution;
  const other = {
    ...{ path: 'identifier', found: JSON.stringify(found) },
    expected: `${institution}: nobody publishes in the place of another institution`,
  };
  return { body: JSON.stringify(document), errors: [...(isOther ? [other] : []), ...issues] };
}

/** What is no object stays as it is: the library says what is wrong with it. */
function dated(text, dateModified) {
  try {
    const document = JSON.parse(text);
    const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
    return isObject ? { ...document, dateModified } : document;
  } catch {
    return text;
  }
}
