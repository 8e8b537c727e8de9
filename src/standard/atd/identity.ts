import type { Standard } from '../model.js';

/** Whose standard this is, and when it was last held against what ATD has published. */
export const ATD = {
  id: 'atd',
  name: { lv: 'Autotransporta direkcija' },
  url: 'https://www.atd.lv/',
  telephone: '+37167280485',
  dateModified: '2026-11-22',
} satisfies Partial<Standard>;
