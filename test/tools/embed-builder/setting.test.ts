import { expect } from '@open-wc/testing';
import { addressesOf, weaknessOf } from '../../../demo/tools/embed-builder/setting.js';

const here = 'https://atd.lv/logriki/tools/embed-builder.html?lang=en';

describe('addresses', () => {
  it('are those beside the page unless others are named', () => {
    expect(addressesOf({ base: '', src: '' }, here)).to.deep.equal({
      base: 'https://atd.lv/logriki/cdn/',
      document: 'https://atd.lv/logriki/cdn/standard.json',
      source: undefined,
    });
  });

  it('are whole, with a slash at the end of the folder', () => {
    const { base, document, source } = addressesOf(
      { base: 'https://cdn.example.lv/w?x#y', src: '../novads.json' },
      here,
    );
    expect(base).to.equal('https://cdn.example.lv/w/');
    expect(source).to.equal('https://atd.lv/logriki/novads.json');
    expect(document).to.equal(source);
  });

  it('say where they will not work', () => {
    expect(weaknessOf('http://127.0.0.1:8000/cdn/')).to.equal('notPublic');
    expect(weaknessOf('https://intranets/cdn/')).to.equal('notPublic');
    expect(weaknessOf('http://atd.lv/cdn/')).to.equal('notSecure');
    expect(weaknessOf('https://atd.lv/cdn/')).to.equal(undefined);
  });
});
