/** Requests with limits: on their number, their time, their length and their redirects. */

const MAX_REQUESTS = 30;
const MAX_REDIRECTS = 5;
const MAX_BYTES = 4_000_000;
const TIMEOUT_MS = 10_000;

export interface Answer {
  /** The address that answered, after redirects. */
  readonly url: URL;
  /** Where each redirect led. */
  readonly redirects: readonly string[];
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
}

export interface RequestOptions {
  readonly method?: 'GET' | 'OPTIONS';
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether redirects are followed; by default they are. */
  readonly follows?: boolean;
}

/** Requests of one examination. */
export class Requests {
  readonly #timeout: number;
  #count = 0;

  /** @param timeout of each request with its redirects, milliseconds */
  constructor(timeout = TIMEOUT_MS) {
    this.#timeout = timeout;
  }

  /** @throws Error that describes in words why there is no answer */
  async get(address: string | URL, options: RequestOptions = {}): Promise<Answer> {
    const { method = 'GET', headers = {}, follows = true } = options;
    const signal = AbortSignal.timeout(this.#timeout);
    const redirects: string[] = [];
    let url = webAddress(address);
    try {
      for (;;) {
        if (++this.#count > MAX_REQUESTS) throw new Error(`more than ${MAX_REQUESTS} requests`);
        const response = await fetch(url, { method, headers, redirect: 'manual', signal });
        const { status } = response;
        const target = status >= 300 && status < 400 ? response.headers.get('location') : null;
        if (target === null || !follows) {
          const body = await bodyOf(response);
          return { url, redirects, status, headers: response.headers, body };
        }
        await response.body?.cancel();
        if (redirects.length === MAX_REDIRECTS) {
          throw new Error(`more than ${MAX_REDIRECTS} redirects`);
        }
        url = webAddress(new URL(target, url));
        redirects.push(url.href);
      }
    } catch (error) {
      throw new Error(this.#reason(error), { cause: error });
    }
  }

  #reason(error: unknown): string {
    if (!(error instanceof Error)) return 'no answer';
    if (error.name === 'TimeoutError') return `no answer within ${this.#timeout / 1000} seconds`;
    const { cause } = error;
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    return code === '' ? error.message : `no connection (${code})`;
  }
}

/** @throws Error if the address is not of the web */
export function webAddress(address: string | URL): URL {
  if (!URL.canParse(String(address))) throw new Error(`"${String(address)}" is not an address`);
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw new Error(`${url.protocol} is neither http nor https`);
  return url;
}

async function bodyOf({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const stream = body?.getReader();
  const chunks: BlobPart[] = [];
  let length = 0;
  for (;;) {
    const { value } = (await stream?.read()) ?? {};
    if (!value) return new Uint8Array(await new Blob(chunks).arrayBuffer());
    chunks.push(value);
    length += value.length;
    if (length > MAX_BYTES) {
      void stream?.cancel();
      throw new Error(`more than ${MAX_BYTES} bytes`);
    }
  }
}

export function textOf({ body }: Answer): string {
  return new TextDecoder().decode(body);
}

export function typeOf({ headers }: Answer): string {
  return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}

/** Whether a page of `origin` may read the answer (CORS). */
export function isReadable({ url, headers }: Answer, origin: string): boolean {
  const allowed = headers.get('access-control-allow-origin');
  return url.origin === origin || allowed === '*' || allowed === origin;
}
