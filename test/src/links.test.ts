import { expect } from 'chai';
import { isWebAddress, mailLink, siteOf, telephoneLink, telephoneText } from '../../src/links.js';

describe('links', () => {
  it('lead to the web alone', () => {
    for (const address of ['https://www.atd.lv/', 'HTTP://atd.lv']) {
      expect(isWebAddress(address), address).to.equal(true);
    }
    for (const address of ['javascript:alert(1)', 'atd.lv', '//atd.lv', 'https://a b', '']) {
      expect(isWebAddress(address), address).to.equal(false);
    }
  });

  it('are shown as people write them', () => {
    expect(siteOf('https://www.atd.lv/')).to.equal('atd.lv');
    expect(siteOf('https://e.atd.lv/pakalpojumi')).to.equal('e.atd.lv/pakalpojumi');
    expect(telephoneText('+37167280485')).to.equal('+371 67280485');
    expect(telephoneText('+371 67280485')).to.equal('+371 67280485');
    expect(telephoneText('112')).to.equal('112');
  });

  it('dial digits and nothing else', () => {
    expect(telephoneLink('+371 67 280-485')).to.equal('tel:+37167280485');
  });

  it('write to one address, whatever is in it', () => {
    expect(mailLink('riga.kac@atd.lv')).to.equal('mailto:riga.kac@atd.lv');
    expect(mailLink('a?cc=b@c.lv')).to.equal('mailto:a%3Fcc%3Db@c.lv');
    expect(mailLink('a\ud800@b.lv')).to.equal('mailto:a@b.lv');
  });
});
