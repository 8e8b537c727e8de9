// A reporter for Mocha: its own list, and the tally that tally.mjs describes. Mocha loads a reporter
// with require(), hence no ES module.

const { writeFileSync } = require('node:fs');
const { Spec } = require('mocha').reporters;

module.exports = class TallyMocha extends Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once('end', () => {
      const { passes: passed, failures: failed } = this.stats;
      const { TALLY } = process.env;
      if (TALLY) writeFileSync(TALLY, JSON.stringify({ passed, failed, noisy: false }));
    });
  }
};
