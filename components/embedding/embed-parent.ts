/**
 * The script of the page around frames: makes each frame as high as its content. A message counts only if it
 * comes from a frame of embed.html beside this script and is about that frame, since any window may send
 * messages.
 */
import { heightQuestion, isHeightMessage } from './embed-messages.js';

/** No widget is higher than this; a larger height is an attack. */
const MAX_PX = 20_000;

const embed = new URL('embed.html', import.meta.url);

addEventListener('message', ({ data, source }) => {
  if (!isHeightMessage(data)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (frame) frame.style.height = `${Math.min(Math.max(data.height, 0), MAX_PX)}px`;
});
for (const { contentWindow } of frames()) contentWindow?.postMessage(heightQuestion, '*');

function frames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => {
    return URL.canParse(src) && new URL(src).href.replace(/[?#].*/, '') === embed.href;
  });
}
