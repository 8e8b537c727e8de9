/** Templates count as the same content exactly if Lit renders them alike. */
import { expect } from '@open-wc/testing';
import { html, nothing } from 'lit';
import { isSameContent } from '../../../components/shared/rendering/same-content.js';

describe('two contents', () => {
  const handle = () => undefined;
  const row = (text: unknown) => html`<li>${text}</li>`;
  const list = (texts: unknown[], click = handle, value = '') =>
    html`<ul>
        ${texts.map(row)}
      </ul>
      <button @click=${click}>Izvēlēties</button>
      <input .value=${value} />`;

  it('are the same where all that is bound is', () => {
    expect(isSameContent(list(['a', nothing]), list(['a', nothing]), false)).to.be.true;
    expect(isSameContent(undefined, undefined, false)).to.be.true;
  });

  it('differ by a text, a length, a template or a handler', () => {
    for (const other of [list(['b']), list(['a', 'a']), list([]), list(['a'], () => undefined)]) {
      expect(isSameContent(list(['a']), other, false)).to.be.false;
    }
    expect(isSameContent(list([row('a')]), list([html`<b>${'a'}</b>`]), false)).to.be.false;
    expect(isSameContent(list(['a']), undefined, false)).to.be.false;
  });

  it('differ by what stands in a field, unless it was typed there', () => {
    const [before, after] = [list(['a'], handle, 'x'), list(['a'], handle, 'xy')];
    expect(isSameContent(before, after, false)).to.be.false;
    expect(isSameContent(before, after, true)).to.be.true;
    expect(isSameContent(before, list(['b'], handle, 'xy'), true)).to.be.false;
  });
});
