/** Adds a note to standards of countries whose public holidays are not known. */
import { isLatvianZone } from '../calendar/latvia.zone.js';
import type { Footnote, Standard } from './model.js';

/** The footnote to hours in a country whose public holidays are not known. */
export const holidaysUnknown: Footnote = {
  id: 'holidays',
  about: 'hours',
  title: { lv: 'Piezīme par svētku dienām', en: 'Note on public holidays' },
  text: {
    lv: 'Vietējās svētku dienas šeit nav ņemtas vērā – tajās darba laiks var atšķirties.',
    en: 'Local public holidays are not taken into account here; opening hours may differ on those days.',
  },
};

/**
 * Adds the footnote to a standard whose holidays are not known: Latvia's are built in, and a document
 * brings those of another country.
 */
export function withHolidaysNote(standard: Standard): Standard {
  if (isLatvianZone(standard.zone) || standard.calendar) return standard;
  return { ...standard, footnotes: [...standard.footnotes, holidaysUnknown] };
}
