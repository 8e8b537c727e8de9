/** Real opening hours are listed in few lines; `npm run describe:corpus` reports the counts. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countsOf, shareWithin, listingOf } from '../../corpus/counts.ts';
import { CORPUS, valuesIn } from '../../corpus/values.mjs';

/** Values in use, of each kind of hours, for where the corpus is not there; and their number of lines. */
const KNOWN = [
  ['24/7', 1],
  ['Mo-Fr 08:00-17:00', 1],
  ['Mo-Fr 09:00-18:00; Sa 10:00-16:00; PH off', 2],
  ['Mo 08:30-12:00,13:00-17:30; Tu-Th 08:30-12:00,13:00-16:30; Fr 08:30-12:00,12:30-15:30', 3],
  ['Mo-Sa 08:00-22:00; Su 09:00-21:00; PH 10:00-20:00', 3],
  ['Apr-Oct Sa 07:00-13:00, Nov-Mar Sa 08:00-13:00', 2],
  [
    'Apr-Sep We 07:00-13:00; Apr-Sep Fr 08:00-15:00; Oct-Mar We 08:00-13:00; Oct-Mar Fr 09:00-15:00',
    4,
  ],
  ['Tu-Fr 10:00-18:00; Sa[1] 10:00-14:00', 2],
  ['week 1-53/2 Mo-Fr 09:00-17:00; week 2-52/2 Mo-Fr 12:00-20:00', 2],
  // Sunday's own hours end Saturday's at midnight.
  ['Fr,Sa 18:00-03:00; Su-Th 18:00-23:00', 4],
  ['11:00+', 1],
  ['"only after registration"; PH off', 1],
];

describe('the lines of regular weeks', () => {
  it('are as many as the hours differ, for hours of each kind', () => {
    for (const [value, lines] of KNOWN) assert.equal(listingOf(value)?.lines, lines, value);
  });

  it('name their days in both languages', () => {
    assert.deepEqual(listingOf('Tu-Fr 10:00-18:00; Sa[1] 10:00-14:00')?.texts, {
      lv: [
        'Pirmdiena: slēgts',
        'Otrdiena–piektdiena: 10.00–18.00',
        'Sestdiena un svētdiena: slēgts',
        'Mēneša pirmajā sestdienā: 10.00–14.00',
      ],
      en: [
        'Monday: closed',
        'Tuesday–Friday: 10:00–18:00',
        'Saturday and Sunday: closed',
        'First Saturday of the month: 10:00–14:00',
      ],
    });
  });

  it('are six or fewer for 98 of 100 real values, with no more patterns than rules and one', (test) => {
    const values = valuesIn(CORPUS);
    if (!values)
      test.diagnostic(`${CORPUS.pathname} is not there, so a few known values stand for it`);
    const counts = countsOf(values ?? KNOWN.map(([value]) => value));
    test.diagnostic(`${(100 * shareWithin(counts, 6)).toFixed(2)} % of ${counts.accepted}`);
    assert.ok(shareWithin(counts, 6) >= 0.98, JSON.stringify([...counts.byLines]));
    assert.deepEqual(counts.overlong, []);
  });
});
