/** The address by which a page with a form is asked for a message about a point of the charter. */

const PARAMETER = 'atd-topic';

/**
 * Returns an address with a point of the charter in its query; the rest of the query and the fragment stay.
 * @param address absolute or relative
 * @param point the permanent id of the point
 */
export function withTopic(address: string, point: string): string {
  const [, page = '', fragment = ''] = /^([^#]*)(.*)$/s.exec(address) ?? [];
  return `${page}${page.includes('?') ? '&' : '?'}${PARAMETER}=${encodeURIComponent(point)}${fragment}`;
}

/** Returns the point that a query names; empty if there is none. The last one counts, which `withTopic` adds. */
export function topicIn(query: string): string {
  return new URLSearchParams(query).getAll(PARAMETER).at(-1) ?? '';
}
