/** The names of kinds, ratings and fields. */
import { msg } from '@lit/localize';
import type { Kind } from '../../../src/feedback/submission.js';

export function kindText(kind: Kind): string {
  switch (kind) {
    case 'praise':
      return msg('Uzslava', { desc: 'Kind of feedback: praise' });
    case 'suggestion':
      return msg('Ieteikums', { desc: 'Kind of feedback: a suggestion' });
    case 'complaint':
      return msg('Sūdzība', { desc: 'Kind of feedback: a complaint' });
    case 'meeting':
      return msg('Lūgums tikties ar vadību', { desc: 'Kind of feedback: to meet the management' });
    case 'question':
      return msg('Jautājums', { desc: 'Kind of feedback: a question' });
    case 'rating':
      return msg('Pakalpojuma vērtējums', { desc: 'Kind of feedback: the rating of a service' });
  }
}

export const RATINGS = [5, 4, 3, 2, 1] as const;

export function ratingText(rating: number): string {
  switch (rating) {
    case 5:
      return msg('Ļoti labi', { desc: 'Rating of a service: 5 of 5' });
    case 4:
      return msg('Labi', { desc: 'Rating of a service: 4 of 5' });
    case 3:
      return msg('Viduvēji', { desc: 'Rating of a service: 3 of 5' });
    case 2:
      return msg('Slikti', { desc: 'Rating of a service: 2 of 5' });
    default:
      return msg('Ļoti slikti', { desc: 'Rating of a service: 1 of 5' });
  }
}

export function ratingQuestion(): string {
  return msg('Kā vērtējat saņemto pakalpojumu?', {
    desc: 'Question above the ratings; also the heading of a form for ratings only',
  });
}

export function messageLabel(isRating: boolean): string {
  return isRating
    ? msg('Komentārs (nav obligāts)', {
        desc: 'Label of the field for an optional comment on a rating',
      })
    : msg('Jūsu ziņojums', { desc: 'Label of the field for the message' });
}

export function contactLegend(isMeeting: boolean): string {
  return isMeeting
    ? msg('Kā ar jums sazināties, lai vienotos par tikšanās laiku?', {
        desc: 'Question above the fields for e-mail and telephone, for a meeting',
      })
    : msg('Kā ar jums sazināties?', { desc: 'Question above the fields for e-mail and telephone' });
}
