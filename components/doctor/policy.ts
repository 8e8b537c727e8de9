/** Reads the Content-Security-Policies of a page, as far as the elements depend on them. */

/** Each directive with the one that holds in its absence. */
const FALLBACKS: Readonly<Record<string, string>> = {
  'script-src-elem': 'script-src',
  'style-src-elem': 'style-src',
  'script-src': 'default-src',
  'style-src': 'default-src',
  'connect-src': 'default-src',
  'frame-src': 'child-src',
  'child-src': 'default-src',
};

type Directives = ReadonlyMap<string, readonly string[]>;

export interface Asked {
  readonly url: URL;
  readonly nonce?: string | undefined;
  readonly integrity?: string | undefined;
}

export class Policies {
  readonly #policies: readonly Directives[];
  readonly #page: URL;

  /** @param texts of headers and metas; a header may have several, separated by commas */
  constructor(texts: readonly string[], page: URL) {
    this.#policies = texts.flatMap((text) => text.split(',')).map(directivesIn);
    this.#page = page;
  }

  /** Returns the directive that blocks a request, as it is written; undefined if none does. */
  blocking(directive: string, asked: Asked): string | undefined {
    for (const policy of this.#policies) {
      const [name, sources] = effective(policy, directive) ?? [];
      if (name === undefined || !sources) continue;
      if (!this.#allows(sources, asked, directive)) return `${name} ${sources.join(' ')}`.trim();
    }
    return undefined;
  }

  /** Returns the values of a directive in each policy that has it. */
  values(directive: string): (readonly string[])[] {
    return this.#policies.flatMap((policy) => {
      const values = policy.get(directive);
      return values ? [values] : [];
    });
  }

  #allows(sources: readonly string[], asked: Asked, directive: string): boolean {
    const { nonce, integrity = '' } = asked;
    const isScript = directive.startsWith('script');
    if (nonce && sources.includes(`'nonce-${nonce}'`)) return true;
    const hashes = integrity.split(/\s+/).filter(Boolean);
    if (isScript && hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`))) {
      return true;
    }
    if (isScript && sources.includes("'strict-dynamic'")) return false;
    return sources.some((source) => this.#matches(source, asked.url));
  }

  #matches(source: string, url: URL): boolean {
    const word = source.toLowerCase();
    if (word === '*') return /^https?:$/.test(url.protocol);
    if (word === "'self'") return url.origin === this.#page.origin;
    if (/^[a-z][a-z0-9+.-]*:$/.test(word)) return url.protocol === word;
    const [, scheme, host, port, path] =
      /^(?:([a-z][a-z0-9+.-]*):\/\/)?([^:/']+)(?::(\d+|\*))?(\/.*)?$/i.exec(source) ?? [];
    if (host === undefined) return false;
    const protocols = scheme ? [`${scheme.toLowerCase()}:`] : [this.#page.protocol];
    if (protocols[0] === 'http:') protocols.push('https:');
    const isHost = host.startsWith('*.')
      ? url.hostname.endsWith(host.slice(1).toLowerCase())
      : url.hostname === host.toLowerCase();
    const isPort = port === '*' || (port ?? '') === url.port;
    const isPath =
      !path || (path.endsWith('/') ? url.pathname.startsWith(path) : url.pathname === path);
    return protocols.includes(url.protocol) && isHost && isPort && isPath;
  }
}

function directivesIn(text: string): Directives {
  const directives = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...values] = part.trim().split(/\s+/);
    // The first of a repeated directive holds.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), values);
  }
  return directives;
}

function effective(
  policy: Directives,
  directive: string,
): readonly [string, readonly string[]] | undefined {
  for (let name: string | undefined = directive; name; name = FALLBACKS[name]) {
    const sources = policy.get(name);
    if (sources) return [name, sources];
  }
  return undefined;
}
