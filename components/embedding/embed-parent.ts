/**
 * The script of the page around frames: makes each frame as high as its content. A message counts only if it
 * comes from the window of a frame of embed.html and from the host in that frame's `src`, and it changes only
 * that frame, since any window may send messages.
 */
import { heightQuestion, isHeightMessage } from './embed-messages.js';

/** No widget is higher than this; a larger height is an attack. */
const MAX_PX = 20_000;

addEventListener('message', ({ data, source, origin }) => {
  if (!isHeightMessage(data)) return;
  for (const frame of framesIn(document)) {
    if (frame.contentWindow === source && isFrom(frame, origin)) setHeight(frame, data.height);
  }
});
for (const { contentWindow } of framesIn(document)) contentWindow?.postMessage(heightQuestion, '*');

/** Finds the frames of embed.html, also in open shadow roots. */
function framesIn(root: Document | ShadowRoot): readonly HTMLIFrameElement[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.shadowRoot) return framesIn(element.shadowRoot);
    const isOurs =
      element instanceof HTMLIFrameElement && urlOf(element)?.pathname.endsWith('/embed.html');
    return isOurs ? [element] : [];
  });
}

/** Hosts are compared without their protocols, since a browser may turn http into https. */
function isFrom(frame: HTMLIFrameElement, origin: string): boolean {
  const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
  return isOpaque ? origin === 'null' : origin.replace(/^https?:\/\//, '') === urlOf(frame)?.host;
}

function urlOf({ src }: HTMLIFrameElement): URL | undefined {
  return URL.canParse(src) ? new URL(src) : undefined;
}

/** Adds the frame's border and padding where the page counts them as a part of its height. */
function setHeight(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const { borderTopWidth, borderBottomWidth, paddingTop, paddingBottom } = style;
  const edges =
    style.boxSizing === 'border-box'
      ? [borderTopWidth, borderBottomWidth, paddingTop, paddingBottom].map(parseFloat)
      : [];
  const whole = edges.reduce((sum, edge) => sum + edge, Math.min(height, MAX_PX));
  frame.style.height = `${Math.ceil(whole)}px`;
}
