/** Examines the documents that the elements of a page show. */
import { DAY_MS } from '../../src/calendar/civil.js';
import { parseStandard } from '../../src/standard/index.js';
import type { Examination } from './examination.js';
import { isReadable, textOf, typeOf } from './request.js';

/** Elements show the date of data that are older. */
const OLD_DAYS = 30;
const MAX_ISSUES = 20;

/** @param beside the loader, which shows the document beside it where a page names none */
export async function examineDocuments(
  examination: Examination,
  beside: URL | undefined,
): Promise<void> {
  const { page } = examination;
  const named = page.found
    .filter(({ attributes }) => !attributes.has('hours'))
    .map(({ attributes }) => attributes.get('src') ?? page.metas.get('src'));
  const addresses = new Set(
    named.flatMap((src) => (src === undefined ? [] : [examination.resolved(src)?.href])),
  );
  for (const address of addresses)
    if (address) await examineDocument(new URL(address), examination);
  if (!named.includes(undefined)) return;
  if (beside) await examineDocument(new URL('standard.json', beside), examination);
  else examination.findings.ok('document', 'tags without src show ATD’s built-in standard');
}

async function examineDocument(url: URL, examination: Examination): Promise<void> {
  const { findings, origin } = examination;
  examination.allowed('connect-src', { url }, 'the document');
  const answer = await examination.request('document', url, { origin });
  if (!answer) return;
  if (!isReadable(answer, origin)) {
    findings.error(
      'document',
      `${answer.url.origin} does not allow ${origin} to read ${url.href} (CORS)`,
      'the header Access-Control-Allow-Origin: *',
      'add the header on the server with the document',
    );
  }
  if (!/^application\/(?:\w+\+)?json$/.test(typeOf(answer))) {
    findings.warn(
      'document',
      `${url.href} has the content type "${typeOf(answer)}"`,
      'application/json',
      'set the type on the server',
    );
  }
  const { standard, issues, warnings = [] } = parseStandard(textOf(answer));
  for (const { path, found, expected } of issues.slice(0, MAX_ISSUES)) {
    const place = path === '' ? 'the document' : path;
    findings.error(
      'document',
      `${place} of ${url.href}: ${found}`,
      expected,
      'correct the document',
    );
  }
  for (const { path, found, expected } of warnings.slice(0, MAX_ISSUES)) {
    findings.warn('document', `${path}: ${found}`, expected, 'correct the document');
  }
  if (!standard) return;
  const { dateModified = '', name, offices } = standard;
  const age = Math.floor((Date.now() - Date.parse(dateModified)) / DAY_MS);
  if (age > OLD_DAYS) {
    findings.warn(
      'document',
      `${url.href} was last modified on ${dateModified}, ${age} days ago`,
      `at most ${OLD_DAYS} days; the elements show the date of older data`,
      'confirm the hours, and set dateModified',
    );
  }
  const size = `${answer.body.length} bytes`;
  findings.ok(
    'document',
    `${url.href}: ${name.lv}, offices: ${offices.length}, of ${dateModified}, ${size}`,
  );
}
