/** How much room is left in the message: said once there is little, and not at each key. */
import { msg, str } from '@lit/localize';
import { plural } from '../../../locales/plural.js';
import { lengthOf, MAX_CHARACTERS } from '../../../src/feedback/check.js';
import { tooLongText } from './errors.js';

/** From so many characters left on, the count is shown. */
const FEW = 500;

/** @returns nothing as long as there is room enough */
export function remainingText(message: string): string | undefined {
  const left = MAX_CHARACTERS - lengthOf(message.trim());
  if (left > FEW) return undefined;
  if (left < 0) return tooLongText(-left);
  switch (plural()(left)) {
    case 'zero':
      return msg(str`Vēl var ierakstīt ${left} rakstzīmju`, {
        desc: 'Characters left: 0, 10 to 20, 30',
      });
    case 'one':
      return msg(str`Vēl var ierakstīt ${left} rakstzīmi`, { desc: 'Characters left: 1, 21, 31' });
    case 'other':
      return msg(str`Vēl var ierakstīt ${left} rakstzīmes`, { desc: 'Characters left: 2, 3, 22' });
  }
}
