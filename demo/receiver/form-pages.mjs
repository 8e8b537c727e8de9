// The pages for visitors whose form was posted without a script: a receipt, or why there is none.

import { html } from 'hono/html';
import { PAGE_TEXTS } from './page-texts.mjs';
import { civil } from './riga-time.mjs';

/** The language of a form's fields; Latvian for any that has no texts. */
function languageOf(fields) {
  return Object.hasOwn(PAGE_TEXTS, fields?.language ?? '') ? fields.language : 'lv';
}

/** Answers with the receipt. Its words are text, whatever they are. */
export function receiptPage(context, receipt, submission) {
  const language = languageOf(submission);
  const texts = PAGE_TEXTS[language];
  const { message } = submission;
  const content = html`<p>${texts.number} <strong>${receipt.reference}</strong></p>
    <p>${texts.receivedAt(moment(receipt.receivedAt, texts))}</p>
    ${nextStep(receipt, submission, texts)}
    ${
      message
        ? html`<h2>${texts.message}</h2>
            <pre>${message}</pre>`
        : ''
    }`;
  return answer(context, 201, page([language], texts.received, content));
}

/**
 * Answers with a refusal, in the language of the fields; in both languages where the fields were not read.
 * @param {400 | 409 | 413 | 422 | 429} status
 * @param {{ fields?: object, errors?: readonly import('atd-widgets/feedback').FieldError[] }} submitted
 */
export function refusalPage(context, status, { fields, errors = [] }) {
  const languages = fields ? [languageOf(fields)] : Object.keys(PAGE_TEXTS);
  const [first, ...others] = languages;
  const wrong = errors.map((error) => errorText(error, PAGE_TEXTS[first])).filter(Boolean);
  const content = html`<p>${PAGE_TEXTS[first].reasons[status]}</p>
    ${
      wrong[0]
        ? html`<ul>
            ${wrong.map((text) => html`<li>${text}</li>`)}
          </ul>`
        : ''
    }
    ${others.map(
      (language) =>
        html`<div lang="${language}">
          <h2>${PAGE_TEXTS[language].refused}</h2>
          <p>${PAGE_TEXTS[language].reasons[status]}</p>
        </div>`,
    )}`;
  return answer(context, status, page(languages, PAGE_TEXTS[first].refused, content));
}

/** Undefined for a field that the visitor does not see. */
function errorText({ field, rule }, { errors, tooLong }) {
  return rule === 'too-long' ? tooLong : errors[field];
}

/** The same steps as on the receipt that the form shows with a script. */
function nextStep({ replyBy }, { kind, email, telephone }, texts) {
  if (kind === 'meeting') return html`<p>${texts.meeting}</p>`;
  if (kind === 'rating') return html`<p>${texts.rating}</p>`;
  if (!(email ?? telephone)) return html`<p>${texts.noReply}</p>`;
  return replyBy ? html`<p>${texts.replyBy(onDate(replyBy, texts))}</p>` : '';
}

function answer(context, status, body) {
  context.header('content-security-policy', "default-src 'none'");
  return context.html(body, status);
}

function page([language], title, content) {
  return html`<!doctype html>
    <html lang="${language}">
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

/** @param {string} instant ISO */
function moment(instant, texts) {
  const { date, minute } = civil(Date.parse(instant));
  const time = [Math.floor(minute / 60), String(minute % 60).padStart(2, '0')];
  return texts.at(onDate(date, texts), Number(date.slice(0, 4)), time);
}

/** @param {string} date ISO */
function onDate(date, texts) {
  const [year, month, day] = date.split('-').map(Number);
  return texts.onDate(day, month, year);
}
