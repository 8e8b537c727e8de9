// The institution's document: everybody reads it, and who knows the token publishes another, one after the other.

import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { parseStandard } from 'atd-widgets/standard';
import { civil } from './riga-time.mjs';
import { problem, tooLarge, tooMany } from './answers.mjs';
import { publishable } from './publishable.mjs';
import { tokenCheck } from './token-check.mjs';

export const PUBLICATION = '/publication';
/** As many as the library reads. */
const MAX_BYTES = 2_000_000;
const JSON_TYPE = { 'content-type': 'application/json' };
const FOR_EVERYBODY = { 'access-control-allow-origin': '*', 'cache-control': 'max-age=300' };

/**
 * @param {object} options
 * @param {ReturnType<import('./versions.mjs').versionsIn>} options.versions
 * @param {string} options.standard the document as it was built, JSON; whose it is, its publications are
 * @param {string} options.token
 * @param {() => number} options.now
 * @param {(context: import('hono').Context) => string} options.addressOf
 */
export function publication({ versions, standard, token, now, addressOf }) {
  const { institution, issues } = parseStandard(standard);
  if (issues[0]) throw new TypeError(`The built document: ${JSON.stringify(issues[0])}`);
  // Others would not get through in a header, and the door would never open.
  if (!/^[!-~]+$/.test(token)) throw new RangeError('An editor’s token is ASCII without spaces');
  const { limit, isToken } = tokenCheck({ token, now });
  const moment = () => new Date(now()).toISOString();
  const app = new Hono();

  let begun;
  app.use(async (context, next) => {
    begun ??= versions.begin(institution, { body: standard, publishedAt: moment() });
    // Whoever comes after a failure tries again.
    await begun.catch((error) => {
      begun = undefined;
      throw error;
    });
    await next();
    context.header('x-content-type-options', 'nosniff');
  });
  app.on('GET', ['/standard.json', '/cdn/standard.json'], async (context) => {
    const { body, etag } = await versions.latest(institution);
    const headers = { etag, ...FOR_EVERYBODY };
    const isKnown = names(context.req.header('if-none-match'), etag);
    return isKnown ? context.body(null, 304, headers) : json(context, body, headers);
  });

  const forEditors = async (context, next) => {
    context.header('cache-control', 'no-store');
    const [, sent] = /^Bearer +(.*)$/i.exec(context.req.header('authorization') ?? '') ?? [];
    const address = addressOf(context);
    const wait = limit(address, false);
    if (wait > 0) return tooMany(context, wait);
    if (sent !== undefined && isToken(sent)) return next();
    if (sent !== undefined) limit(address);
    context.header('www-authenticate', 'Bearer');
    return problem(context, 401);
  };
  /** What is to be replaced is in `current` then; whether it is still the latest, the storage sees at the end. */
  const forTheLatest = async (context, next) => {
    const condition = context.req.header('if-match');
    if (condition === undefined) return problem(context, 428);
    const current = await versions.latest(institution);
    if (!names(condition, current.etag)) return problem(context, 412);
    context.set('current', current);
    return next();
  };

  app.put(
    '/standard.json',
    forEditors,
    forTheLatest,
    bodyLimit({ maxSize: MAX_BYTES, onError: tooLarge }),
    async (context) => {
      const type = context.req.header('content-type') ?? '';
      if (!/^application\/json\b/i.test(type)) {
        return problem(context, 415, { title: 'The request is not JSON' });
      }
      return publish(context, await context.req.text());
    },
  );
  app.post('/undo', forEditors, forTheLatest, async (context) => {
    const { version } = context.get('current');
    const earlier = await versions.before(institution, version);
    if (!earlier) return problem(context, 409, { title: 'There is no version before this one' });
    return publish(context, earlier.body, version);
  });
  app.get('/history', forEditors, async (context) =>
    context.json({ versions: await versions.history(institution) }),
  );
  app.get('/history/:version{[0-9]{1,9}}', forEditors, async (context) => {
    const version = await versions.at(institution, Number(context.req.param('version')));
    return version ? json(context, version.body) : problem(context, 404);
  });
  return app;

  async function publish(context, text, undoes) {
    const current = context.get('current');
    // A copy with an earlier date than that of the one that somebody has would be taken for the older one.
    const dates = [civil(now()).date, JSON.parse(current.body).dateModified];
    const dateModified = dates.sort().at(-1);
    const { body, errors } = publishable(text, { institution, dateModified });
    if (errors[0]) {
      return problem(context, 422, { title: 'The document is not as it should be', errors });
    }
    const replaced = { replaces: current.version, undoes };
    const version = { ...replaced, body, publishedAt: moment() };
    const published = await versions.publish(institution, version);
    return published ? json(context, body, { etag: published.etag }) : problem(context, 412);
  }
}

function json(context, body, headers = {}) {
  return context.body(body, 200, { ...JSON_TYPE, ...headers });
}

/** Whether a condition names an entity tag. A proxy that compresses what it passes on calls the tag weak. */
function names(condition = '', etag) {
  return condition.split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}
