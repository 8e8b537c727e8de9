/** Latvian dates and times of a receipt. */
import type { MomentGrammar } from './grammar.js';

/** The locative alone, since a receipt needs no other case and does without the chunk of the full grammar. */
const IN_MONTH =
  'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī'.split(
    ' ',
  );

const onDate: MomentGrammar['onDate'] = ({ day, month }) => `${day}. ${IN_MONTH[month - 1] ?? ''}`;

export const moments: MomentGrammar = {
  onDate,
  at: (date, hour, minute) =>
    `${date.year}. gada ${onDate(date)} plkst. ${hour}.${String(minute).padStart(2, '0')}`,
};
