import { expect } from '@open-wc/testing';
import {
  accepts,
  addressOf,
  choiceIn,
  choiceOf,
  EMBED_METHODS,
  listed,
  SYSTEMS,
} from '../../../demo/tools/embed-builder/choice.js';
import { methodOf, fits, suggestedDoor } from '../../../demo/tools/embed-builder/systems.js';

const at = (query: string) => choiceIn(new URLSearchParams(query));

describe('a choice', () => {
  it('is the same when it comes back from its address', () => {
    const choice = choiceOf({
      widget: 'service-channels',
      system: 'wordpress',
      method: 'iframe',
      lang: 'en',
      office: 'riga cesis',
      purpose: 'request contact',
      'color-link': '#004488',
      scheme: 'auto',
      page: 'https://example.lv/kontakti?a=b&c=d#e',
      src: '../demo/pages/documents/novads.json',
      at: '2026-12-23T10:00',
    });
    expect(at(addressOf(choice))).to.deep.equal(choice);
  });

  it('has an empty address where all is as usual', () => {
    expect(addressOf(choiceOf({}))).to.equal('');
  });

  it('takes several values from one parameter or from many', () => {
    expect(listed(at('office=riga&office=cesis').office)).to.deep.equal(['riga', 'cesis']);
    expect(listed(at('office=riga+cesis').office)).to.deep.equal(['riga', 'cesis']);
  });

  for (const [field, value] of [
    ['widget', 'script'],
    ['lang', 'xx'],
    ['office', 'riga"><script>'],
    ['color-link', 'red;} body{display:none'],
    ['color-link', '#fff'],
    ['upcoming', '400'],
    ['endpoint', 'javascript:alert(1)'],
    ['src', 'data:application/json,{}'],
    ['at', 'now'],
  ] as const) {
    it(`is as if nothing had been chosen where ${field} cannot be ${value}`, () => {
      expect(accepts(field, value)).to.equal(false);
      expect(addressOf(at(String(new URLSearchParams({ [field]: value }))))).to.equal('');
    });
  }

  it('takes the best way of the site unless another is chosen', () => {
    expect(methodOf(choiceOf({ system: 'html' }))).to.equal('tag');
    expect(methodOf(choiceOf({ system: 'drupal-text' }))).to.equal('placeholder');
    expect(methodOf(choiceOf({ system: 'html', method: 'copy' }))).to.equal('copy');
  });

  it('is suggested only what works in the site, and a copy works in all', () => {
    for (const system of SYSTEMS) {
      expect(fits(system, suggestedDoor(system))).to.equal(true);
      expect(fits(system, 'copy')).to.equal(true);
    }
    expect(EMBED_METHODS.every((method) => fits('html', method))).to.equal(true);
  });
});
