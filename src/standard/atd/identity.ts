/** Identifies the institution of the built-in standard. */
import { CHECKED } from '../../checked.js';
import type { Standard } from '../model.js';

/**
 * The institution of the built-in standard; `dateModified` is the day on which it was last compared with
 * what ATD has published.
 */
export const ATD = {
  id: 'atd',
  name: { lv: 'Autotransporta direkcija' },
  url: 'https://www.atd.lv/',
  telephone: '+37167280485',
  dateModified: CHECKED,
} satisfies Partial<Standard>;
