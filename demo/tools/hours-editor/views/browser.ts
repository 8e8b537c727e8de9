/** What only a browser can do with a text. */
export { copyText } from '../../../../components/shared/clipboard/clipboard.js';

/** How long a browser may take to begin with a download. */
const LONG_ENOUGH_MS = 60_000;

/** Saves a text as a file, among the downloads. */
export function save(text: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), LONG_ENOUGH_MS);
}
