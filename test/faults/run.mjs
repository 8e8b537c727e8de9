// `npm run faults`: 500 messages over a line that is not to be trusted. About ten minutes.
//   COUNT, SEED   how many, and which faults

import { trial } from './trial.mjs';

const count = Number(process.env.COUNT || 500);
const seed = Number(process.env.SEED || Date.now() % 100_000);
console.log(`${count} messages, seed ${seed}`);
const since = Date.now();
const { restarts, faults } = await trial({ count, browsers: 6, seed });
console.log(
  `Each was kept once, and every receipt was true, in ${Math.round((Date.now() - since) / 1000)} s.`,
);
console.log(`The receiver was started anew ${restarts} times; of the requests:`, faults);
