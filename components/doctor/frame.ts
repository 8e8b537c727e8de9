/** Examines the frames of a page that show an element. */
import type { Examination } from './examination.js';

const FRAME = /\/embed\.html(?:[?#]|$)/;

export function hasFrame({ page }: Pick<Examination, 'page'>): boolean {
  return page.frames.some((frame) => FRAME.test(frame.get('src') ?? ''));
}

export async function examineFrames(examination: Examination): Promise<void> {
  const { page, findings } = examination;
  const frames = page.frames.filter((frame) => FRAME.test(frame.get('src') ?? ''));
  for (const frame of frames) {
    const url = examination.resolved(frame.get('src') ?? '');
    if (!url) continue;
    examination.allowed('frame-src', { url }, 'the frame');
    const answer = await examination.request('frame', url);
    if (!answer) continue;
    const refusal = answer.headers.get('x-frame-options');
    if (refusal && !(refusal.toLowerCase() === 'sameorigin' && url.origin === examination.origin)) {
      findings.error(
        'frame',
        `${url.href} has X-Frame-Options: ${refusal}`,
        'a page that may be framed',
        'remove the header on the server',
      );
    } else {
      findings.ok('frame', url.href);
    }
  }
  const isFitted = page.scripts.some((script) =>
    (script.get('src') ?? '').includes('/embed-parent.js'),
  );
  if (frames.length > 0 && !isFitted) {
    findings.warn(
      'frame',
      'the page does not link embed-parent.js',
      'the script beside the frame; without it the frame scrolls',
      'add it where scripts are allowed',
    );
  }
}
