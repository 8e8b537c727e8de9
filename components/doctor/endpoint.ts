/** Examines the addresses to which forms send. It asks what is allowed and never sends a submission. */
import type { Examination } from './examination.js';
import { isReadable } from './request.js';

export async function examineEndpoints(examination: Examination): Promise<void> {
  const { page } = examination;
  const forms = page.found.filter(({ tag }) => tag === 'atd-feedback-form');
  const named = forms.map(
    ({ attributes }) => attributes.get('endpoint') ?? page.metas.get('endpoint'),
  );
  for (const address of new Set(named)) {
    const url = address === undefined ? undefined : examination.resolved(address);
    if (url) await examineEndpoint(url, examination);
  }
}

async function examineEndpoint(url: URL, examination: Examination): Promise<void> {
  const { requests, findings, origin } = examination;
  examination.allowed('connect-src', { url }, 'the endpoint');
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  };
  let answer;
  try {
    answer = await requests.get(url, { method: 'OPTIONS', headers, follows: false });
  } catch (error) {
    findings.error(
      'endpoint',
      `${url.href}: ${(error as Error).message}`,
      'an answer',
      'start the receiver, or correct the address',
    );
    return;
  }
  const { status } = answer;
  const isElsewhere = url.origin !== origin;
  const allowed = (answer.headers.get('access-control-allow-headers') ?? '').toLowerCase();
  if (status >= 300 && status < 400) {
    const target = answer.headers.get('location') ?? 'nowhere';
    findings.error(
      'endpoint',
      `${url.href} redirects to ${target}`,
      'an answer without a redirect, by which a message is lost',
      'name the final address',
    );
  } else if (status === 404 || status === 410 || status >= 500) {
    findings.error(
      'endpoint',
      `${url.href} answers ${status}`,
      'a receiver',
      'start the receiver, or correct the address',
    );
  } else if (isElsewhere && (status >= 400 || !isReadable(answer, origin))) {
    findings.error(
      'endpoint',
      `${url.origin} does not allow ${origin} to send (CORS; OPTIONS answers ${status})`,
      'a success with Access-Control-Allow-Origin',
      'allow the page in the receiver',
    );
  } else if (
    isElsewhere &&
    allowed !== '*' &&
    !/(?:^|[\s,])content-type(?:$|[\s,])/.test(allowed)
  ) {
    findings.error(
      'endpoint',
      `${url.origin} does not allow the header content-type`,
      'Access-Control-Allow-Headers: content-type',
      'allow the header in the receiver',
    );
  } else {
    findings.ok('endpoint', `${url.href} answers; nothing was sent`);
  }
}
