// Somebody who publishes the institution's hours, and what there is to publish.

import { readFileSync } from 'node:fs';
import { NOON, startReceiver } from './harness.mjs';

export const EDITOR_TOKEN = 'redaktora-caurlaide-2026';
export const built = readFileSync(new URL('../../dist/cdn/standard.json', import.meta.url), 'utf8');

/** The built document, closed on a day for a reason by which it is known again. */
export function closed(reason, from = '2026-12-23') {
  return { ...JSON.parse(built), exceptions: [{ kind: 'closed', from, reason: { lv: reason } }] };
}

/** The reasons for which a document says that it is closed. */
export const reasonsIn = ({ exceptions = [] }) => exceptions.map(({ reason }) => reason.lv);

/** A receiver with what is published, a clock that stands still, and Anna, who knows the token. */
export async function startPublishing(options = {}) {
  const clock = { at: NOON };
  const server = await startReceiver({
    ...{ editorToken: EDITOR_TOKEN, standard: built, now: () => clock.at },
    ...options,
  });
  const { origin } = new URL(server.endpoint);
  return { clock, server, origin, anna: clerk(origin) };
}

/** @param {string} origin of a receiver */
export function clerk(origin, token = EDITOR_TOKEN) {
  const address = `${origin}/publication/standard.json`;
  const authorization = `Bearer ${token}`;
  const read = (headers = {}, at = address) => fetch(at, { headers });
  const etag = async () => (await read()).headers.get('etag');
  const ask = (path, headers = {}) =>
    fetch(`${origin}/publication/${path}`, { headers: { authorization, ...headers } });
  return {
    read,
    etag,
    ask,
    /** @param {string | null} ifMatch what is to be replaced: what there is now, where nothing else is said */
    async put(document, { ifMatch, headers = {} } = {}) {
      const condition = ifMatch === undefined ? await etag() : ifMatch;
      return fetch(address, {
        method: 'PUT',
        headers: {
          ...{ authorization, 'content-type': 'application/json' },
          ...(condition !== null && { 'if-match': condition }),
          ...headers,
        },
        body: typeof document === 'string' ? document : JSON.stringify(document),
      });
    },
    async undo(ifMatch) {
      const headers = { authorization, 'if-match': ifMatch ?? (await etag()) };
      return fetch(`${origin}/publication/undo`, { method: 'POST', headers });
    },
    reasons: async () => reasonsIn(await (await read()).json()),
    history: async () => (await (await ask('history')).json()).versions,
  };
}
