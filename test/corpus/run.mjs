// `npm run describe:corpus [file]`: in how many lines the regular weeks of real opening hours are listed.
import { countsOf, FROM, shareWithin } from './counts.ts';
import { CORPUS, valuesIn } from './values.mjs';

const [file = CORPUS] = process.argv.slice(2);
const values = valuesIn(file);
if (!values) {
  console.error(`There is no file ${file}. Name one as an argument: it has one value a line.`);
  process.exit(1);
}
const counts = countsOf(values);
const { accepted, byLines, overlong, dated, longest } = counts;
const share = (count) => `${count} (${((100 * count) / accepted).toFixed(1)} %)`;
console.log(`${values.length} values, ${accepted} accepted`);
for (const [lines, count] of [...byLines].sort(([a], [b]) => a - b)) {
  console.log(`${String(lines).padStart(4)} ${lines === 1 ? 'line ' : 'lines'}  ${share(count)}`);
}
console.log(
  `in six lines or fewer, in each language: ${(100 * shareWithin(counts, 6)).toFixed(2)} %`,
);
console.log(`more patterns than rules + 1: ${overlong.length}`);
console.log(`with dated days in the year from ${FROM} besides the patterns: ${share(dated)}`);
for (const [language, line] of Object.entries(longest)) {
  console.log(`longest line (${language}): ${line.length} characters: ${line}`);
}
