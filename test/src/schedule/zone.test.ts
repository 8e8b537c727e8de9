import { expect } from 'chai';
import { DateTime } from 'luxon';
import { Zone } from '../../../src/schedule/zone.js';

const HOUR = 3_600_000;
const civil = (iso: string) => Date.parse(`${iso}Z`) / 60_000;

describe('a time zone', () => {
  for (const name of ['Europe/Riga', 'America/New_York', 'Asia/Kathmandu', 'Africa/Casablanca']) {
    it(`has the offsets that luxon gives for ${name}, hour by hour for three years`, function () {
      // The oracle is slow where much else is going on.
      this.timeout(0);
      const zone = new Zone(name);
      for (let at = Date.UTC(2025, 0, 1); at < Date.UTC(2028, 0, 1); at += 7 * HOUR) {
        expect(zone.offset(at)).to.equal(DateTime.fromMillis(at, { zone: name }).offset);
      }
    });
  }

  it('changes its offset at the very instant', () => {
    const zone = new Zone('Europe/Riga');
    const spring = Date.UTC(2026, 2, 29, 1);
    expect([zone.offset(spring - 1), zone.offset(spring)]).to.deep.equal([120, 180]);
    const autumn = Date.UTC(2026, 9, 25, 1);
    expect([zone.offset(autumn - 1), zone.offset(autumn)]).to.deep.equal([180, 120]);
  });

  it('shifts a missing time forward and takes the first of a repeated one', () => {
    const zone = new Zone('Europe/Riga');
    expect(zone.toInstant(civil('2026-03-29T03:30'))).to.equal(Date.UTC(2026, 2, 29, 1, 30));
    expect(zone.isMissing(civil('2026-03-29T03:30'))).to.be.true;
    expect(zone.toInstant(civil('2026-10-25T03:30'))).to.equal(Date.UTC(2026, 9, 25, 0, 30));
    expect(zone.isMissing(civil('2026-10-25T03:30'))).to.be.false;
  });

  it('refuses a name that is not a zone', () => {
    expect(() => new Zone('Europe/Valmiera')).to.throw(RangeError, 'not an IANA time zone');
  });
});
