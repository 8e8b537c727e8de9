/** Examines a page at an address: are the script, the policy, the document and the endpoint in order? */
import { examineDocuments } from './document.js';
import { examineEndpoints } from './endpoint.js';
import { Examination } from './examination.js';
import { Findings, type Finding } from './finding.js';
import { examineFrames, hasFrame } from './frame.js';
import { parsePage } from './parsed-page.js';
import { Policies } from './policy.js';
import { Requests, textOf, typeOf } from './request.js';
import { examineScripts } from './script.js';
import { examineTags } from './tags.js';

export { asText, type Finding } from './finding.js';

export interface ExamineOptions {
  /** The limit of each request, milliseconds. */
  readonly timeout?: number;
}

/**
 * Requests a page and what its elements need, and returns what it finds. It sends no submission.
 * @throws Error in words if the page does not answer
 */
export async function examine(
  address: string,
  { timeout }: ExamineOptions = {},
): Promise<readonly Finding[]> {
  const requests = new Requests(timeout);
  const findings = new Findings();
  const answer = await requests.get(address, { headers: { accept: 'text/html' } });
  const { status, url, redirects, headers } = answer;
  if (status < 200 || status >= 300) throw new Error(`${url.href} answers ${status}`);
  const type = typeOf(answer);
  if (type !== 'text/html') {
    findings.error(
      'page',
      `${url.href} has the content type "${type}"`,
      'text/html',
      'give the address of a page; serve it as text/html',
    );
    return findings.all;
  }
  findings.ok('page', redirects.length > 0 ? `${url.href}, by a redirect` : url.href);
  const page = parsePage(textOf(answer));
  const header = headers.get('content-security-policy');
  const policies = new Policies([...(header === null ? [] : [header]), ...page.policies], url);
  const examination = new Examination(page, url, { findings, requests, policies });
  examineTags(page, hasFrame(examination), findings);
  const loader = await examineScripts(examination);
  examineTrustedTypes(examination);
  if (!findings.all.some(({ subject }) => subject === 'policy')) {
    findings.ok('policy', 'no Content-Security-Policy blocks the script');
  }
  await examineDocuments(examination, loader);
  await examineEndpoints(examination);
  await examineFrames(examination);
  return findings.all;
}

function examineTrustedTypes({ policies, page, findings }: Examination): void {
  if (policies.values('require-trusted-types-for').length === 0) return;
  const usesJsonLd = page.found.some(({ attributes }) => attributes.has('json-ld'));
  const needed = ['lit-html', ...(usesJsonLd ? ['atd-widgets'] : [])];
  for (const names of policies.values('trusted-types')) {
    const missing = needed.filter((name) => !names.includes(name) && !names.includes('*'));
    if (missing.length === 0) continue;
    findings.error(
      'policy',
      `trusted-types does not allow ${missing.join(' and ')}`,
      "trusted-types lit-html atd-widgets 'allow-duplicates'",
      'add the names to the Content-Security-Policy',
    );
  }
}
