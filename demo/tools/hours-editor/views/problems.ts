/** A problem in a sentence: the same above the form and at the field. */
import type { ExceptionProblem } from '../exception-form.js';
import type { Texts } from '../texts.js';
import type { WeekProblem } from '../week.js';

export function problemText(
  { problems }: Texts,
  { field, problem, found }: ExceptionProblem | WeekProblem,
): string {
  switch (problem) {
    case 'missing':
      if (field.startsWith('part-')) return problems.missing.part;
      return field === 'from' || field === 'text'
        ? problems.missing[field]
        : problems.missing.times;
    case 'before':
    case 'none-chosen':
    case 'only-english':
    case 'unanswered':
      return problems[problem];
    default:
      return problems[problem](found);
  }
}
