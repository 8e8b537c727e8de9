/** The number of characters left in the message: announced when few are left, and not at every key. */
import { msg, str } from '@lit/localize';
import { plural } from '../../../locales/plural.js';
import { lengthOf, MAX_CHARACTERS } from '../../../src/feedback/check.js';
import { tooLongText } from './errors.js';

/** The count is shown when at most this number of characters is left. */
const MAX_SHOWN_CHARACTERS = 500;

/** @returns `undefined` as long as there is enough space */
export function remainingText(message: string): string | undefined {
  const left = MAX_CHARACTERS - lengthOf(message.trim());
  if (left > MAX_SHOWN_CHARACTERS) return undefined;
  if (left < 0) return tooLongText(-left);
  switch (plural()(left)) {
    case 'zero':
      return msg(str`Vēl var ierakstīt ${left} rakstzīmju`, {
        desc: 'Hint under the message: 0, 10 to 20, 30 … characters left',
      });
    case 'one':
      return msg(str`Vēl var ierakstīt ${left} rakstzīmi`, {
        desc: 'Hint under the message: 1, 21, 31 … characters left',
      });
    case 'other':
      return msg(str`Vēl var ierakstīt ${left} rakstzīmes`, {
        desc: 'Hint under the message: 2, 3, 22 … characters left',
      });
  }
}
