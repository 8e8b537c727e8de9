// The institution's side: what was received, what is to be answered by when, and what was done about it.

import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { KINDS } from 'atd-widgets/feedback';
import { civil } from './riga-time.mjs';
import { countsOf } from './counts.mjs';
import { entriesOf, filtered } from './entries.mjs';
import { entryPage } from './entry-page.mjs';
import { inboxAccess, isFromOurPages } from './inbox-access.mjs';
import { changeOf } from './inbox-change.mjs';
import { exportedCsv, exportedJson } from './inbox-export.mjs';
import { INBOX } from './inbox-layout.mjs';
import { countsPage, listPage, loginPage, messagePage } from './inbox-pages.mjs';
import { STATE_WORDS } from './words.mjs';

/** A note at its longest, escaped as forms do it. */
const MAX_BYTES = 50_000;
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'self'; form-action 'self'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};
/** For these nobody has to have said who they are. */
const OPEN = ['/login', '/style.css'].map((path) => INBOX + path);

/**
 * @param {Required<Pick<import('./options.mjs').ReceiverOptions, 'storage' | 'token' | 'now' | 'addressOf'>>} options
 */
export function inbox({ storage, token, now, addressOf }) {
  const app = new Hono();
  const access = inboxAccess({ token, now });
  const style = readFileSync(new URL('inbox.css', import.meta.url), 'utf8');
  const entries = async () => entriesOf(await storage.noted(), now());

  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
  });
  app.use(bodyLimit({ maxSize: MAX_BYTES, onError: tooLarge }));
  app.use(async (context, next) => {
    const { method, path } = context.req;
    if (!['GET', 'HEAD'].includes(method) && !isFromOurPages(context)) return refuse(context);
    if (OPEN.includes(path) || access.hasSession(context)) return next();
    const isLost = method === 'POST';
    return context.html(loginPage({ isLost }), path === INBOX && !isLost ? 200 : 403);
  });

  app.get('/style.css', (context) =>
    context.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }),
  );
  app.get('/login', (context) => context.redirect(INBOX, 303));
  app.post('/login', async (context) => {
    const wait = access.limit(addressOf(context));
    if (wait > 0) {
      context.header('retry-after', String(Math.ceil(wait / 1000)));
      return context.html(loginPage({ wait }), 429);
    }
    const form = await formOf(context);
    if (!access.isToken(form.get('token') ?? '')) {
      return context.html(loginPage({ isWrong: true }), 403);
    }
    access.begin(context);
    return context.redirect(INBOX, 303);
  });
  app.post('/logout', (context) => {
    access.end(context);
    return context.redirect(INBOX, 303);
  });

  app.get('/', async (context) => {
    const filter = filterOf(context);
    return context.html(listPage(filtered(await entries(), filter), filter));
  });
  app.get('/counts', async (context) => context.html(countsPage(countsOf(await storage.noted()))));
  app.get('/export.csv', async (context) => {
    const body = exportedCsv(filtered(await entries(), filterOf(context)));
    return context.body(body, 200, fileHeaders('text/csv; charset=utf-8', 'csv'));
  });
  app.get('/export.json', async (context) => {
    const body = exportedJson(filtered(await entries(), filterOf(context)));
    return context.body(body, 200, fileHeaders('application/json', 'json'));
  });

  app.get('/:reference', async (context) => {
    const entry = await entryOf(context);
    return entry ? context.html(entryPage(entry)) : missing(context);
  });
  app.post('/:reference', async (context) => {
    const entry = await entryOf(context);
    if (!entry) return missing(context);
    const { notes, faults } = changeOf(await formOf(context), entry);
    if (Object.keys(faults).length > 0) {
      return context.html(entryPage(entry, { notes, faults }), 422);
    }
    const changedAt = new Date(now()).toISOString();
    await storage.note(entry.reference, { ...notes, changedAt });
    return context.redirect(`${INBOX}/${entry.reference}`, 303);
  });
  app.all('*', missing);
  return app;

  async function entryOf({ req }) {
    const reference = req.param('reference');
    return (await entries()).find((entry) => entry.reference === reference);
  }

  function fileHeaders(type, ending) {
    const name = `atsauksmes-${civil(now()).date}.${ending}`;
    return { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` };
  }
}

/** Other types make an empty form. */
async function formOf({ req }) {
  const isForm = /^application\/x-www-form-urlencoded\b/i.test(req.header('content-type') ?? '');
  return new URLSearchParams(isForm ? await req.text() : '');
}

/** What is no kind and no state filters nothing. */
function filterOf({ req }) {
  const { state = '', kind = '' } = req.query();
  return {
    state: Object.hasOwn(STATE_WORDS, state) ? state : '',
    kind: KINDS.includes(kind) ? kind : '',
  };
}

function missing(context) {
  return context.html(messagePage('Nav atrasts', 'Šāda ziņojuma vai lapas nav.'), 404);
}

function tooLarge(context) {
  return context.html(messagePage('Par daudz teksta', 'Ierakstītais ir pārāk garš.'), 413);
}

function refuse(context) {
  const text =
    'Pieprasījums nav nosūtīts no šīs vietnes lapas, vai arī lapa nav atvērta ar https. Nekas nav mainīts.';
  return context.html(messagePage('Pieprasījums noraidīts', text), 403);
}
