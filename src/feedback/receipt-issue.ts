/** Describes a response that should contain a receipt and does not, for whoever builds the receiver. */
import { fieldsOf } from './fields.js';

/**
 * @param type the content type of the response
 * @param text the body; none of its values is in the description, since they may be personal
 * @returns the end of a sentence: "with an empty body", "without receivedAt"
 */
export function receiptIssue(type: string | null, text: string): string {
  if (text.trim() === '') return 'with an empty body';
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return `with a body that is not JSON (${type ?? 'no content type'})`;
  }
  const { reference, receivedAt } = fieldsOf(body);
  if (reference === undefined || reference === '') return 'without reference';
  if (typeof reference !== 'string') return `with a reference that is ${typeNameOf(reference)}`;
  if (receivedAt === undefined) return 'without receivedAt';
  return typeof receivedAt === 'string'
    ? 'with a receivedAt that is not an ISO 8601 instant'
    : `with a receivedAt that is ${typeNameOf(receivedAt)}`;
}

function typeNameOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) || typeof value === 'object' ? 'not text' : `a ${typeof value}`;
}
