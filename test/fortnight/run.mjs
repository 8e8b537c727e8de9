// `npm run fortnight`: a fortnight over a change of the clocks, holidays, laptop sleeps and outages of the feed, minute by
// minute, as visitors in several zones see it.
//   ONLY          one zone by its IANA name

import { simulate } from './simulate.mjs';

/** Where it is the office's time, far behind it, half an hour askew, and where the two part within the fortnight. */
const ZONES = ['Europe/Riga', 'America/Los_Angeles', 'Asia/Kolkata', 'Africa/Johannesburg'];

for (const zone of ZONES.filter((name) => [name, undefined].includes(process.env.ONLY))) {
  const since = Date.now();
  const counts = await simulate({ zone });
  console.log(zone, `in ${Math.round((Date.now() - since) / 1000)} s:`, counts);
}
