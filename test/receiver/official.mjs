// Somebody at the institution, with a browser that keeps a cookie.

import { newId } from 'atd-widgets/feedback';

export const TOKEN = 'caurlaide-2026-Rīgā';

/** @param {{ endpoint: string }} server */
export function official({ endpoint }) {
  const inbox = `${endpoint}/inbox`;
  const own = { origin: new URL(endpoint).origin };
  let cookie = '';
  const ask = async (path, { headers, ...options } = {}) => {
    const answer = await fetch(inbox + path, {
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...headers },
      ...options,
    });
    const [kept] = answer.headers.getSetCookie();
    if (kept) cookie = kept.split(';')[0];
    return answer;
  };
  const send = (path, fields, headers = own) =>
    ask(path, { method: 'POST', headers, body: new URLSearchParams(fields) });
  return {
    ask,
    send,
    login: (token = TOKEN, headers = own) => send('/login', { token }, headers),
    page: async (path = '') => (await ask(path)).text(),
  };
}

/** Sends a submission at a time, and gives its id and reference. */
export async function receive(server, clock, at, fields) {
  const now = clock.at;
  clock.at = Date.parse(at);
  const submission = { id: newId(), kind: 'complaint', message: 'Gaidīju.', ...fields };
  const answer = await server.post(submission);
  clock.at = now;
  return { id: submission.id, ...(await answer.json()) };
}

/** The texts of the cells of each row, as they are read. */
export function rowsOf(page) {
  const bodies = page.match(/<t(body|foot).*?<\/t\1>/gs) ?? [];
  return bodies.flatMap((body) =>
    [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) =>
      [...row.matchAll(/<t([hd])\b[^>]*>(.*?)<\/t\1>/gs)].map(([, , content]) => textOf(content)),
    ),
  );
}

function textOf(content) {
  return content
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
