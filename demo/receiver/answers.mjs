// What the receiver says: problems as RFC 9457 has them, and a page for who sends without a script.

import { html } from 'hono/html';

const TITLES = {
  400: 'The request cannot be read',
  401: 'The token is missing or wrong',
  404: 'There is no such version',
  409: 'The same id was sent with other words',
  412: 'Something else has been published meanwhile',
  413: 'The request is too large',
  415: 'The request is neither JSON nor a form',
  422: 'Some fields are not as they should be',
  428: 'If-Match has to say what is replaced',
  429: 'Too many requests',
};

/**
 * @param {import('hono').Context} context
 * @param {keyof typeof TITLES} status
 * @param {object} [more] what else there is to say, such as `errors` by field
 */
export function problem(context, status, more = {}) {
  const body = { type: 'about:blank', title: TITLES[status], status, ...more };
  return context.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json',
  });
}

/** What is not read to its end would stand in the way of the next request on this connection. */
export function tooLarge(context) {
  context.header('connection', 'close');
  return problem(context, 413);
}

/** @param {number} wait milliseconds */
export function tooMany(context, wait) {
  context.header('retry-after', String(Math.ceil(wait / 1000)));
  return problem(context, 429);
}

/** The receipt of a post without a script. Its words are text, whatever they are. */
export function receiptPage({ reference, receivedAt, replyBy }, { message }) {
  const received = inRiga(receivedAt);
  return page(
    'Paldies, ziņojums ir saņemts',
    html`<p>Ziņojuma numurs: <strong>${reference}</strong></p>
      <p>Saņemts ${received} (Rīgas laiks).</p>
      ${replyBy ? html`<p>Atbilde tiks sniegta ne vēlāk kā ${dateIn(replyBy)}.</p>` : ''}
      ${
        message
          ? html`<h2>Jūsu ziņojums</h2>
              <pre>${message}</pre>`
          : ''
      }`,
  );
}

export function problemPage(title, text) {
  return page(title, html`<p>${text}</p>`);
}

function page(title, content) {
  return html`<!doctype html>
    <html lang="lv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

function inRiga(instant) {
  const parts = new Intl.DateTimeFormat('lv', {
    timeZone: 'Europe/Riga',
    dateStyle: 'short',
    timeStyle: 'short',
  }).formatToParts(Date.parse(instant));
  return parts.map(({ value }) => value).join('');
}

function dateIn(iso) {
  const [year, month, day] = iso.split('-');
  return `${day}.${month}.${year}.`;
}
