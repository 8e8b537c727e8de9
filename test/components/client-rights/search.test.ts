/** A long text can be searched as people type. */
import { expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import { all, search, showRights, texts } from '../../support/client-rights.js';

afterEach(() => {
  fixtureCleanup();
  sinon.restore();
});

const count = (element: Element) => texts(element, '.count')[0];

describe('the search', () => {
  it('finds words whatever their diacritics and case', async () => {
    const element = await showRights('<atd-client-rights></atd-client-rights>');
    for (const query of ['prasības', 'prasibas', 'PRASIBAS']) {
      await search(element, query);
      expect(
        texts(element, '.text').every((text) => text.includes('prasības')),
        query,
      ).to.be.true;
      expect(count(element)).to.equal(`Atrasti ${texts(element, '.text').length} punkti`);
    }
  });

  it('wants all the words, and counts them as Latvian does', async () => {
    const element = await showRights('<atd-client-rights></atd-client-rights>');
    await search(element, 'atļaujas filmet');
    expect(count(element)).to.equal('Atrasts 1 punkts');
    expect(texts(element, 'h3')).to.deep.equal(['Atsevišķi ierobežojumi']);
    await search(element, 'zirgs');
    expect(count(element)).to.equal('Atrasts 0 punktu');
    expect(texts(element, 'h3')).to.deep.equal([]);
    expect(texts(element, '.none')).to.deep.equal([
      'Nekas nav atrasts. Pamēģiniet citu vārdu vai dzēsiet meklēto.',
    ]);
    await search(element, 'i');
    expect(count(element)).to.equal('Atrasti 28 punkti');
  });

  it('keeps the numbers by which points are cited', async () => {
    const element = await showRights('<atd-client-rights sections="rights"></atd-client-rights>');
    await search(element, 'personas datu');
    expect(all(element, 'li').map((item) => item.getAttribute('value'))).to.deep.equal(['7']);
  });

  it('opens what it finds, and closes it again', async () => {
    const element = await showRights('<atd-client-rights view="accordion"></atd-client-rights>');
    const open = () => all(element, 'details[open]').map(({ id }) => id);
    await search(element, 'filmēt');
    expect(open()).to.deep.equal(['_restrictions']);
    await search(element, '');
    expect(open()).to.deep.equal([]);
  });

  it('is cleared by Escape, which then goes no further', async () => {
    const element = await showRights('<atd-client-rights></atd-client-rights>');
    await search(element, 'filmēt');
    const heard = sinon.spy();
    document.addEventListener('keydown', heard);
    const press = () =>
      all(element, '#_query')[0]!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
      );
    press();
    await element.updateComplete;
    expect(texts(element, '.text')).to.have.length(28);
    expect(heard.called).to.be.false;
    press();
    expect(heard.called, 'an empty search leaves Escape to the page').to.be.true;
    document.removeEventListener('keydown', heard);
  });

  it('speaks once, when the typing has come to rest', async () => {
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const element = await showRights('<atd-client-rights></atd-client-rights>');
      const spoken = () => texts(element, '[role="status"]')[0];
      for (const query of ['f', 'fi', 'fil', 'film']) {
        await search(element, query);
        clock.tick(300);
        await element.updateComplete;
        expect(spoken()).to.equal('');
      }
      clock.tick(300);
      await element.updateComplete;
      expect(spoken()).to.equal('Atrasti 2 punkti');
    } finally {
      clock.restore();
    }
  });

  it('hides nothing on paper', async () => {
    const element = await showRights('<atd-client-rights></atd-client-rights>');
    await search(element, 'filmēt');
    window.dispatchEvent(new Event('beforeprint'));
    await element.updateComplete;
    expect(texts(element, '.text')).to.have.length(28);
  });

  it('finds in the language that is shown', async () => {
    const element = await showRights('<atd-client-rights lang="en"></atd-client-rights>');
    await search(element, 'photographs');
    expect(count(element)).to.equal('1 point found');
    await search(element, 'filmēt');
    expect(count(element)).to.equal('0 points found');
  });
});
