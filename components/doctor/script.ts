/** Examines the scripts of the package that a page links, and its style sheet. */
import type { Examination } from './examination.js';
import type { Attributes } from './parsed-page.js';
import { isReadable, textOf, typeOf, type Answer } from './request.js';

const SCRIPT = /\/atd-widgets(?:\.all)?\.js(?:[?#]|$)/;
const SHEET = /\/atd-[\w-]+\.css(?:[?#]|$)/;
/** Preload lines name a dozen files at most. */
const MAX_PRELOADS = 6;

/** @returns the address of the loader, beside which the document lies; undefined if there is none */
export async function examineScripts(examination: Examination): Promise<URL | undefined> {
  const { page, findings } = examination;
  const scripts = page.scripts.filter((script) => SCRIPT.test(script.get('src') ?? ''));
  if (scripts.length > 1) {
    findings.warn(
      'script',
      `the page links ${scripts.length} copies of the script`,
      'one copy; the first one serves all tags',
      'remove the others',
    );
  }
  if (scripts.length === 0 && page.found.length > 0) {
    findings.warn(
      'script',
      'the page links neither atd-widgets.js nor atd-widgets.all.js',
      '<script type="module" src="…/atd-widgets.js"></script>',
      'add the line to the head of the page, unless a bundle of the site registers the elements',
    );
  }
  for (const script of scripts) await examineScript(script, examination);
  const sheets = page.links.filter((link) => SHEET.test(link.get('href') ?? ''));
  for (const sheet of sheets) {
    const url = examination.resolved(sheet.get('href') ?? '');
    if (url)
      examination.allowed('style-src-elem', { url, nonce: sheet.get('nonce') }, 'the style sheet');
  }
  await examinePreloads(examination);
  const loader = scripts.find((script) => (script.get('src') ?? '').includes('atd-widgets.js'));
  return loader && examination.resolved(loader.get('src') ?? '');
}

async function examineScript(script: Attributes, examination: Examination): Promise<void> {
  const { findings, origin } = examination;
  const url = examination.resolved(script.get('src') ?? '');
  if (!url) return;
  const integrity = script.get('integrity');
  const asked = { url, nonce: script.get('nonce'), integrity };
  examination.allowed('script-src-elem', asked, 'the script');
  const answer = await examination.request('script', url);
  if (!answer) return;
  const isModule = script.get('type') === 'module';
  if (!/^(?:text|application)\/(?:java|ecma)script$/.test(typeOf(answer))) {
    findings.error(
      'script',
      `${url.href} has the content type "${typeOf(answer)}"`,
      'text/javascript; browsers refuse modules of another type',
      'set the type on the server, and look whether the address shows a page instead of the file',
    );
  } else if ((isModule || script.has('crossorigin')) && !isReadable(answer, origin)) {
    findings.error(
      'script',
      `${url.origin} does not allow ${origin} to load the script (CORS)`,
      'the header Access-Control-Allow-Origin: *',
      'add the header on the server with the files',
    );
  } else if (integrity && !(await fits(integrity, answer))) {
    findings.error(
      'script',
      `${url.href} is not the file with the hash in "integrity"`,
      'the hash from integrity.json of the same version',
      'copy the hash of this version, and pin the file in the folder of the version',
    );
  } else {
    const version = /atd-widgets (\d+\.\d+\.\d+[\w.-]*)/.exec(textOf(answer))?.[1];
    findings.ok('script', `${url.href}, version ${version ?? 'unknown'}`);
  }
}

/** Whether one of the hashes of the strongest kind fits. */
async function fits(integrity: string, { body }: Answer): Promise<boolean> {
  const hashes = integrity.split(/\s+/).map((each) => /^(sha\d+)-([^?]+)/.exec(each) ?? []);
  const kinds = hashes.map(([, kind = '']) => kind).sort();
  const strongest = kinds.at(-1);
  if (!strongest || !['sha256', 'sha384', 'sha512'].includes(strongest)) return true;
  const digest = await crypto.subtle.digest(strongest.replace('sha', 'SHA-'), body);
  const actual = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return hashes.some(([, kind, hash]) => kind === strongest && hash === actual);
}

async function examinePreloads({ page, resolved, requests, findings }: Examination): Promise<void> {
  const lines = page.links.filter(
    (link) =>
      link.get('rel') === 'modulepreload' &&
      /\/[\w-]+-[0-9a-f]{8}\.js$/.test(link.get('href') ?? ''),
  );
  for (const line of lines.slice(0, MAX_PRELOADS)) {
    const url = resolved(line.get('href') ?? '');
    const status = url && (await requests.get(url).catch(() => undefined))?.status;
    if (status === undefined || status < 400) continue;
    findings.warn(
      'script',
      `${url?.href ?? ''}, which the page preloads, answers ${status}`,
      'the files of the version that the script has',
      'make the lines anew with the embed builder, or remove them',
    );
  }
}
