/**
 * The place where the document is published, over HTTP. Whoever publishes says which version was changed,
 * so that nobody overwrites what somebody else has published meanwhile.
 */
import { sameJson, type Json } from './document.js';

export interface Published {
  readonly document: Json;
  readonly etag: string;
}

export interface Version {
  readonly version: number;
  readonly publishedAt: string;
  readonly etag: string;
  readonly undoes?: number;
}

/** What the server has found wrong. */
export interface Refusal {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export type Outcome =
  | { readonly kind: 'published'; readonly published: Published }
  | { readonly kind: 'token' }
  /** Somebody else has published meanwhile: what is published now. */
  | { readonly kind: 'overtaken'; readonly published: Published }
  | { readonly kind: 'refused'; readonly errors: readonly Refusal[] }
  | { readonly kind: 'nothing-before' }
  | { readonly kind: 'too-large' }
  /** Of wrong tokens: for so long nobody is let in. */
  | { readonly kind: 'too-many'; readonly minutes: number }
  /** It has certainly not been published. */
  | { readonly kind: 'failed'; readonly status?: number }
  /** The answer was lost, and nobody can be asked now. */
  | { readonly kind: 'unknown' };

const PATIENCE_MS = 20_000;

export class Publication {
  readonly #base: string;
  readonly #fetch: typeof fetch;

  /** @param base the address of the folder, with a slash at its end */
  constructor(base: string, ask: typeof fetch = (...request) => fetch(...request)) {
    this.#base = base;
    this.#fetch = ask;
  }

  /** What is published now. @throws where it cannot be had */
  async load(): Promise<Published> {
    const answer = await this.#ask('standard.json', { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return publishedIn(answer);
  }

  async publish(document: Json, etag: string, token: string): Promise<Outcome> {
    return this.#change('standard.json', 'PUT', etag, token, document);
  }

  /** Publishes the version before the present one anew. */
  async undo(before: Json, etag: string, token: string): Promise<Outcome> {
    return this.#change('undo', 'POST', etag, token, before);
  }

  /** What became of a document whose answer was lost, by what is published now. */
  async whatBecameOf(document: Json, etag: string): Promise<Outcome> {
    let published: Published;
    try {
      published = await this.load();
    } catch {
      return { kind: 'unknown' };
    }
    if (published.etag === etag) return { kind: 'failed' };
    const isOurs = sameJson(undated(published.document), undated(document));
    return { kind: isOurs ? 'published' : 'overtaken', published };
  }

  /** Newest first; nothing where the token is wrong. @throws where they cannot be had */
  async history(token: string): Promise<readonly Version[] | undefined> {
    const answer = await this.#ask('history', { headers: bearer(token), cache: 'no-store' });
    if (answer.status === 401) return undefined;
    if (!answer.ok) throw new Error(`${answer.status}`);
    return ((await answer.json()) as { readonly versions: readonly Version[] }).versions;
  }

  /** The document of a version. @throws where it cannot be had */
  async version(number: number, token: string): Promise<Json> {
    const answer = await this.#ask(`history/${number}`, { headers: bearer(token) });
    if (!answer.ok) throw new Error(`${answer.status}`);
    return (await answer.json()) as Json;
  }

  /** @param document what will be published where all goes well */
  async #change(
    path: string,
    method: 'PUT' | 'POST',
    etag: string,
    token: string,
    document: Json,
  ): Promise<Outcome> {
    // No header can carry anything else, and so no server knows such a token.
    if (!/^[\x21-\x7e]+$/.test(token)) return { kind: 'token' };
    let answer: Response;
    try {
      answer = await this.#ask(path, {
        method,
        headers: {
          ...bearer(token),
          'if-match': etag,
          ...(method === 'PUT' && { 'content-type': 'application/json' }),
        },
        ...(method === 'PUT' && { body: JSON.stringify(document) }),
      });
      if (answer.ok) return { kind: 'published', published: await publishedIn(answer) };
    } catch {
      return this.whatBecameOf(document, etag);
    }
    return this.#refusal(answer, document, etag);
  }

  async #refusal(answer: Response, document: Json, etag: string): Promise<Outcome> {
    switch (answer.status) {
      case 401:
      case 403:
        return { kind: 'token' };
      case 409:
        return { kind: 'nothing-before' };
      // An answer that was lost and asked for again by the browser itself comes here as well.
      case 412:
        return this.whatBecameOf(document, etag);
      case 413:
        return { kind: 'too-large' };
      case 429:
        return { kind: 'too-many', minutes: Math.ceil(waitIn(answer) / 60) };
      case 422: {
        const problem = (await answer.json().catch(() => ({}))) as { errors?: readonly Refusal[] };
        return { kind: 'refused', errors: problem.errors ?? [] };
      }
      default:
        // A gateway does not know whether what is behind it has done its work.
        if (answer.status >= 500) return this.whatBecameOf(document, etag);
        return { kind: 'failed', status: answer.status };
    }
  }

  #ask(path: string, request: RequestInit): Promise<Response> {
    const ask = this.#fetch;
    return ask(new URL(path, this.#base).href, {
      ...request,
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
  }
}

async function publishedIn(answer: Response): Promise<Published> {
  const document = (await answer.json()) as Json;
  return { document, etag: answer.headers.get('etag') ?? '' };
}

/** In seconds. */
function waitIn(answer: Response): number {
  return Number(answer.headers.get('retry-after')) || 60;
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** The server says itself when a document was published. */
function undated({ dateModified: _, ...document }: Json): Json {
  return document;
}
