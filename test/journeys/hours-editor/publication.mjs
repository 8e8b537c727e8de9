// A place of publication as the receiver has it, as far as the hours editor knows it, that loses answers
// and lines where a test asks it to.

const TOKEN = 'Bearer pareiza';

/** @param {object} first the document that is published to begin with */
export function fakePublication(first) {
  const versions = [{ document: first, publishedAt: '2026-11-20T08:00:00Z' }];
  let lost = '';

  const etagOf = (version) => `"v${version}"`;
  const now = () => versions.at(-1).document;
  const published = () => ({
    status: 200,
    body: now(),
    headers: { etag: etagOf(versions.length) },
  });
  const add = (document, undoes) => {
    const publishedAt = `2026-11-25T08:0${versions.length}:00Z`;
    versions.push({ document, publishedAt, ...(undoes && { undoes }) });
  };

  /** What stands in the way of a change; nothing where all is right. */
  const hindrance = ({ headers }) => {
    if (headers.authorization !== TOKEN) return { status: 401 };
    if (!headers['if-match']) return { status: 428 };
    return headers['if-match'] === etagOf(versions.length) ? undefined : { status: 412 };
  };

  const change = (asked, make) => {
    if (lost === 'line') return { drop: true };
    const hindered = hindrance(asked);
    if (hindered) return hindered;
    make();
    if (lost !== 'answer') return published();
    lost = '';
    return { drop: true };
  };

  const history = (asked, answer) =>
    asked.headers.authorization === TOKEN ? { status: 200, ...answer() } : { status: 401 };

  const routes = {
    '/publication/standard.json': (asked) => {
      if (asked.method === 'PUT') return change(asked, () => add(JSON.parse(asked.body)));
      return lost === 'line' ? { drop: true } : published();
    },
    '/publication/undo': (asked) =>
      change(asked, () => add(versions.at(-2).document, versions.length)),
    '/publication/history': (asked) =>
      history(asked, () => ({
        body: {
          versions: versions
            .map(({ publishedAt, undoes }, index) => ({
              version: index + 1,
              publishedAt,
              etag: etagOf(index + 1),
              ...(undoes && { undoes }),
            }))
            .reverse(),
        },
      })),
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [
        `/publication/history/${index + 1}`,
        (asked) => history(asked, () => ({ body: versions[index].document })),
      ]),
    ),
  };

  return {
    routes,
    first,
    get document() {
      return now();
    },
    get version() {
      return versions.length;
    },
    /** Another clerk publishes. */
    publish: (make) => add(make(now())),
    /** @param {'' | 'answer' | 'line'} what the next answer alone, or all from now on */
    loses: (what) => void (lost = what),
  };
}
