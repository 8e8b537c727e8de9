import { expect } from '@open-wc/testing';
import {
  contrastOn,
  DEFAULTS,
  NEEDED,
  nearestEnough,
  normalized,
} from '../../../demo/tools/embed-builder/colours.js';

describe('contrast', () => {
  it('is told by the formula of WCAG', () => {
    // 21:1 and 4.54:1 on white itself; less on the ground of notes, white with 6 % black in it: #f0f0f0.
    expect(contrastOn('#ffffff', '#000000')).to.be.closeTo(18.42, 0.06);
    expect(contrastOn('#ffffff', '#767676')).to.be.closeTo(3.98, 0.02);
    expect(contrastOn('#ffffff', '#ffffff')).to.equal(1);
  });

  it('is never rounded up to what is needed', () => {
    expect(contrastOn('#ffffff', '#6e6e6e')).to.be.lessThan(4.5);
  });

  it('is enough for the usual colours on the usual grounds', () => {
    for (const colour of ['link', 'open', 'soon', 'closed', 'error'] as const) {
      const [light, dark] = DEFAULTS[colour];
      expect(contrastOn('#ffffff', light)).to.be.least(NEEDED[colour]);
      expect(contrastOn('#12181f', dark)).to.be.least(NEEDED[colour]);
    }
  });

  it('is mended by the nearest colour that is enough', () => {
    const better = nearestEnough('#88aaff', ['#ffffff'], 4.5);
    expect(better).to.match(/^#[0-9a-f]{6}$/);
    expect(contrastOn('#ffffff', better!)).to.be.within(4.5, 4.8);
    expect(nearestEnough('#0b4f9e', ['#ffffff'], 4.5)).to.equal('#0b4f9e');
  });

  it('says so where no colour is enough on both grounds', () => {
    expect(nearestEnough('#88aaff', ['#ffffff', '#000000'], 7)).to.equal(undefined);
  });
});

describe('a colour', () => {
  for (const [written, kept] of [
    ['#0B4F9E', '#0b4f9e'],
    [' 0b4f9e ', '#0b4f9e'],
    ['#fa0', '#ffaa00'],
    ['red', undefined],
    ['#12345', undefined],
  ] as const) {
    it(`written ${written} is ${kept ?? 'none'}`, () => {
      expect(normalized(written)).to.equal(kept);
    });
  }
});
