/** Run with TZ set: writes the differences of the two engines as JSON. Arguments: how many values, and a seed. */
import fc from 'fast-check';
import { answersTo, compare, refusalOf } from './compare.mjs';
import { KNOWN, REFUSED } from './known.mjs';
import { values } from './values.mjs';

const [numRuns, seed] = process.argv.slice(2).map(Number);
const unknown = fc.sample(values, { numRuns, seed }).flatMap((value) => {
  try {
    return compare(value) ?? [];
  } catch (error) {
    return { value, refused: String(error).slice(0, 200) };
  }
});
const inRiga = process.env.TZ === 'Europe/Riga';
const [known, refused] = inRiga ? [KNOWN.map(answersTo), REFUSED.map(refusalOf)] : [[], []];
console.log(JSON.stringify({ unknown, known, refused }));
