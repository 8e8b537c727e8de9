/**
 * The file a page links: imports the elements that the page has, and nothing else. Nothing is thrown, and no
 * global is made.
 */
import { watchPage } from './doors/finder.js';

/** One line an element. */
const elements = {
  'atd-opening-hours': () => import('./opening-hours/define.js'),
  'atd-service-channels': () => import('./service-channels/define.js'),
  'atd-client-rights': () => import('./client-rights/define.js'),
  'atd-feedback-form': () => import('./feedback-form/define.js'),
};

/** Set by the build: the loader shares no module with what it loads. */
declare const __VERSION__: string;

const missing = new Map<string, () => Promise<unknown>>(Object.entries(elements));
let told = false;

function need(tag: string): void {
  const load = missing.get(tag);
  if (!load) return;
  missing.delete(tag);
  const other = customElements.get(tag) as { version?: string } | undefined;
  if (other) {
    tellOf(tag, other.version);
    return;
  }
  load().catch((reason: unknown) => {
    console.warn(
      `<${tag}>: its script did not load; the tag's own content shows. ` +
        'Check network and Content-Security-Policy.',
      reason,
    );
  });
}

/** Another copy of the script, or the page's own bundle, was here first. */
function tellOf(tag: string, version = 'unknown'): void {
  if (told) return;
  told = true;
  console.info(
    `atd-widgets: version ${version} already serves <${tag}>; this second copy, version ` +
      `${__VERSION__}, leaves it alone.`,
  );
}

watchPage(Object.keys(elements), need);
