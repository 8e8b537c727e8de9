/** Tells the offices of a group apart where an answer about them differs. */
import { grouped } from '../../../src/grouped.js';
import type { OfficeGroup, OfficeVariant } from '../../../src/standard/groups.js';
import type { Office } from '../../../src/standard/model.js';

/** Offices with the same answer. */
export interface Answered<T> {
  readonly offices: readonly Office[];
  readonly answer: T;
}

/** @param keyOf equal for answers that read the same */
export function byAnswer<T>(
  { variants }: Pick<OfficeGroup, 'variants'>,
  answerOf: (variant: OfficeVariant) => T,
  keyOf: (answer: T) => string = JSON.stringify,
): readonly Answered<T>[] {
  const answers = variants.map((variant) => ({ variant, answer: answerOf(variant) }));
  return grouped(answers, ({ answer }) => keyOf(answer)).map((same) => ({
    offices: same.flatMap(({ variant }) => variant.offices),
    answer: same[0].answer,
  }));
}
