// The receiver's refusals: problems as RFC 9457 has them, and pages for visitors without a script.

import { refusalPage } from './form-pages.mjs';

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

/**
 * Refuses a submission: with a page if it was posted as a form, which a browser shows as it is.
 * @param {{ isForm: boolean, fields?: object, more?: object }} request
 */
export function refuse(context, status, { isForm, fields, more }) {
  return isForm
    ? refusalPage(context, status, { fields, errors: more?.errors })
    : problem(context, status, more);
}

/** Whether the body is that of a form without a script. */
export function isFormPost(request) {
  return /^application\/x-www-form-urlencoded\b/i.test(request.header('content-type') ?? '');
}

/** What is not read to its end would stand in the way of the next request on this connection. */
export function tooLarge(context) {
  context.header('connection', 'close');
  return refuse(context, 413, { isForm: isFormPost(context.req) });
}

/** @param {number} wait milliseconds */
export function tooMany(context, wait, request = { isForm: false }) {
  context.header('retry-after', String(Math.ceil(wait / 1000)));
  return refuse(context, 429, request);
}
