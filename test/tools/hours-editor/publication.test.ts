/** Publishing, also when responses are lost. */
import { expect } from '@open-wc/testing';
import type { Json } from '../../../demo/tools/hours-editor/document.js';
import { Publication } from '../../../demo/tools/hours-editor/publication.js';

const before: Json = { identifier: 'atd', dateModified: '2026-11-20' };
const after: Json = { ...before, exceptions: [] };

type Answer = Response | 'lost';

const answer = (status: number, body: unknown = {}, etag = '') =>
  new Response(JSON.stringify(body), { status, headers: { etag } });

function publicationThat(...answers: Answer[]): { publication: Publication; asked: Request[] } {
  const asked: Request[] = [];
  const ask = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    asked.push(new Request(input, init));
    const next = answers.shift();
    if (next === undefined || next === 'lost') return Promise.reject(new TypeError('lost'));
    return Promise.resolve(next);
  };
  return { publication: new Publication('https://iestade.example/publication/', ask), asked };
}

describe('publishing', () => {
  it('says which version was changed, and who asks', async () => {
    const published = { ...after, dateModified: '2026-11-25' };
    const { publication, asked } = publicationThat(answer(200, published, '"2"'));
    const outcome = await publication.publish(after, '"1"', 'atslēga'.replace('ē', 'e'));
    expect(outcome).to.deep.equal({
      kind: 'published',
      published: { document: published, etag: '"2"' },
    });
    const [request] = asked;
    expect(request!.method).to.equal('PUT');
    expect(request!.url).to.equal('https://iestade.example/publication/standard.json');
    expect(request!.headers.get('if-match')).to.equal('"1"');
    expect(request!.headers.get('authorization')).to.equal('Bearer atslega');
    expect(await request!.json()).to.deep.equal(after);
  });

  it('does not send a token that no header can carry', async () => {
    const { publication, asked } = publicationThat();
    expect(await publication.publish(after, '"1"', 'atslēga')).to.deep.equal({ kind: 'token' });
    expect(asked).to.have.length(0);
  });

  it('is told what somebody else has published meanwhile', async () => {
    const theirs = { ...before, url: 'https://cits.example/' };
    const { publication } = publicationThat(answer(412), answer(200, theirs, '"2"'));
    expect(await publication.publish(after, '"1"', 't')).to.deep.equal({
      kind: 'overtaken',
      published: { document: theirs, etag: '"2"' },
    });
  });

  for (const [name, first] of Object.entries<Answer>({
    'the answer is lost': 'lost',
    'a gateway gave up': answer(504),
    'the browser has sent it twice': answer(412),
  })) {
    it(`was done though ${name}`, async () => {
      const ours = { dateModified: '2026-11-25', exceptions: [], identifier: 'atd' };
      const { publication } = publicationThat(first, answer(200, ours, '"2"'));
      const { kind } = await publication.publish(after, '"1"', 't');
      expect(kind).to.equal('published');
    });
  }

  it('was not done where the version is still the same', async () => {
    const { publication } = publicationThat('lost', answer(200, before, '"1"'));
    expect(await publication.publish(after, '"1"', 't')).to.deep.equal({ kind: 'failed' });
  });

  it('is not known where nobody can be asked', async () => {
    const { publication } = publicationThat('lost', 'lost');
    expect(await publication.publish(after, '"1"', 't')).to.deep.equal({ kind: 'unknown' });
  });

  it('tells every other refusal apart', async () => {
    const errors = [{ path: 'name', found: 'nothing', expected: 'a text' }];
    const { publication } = publicationThat(
      ...[answer(401), answer(413), answer(422, { errors }), answer(409), answer(429), answer(428)],
    );
    const kinds = [];
    for (let nth = 0; nth < 6; nth++) kinds.push(await publication.publish(after, '"1"', 't'));
    expect(kinds).to.deep.equal([
      { kind: 'token' },
      { kind: 'too-large' },
      { kind: 'refused', errors },
      { kind: 'nothing-before' },
      { kind: 'too-many', minutes: 1 },
      { kind: 'failed', status: 428 },
    ]);
  });

  it('has a history for whoever knows the token', async () => {
    const versions = [{ version: 1, publishedAt: '2026-11-20T08:00:00Z', etag: '"1"' }];
    const { publication } = publicationThat(answer(401), answer(200, { versions }), 'lost');
    expect(await publication.history('nav')).to.equal(undefined);
    expect(await publication.history('t')).to.deep.equal(versions);
  });
});
