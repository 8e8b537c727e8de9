// `npm run faults`: 500 messages in each scenario, over a line that is not to be trusted. Two to three minutes a
// scenario, thirteen in all on two busy processors; a scenario is given up after twenty.
//   COUNT, SEED   how many, and which faults
//   ONLY          one scenario by its name

import { scenarios } from './scenarios.mjs';
import { trial } from './trial.mjs';

const count = Number(process.env.COUNT || 500);
const seed = Number(process.env.SEED || Date.now() % 100_000);
const names = Object.keys(scenarios).filter((name) => [name, undefined].includes(process.env.ONLY));
console.log(`${count} messages in each of ${names.length} scenarios, seed ${seed}`);
for (const name of names) {
  const since = Date.now();
  const { restarts, faults } = await trial({ name, count, browsers: 6, seed });
  const seconds = Math.round((Date.now() - since) / 1000);
  console.log(
    `${name}: each was kept once, and every word was true, in ${seconds} s.`,
    `The receiver was started anew ${restarts} times; of the requests:`,
    faults,
  );
}
