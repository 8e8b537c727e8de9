// A receiver of feedback: takes what is sent once, says so with a receipt, and refuses what makes no sense. Beside
// it, for an institution that wants that, the place where it publishes its document.

import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { replyBy } from 'atd-widgets/calendar';
import { checkSubmission, MAX_BYTES, newId } from 'atd-widgets/feedback';
import { isFormPost, refuse, tooLarge, tooMany } from './answers.mjs';
import { receiptPage } from './form-pages.mjs';
import { inbox } from './inbox.mjs';
import { publication, PUBLICATION } from './publication.mjs';
import { publicationPage } from './publication-page.mjs';
import { retention } from './retention.mjs';

/** @param {import('./options.mjs').ReceiverOptions} options */
export function receiver({
  storage,
  origins = [],
  limit = () => 0,
  now = Date.now,
  promises = true,
  addressOf = () => '',
  token = '',
  retentionDays = 730,
  editorToken = '',
  standard = '',
}) {
  const app = new Hono();
  const deleteExpired = retention({ storage, days: retentionDays, now });
  deleteExpired();
  app.use('/feedback/*', async (_, next) => {
    await deleteExpired();
    await next();
  });
  const allowed = cors({
    origin: (origin) => (origins.includes(origin) ? origin : null),
    allowMethods: ['POST'],
    allowHeaders: ['content-type'],
    exposeHeaders: ['retry-after'],
    maxAge: 600,
  });
  app.use('/feedback', allowed);

  app.post('/feedback', bodyLimit({ maxSize: MAX_BYTES, onError: tooLarge }), async (context) => {
    const wait = limit(addressOf(context));
    const isForm = isFormPost(context.req);
    if (wait > 0) return tooMany(context, wait, { isForm });
    const fields = await fieldsOf(context.req, isForm);
    if (typeof fields === 'number') return refuse(context, fields, { isForm });

    const { submission, errors } = checkSubmission({ ...fields, id: fields.id || newId() });
    if (!submission) return refuse(context, 422, { isForm, fields, more: { errors } });
    const receivedAt = new Date(now()).toISOString();
    const kept = await storage.keep(submission, {
      receivedAt,
      ...(promises && isToBeAnswered(submission) && { replyBy: replyBy(now()).date }),
    });
    if (kept.kind === 'conflict') return refuse(context, 409, { isForm, fields });
    return isForm
      ? receiptPage(context, kept.receipt, submission)
      : context.json(kept.receipt, 201);
  });
  if (token) app.route('/feedback/inbox', inbox({ storage, token, now, addressOf }));
  if (editorToken) {
    const { versions } = storage;
    const options = { versions, standard, token: editorToken, now, addressOf };
    app.route(PUBLICATION, publication(options));
    app.route('/', publicationPage(PUBLICATION));
  }
  return app;
}

/** @returns the fields, or the status that says why there are none */
async function fieldsOf(request, isForm) {
  if (!isForm && !/^application\/json\b/i.test(request.header('content-type') ?? '')) return 415;
  try {
    if (isForm) return asAsked(new URLSearchParams(await request.text()));
    const fields = await request.json();
    const isObject = typeof fields === 'object' && fields !== null && !Array.isArray(fields);
    return isObject ? fields : 400;
  } catch {
    return 400;
  }
}

/** Who asks for no reply is not to be reached, though without a script the fields for it are there. */
function asAsked(form) {
  const fields = Object.fromEntries(form);
  if (fields.reply || fields.kind === 'meeting') return fields;
  return { ...fields, email: '', telephone: '' };
}

/** Only who can be reached can be answered; and nobody answers a mark. */
function isToBeAnswered({ kind, email, telephone }) {
  return kind !== 'rating' && Boolean(email ?? telephone);
}
