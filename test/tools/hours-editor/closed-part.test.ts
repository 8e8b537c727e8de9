/** The parts of a day that are closed, as people type them. */
import { expect } from '@open-wc/testing';
import { partsOf, readParts } from '../../../demo/tools/hours-editor/closed-part.js';

const read = (...parts: (readonly [from: string, until: string])[]) => {
  const { value, problems } = readParts(parts.map(([from, until]) => ({ from, until })));
  const [problem] = problems;
  return problem ? `${problem.field} ${problem.problem}: ${problem.found}` : JSON.stringify(value);
};

describe('a part of a day that is closed', () => {
  for (const from of [
    ...['12.00', '12', '12:00', '1200', 'no 12.00', 'no plkst. 12.00', 'plkst. 12', 'No 12:00'],
    ...['no pulksten 12.00', 'from 12', ' 12.00 ', '12.00.'],
  ]) {
    it(`"${from}" is from noon to the end of the day`, () => {
      expect(read([from, ''])).to.equal('[[720,1440]]');
    });
  }

  for (const until of ['12.00', '12', 'līdz 12.00', 'līdz plkst. 12', 'until 12:00', 'till 12']) {
    it(`until "${until}" alone is from the beginning of the day`, () => {
      expect(read(['', until])).to.equal('[[0,720]]');
      expect(read(['9', until])).to.equal('[[540,720]]');
    });
  }

  it('is understood where all of it is in the first field', () => {
    expect(read(['līdz plkst. 12', ''])).to.equal('[[0,720]]');
    expect(read(['12.00–14.00', ''])).to.equal('[[720,840]]');
    expect(read(['no 12 līdz 14', ''])).to.equal('[[720,840]]');
    expect(read(['9–10, 14–15', ''])).to.equal('[[540,600],[840,900]]');
  });

  it('may be several, in any order; those that touch are one', () => {
    expect(read(['14', '15'], ['9', '10'])).to.equal('[[540,600],[840,900]]');
    expect(read(['9', '10'], ['10', '11'], ['16', ''])).to.equal('[[540,660],[960,1440]]');
    expect(read(['20.00', '0.00'])).to.equal('[[1200,1440]]');
  });

  it('is a problem of the field that is not understood', () => {
    expect(read(['', ''])).to.equal('part-0-from missing: ');
    expect(read(['pusdienās', ''])).to.equal('part-0-from time: pusdienās');
    expect(read(['slēgts', ''])).to.equal('part-0-from time: slēgts');
    expect(read(['12', 'vakaram'])).to.equal('part-0-until time: vakaram');
    expect(read(['25.00', ''])).to.equal('part-0-from time: 25.00');
    expect(read(['14', '12'])).to.equal('part-0-until order: 14–12');
    expect(read(['14–12', ''])).to.equal('part-0-from order: 14–12');
    expect(read(['9', '12'], ['', ''])).to.equal('part-1-from missing: ');
    expect(read(['9', '12'], ['11', '13'])).to.equal('part-1-from overlap: 11–13');
  });

  it('opens again in the same fields', () => {
    const times = [
      ['00:00', '09:00'],
      ['10:00', '11:00'],
      ['16:00', '24:00'],
    ] as const;
    const parts = partsOf(times, (time) => time.replace(/^0/, '').replace(':', '.'));
    expect(parts).to.deep.equal([
      { from: '', until: '9.00' },
      { from: '10.00', until: '11.00' },
      { from: '16.00', until: '' },
    ]);
    expect(readParts(parts).value).to.deep.equal([
      [0, 540],
      [600, 660],
      [960, 1440],
    ]);
    const whole = partsOf([['00:00', '24:00']], (time) => time);
    expect(readParts(whole).value).to.deep.equal([[0, 1440]]);
  });
});
