/** The context that all examinations of one page share. */
import type { Findings, Subject } from './finding.js';
import type { ParsedPage } from './parsed-page.js';
import type { Asked, Policies } from './policy.js';
import type { Answer, Requests } from './request.js';

export class Examination {
  readonly page: ParsedPage;
  readonly findings: Findings;
  readonly requests: Requests;
  readonly policies: Policies;
  /** The origin of the page. */
  readonly origin: string;
  readonly #base: URL;

  constructor(
    page: ParsedPage,
    address: URL,
    shared: { findings: Findings; requests: Requests; policies: Policies },
  ) {
    this.page = page;
    ({ findings: this.findings, requests: this.requests, policies: this.policies } = shared);
    this.origin = address.origin;
    const { base } = page;
    this.#base =
      base !== undefined && URL.canParse(base, address) ? new URL(base, address) : address;
  }

  /** An address as the page writes it; undefined, with an error, if it is none of the web. */
  readonly resolved = (address: string): URL | undefined => {
    const url = URL.canParse(address, this.#base) ? new URL(address, this.#base) : undefined;
    if (address.trim() !== '' && url && /^https?:$/.test(url.protocol)) return url;
    this.findings.error(
      'page',
      `"${address}" is no address`,
      'an address of the web',
      'correct it',
    );
    return undefined;
  };

  /** Reports whether the policies of the page allow a request. */
  allowed(directive: string, asked: Asked, what: string): void {
    const blocking = this.policies.blocking(directive, asked);
    if (blocking === undefined) return;
    const name = directive.replace('-elem', '');
    this.findings.error(
      'policy',
      `the Content-Security-Policy blocks ${what}, ${asked.url.href}: ${blocking}`,
      `${name} that allows ${asked.url.origin}`,
      `add ${asked.url.origin} to ${name}`,
    );
  }

  /** Requests a file that has to be there; reports why it is not. */
  async request(
    subject: Subject,
    url: URL,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer | undefined> {
    let found: string;
    try {
      const answer = await this.requests.get(url, { headers });
      if (answer.status >= 200 && answer.status < 300) return answer;
      found = `${url.href} answers ${answer.status}`;
    } catch (error) {
      found = `${url.href}: ${(error as Error).message}`;
    }
    this.findings.error(subject, found, 'the file', 'correct the address, or put the file there');
    return undefined;
  }
}
