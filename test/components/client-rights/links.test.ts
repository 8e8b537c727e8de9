/** A link to a point leads to it, in whatever state the element is. */
import { aTimeout, expect, fixtureCleanup } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdClientRights } from '../../../components/client-rights/client-rights.js';
import type { AtdRightSelectEvent } from '../../../components/client-rights/client-rights.events.js';
import { all, showRights, texts } from '../../support/client-rights.js';

const accordion = '<atd-client-rights view="accordion"></atd-client-rights>';

afterEach(() => {
  fixtureCleanup();
  sinon.restore();
  history.replaceState(null, '', location.pathname + location.search);
});

const focused = (element: AtdClientRights) => element.shadowRoot!.activeElement?.id;

/** The address changes in a task of its own. */
async function settled(element: AtdClientRights): Promise<void> {
  await aTimeout(50);
  await element.updateComplete;
}

describe('a link to a point', () => {
  it('that is in the address opens its section and has the focus', async () => {
    history.replaceState(null, '', '#tiesibas-3');
    const element = await showRights(accordion);
    await settled(element);
    expect(focused(element)).to.equal('tiesibas-3');
    const open = all(element, 'details').filter((each) => (each as HTMLDetailsElement).open);
    expect(open.map(({ id }) => id)).to.deep.equal(['_rights']);
  });

  it('that is clicked on the page leads there, the second time too', async () => {
    const element = await showRights(`${accordion}<a id="to" href="#ierobezojumi-2">Saite</a>`);
    const link = document.querySelector<HTMLAnchorElement>('#to')!;
    for (let time = 1; time <= 2; time++) {
      link.focus();
      link.click();
      await settled(element);
      expect(focused(element), `click ${time}`).to.equal('ierobezojumi-2');
    }
  });

  it('to nothing here changes nothing', async () => {
    const element = await showRights(accordion);
    for (const hash of ['#kontakti', '#%E0%A4%A', '#_rights']) {
      location.hash = hash;
      await settled(element);
      expect(focused(element)).to.be.undefined;
    }
  });

  it('lets the page react: which point, of which section, in which words', async () => {
    const heard: AtdRightSelectEvent[] = [];
    const element = await showRights(accordion);
    element.addEventListener('atd-right-select', (event) => heard.push(event));
    location.hash = '#tiesibas-2';
    await aTimeout(50);
    expect(heard.map(({ item, section, text }) => [item, section, text])).to.deep.equal([
      ['tiesibas-2', 'rights', 'ievēro normatīvajos aktos noteiktās prasības;'],
    ]);
  });
});

describe('the button at a point', () => {
  const copyOf = (element: AtdClientRights, id: string) =>
    all(element, `#${id} [part~="copy"]`)[0] as HTMLButtonElement;

  it('copies its link, and says so to eye and ear, each time anew', async () => {
    const write = sinon.stub().resolves();
    sinon.stub(navigator, 'clipboard').value({ writeText: write });
    const element = await showRights('<atd-client-rights></atd-client-rights>');
    const clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const later = async (milliseconds: number) => {
      await clock.tickAsync(milliseconds);
      await element.updateComplete;
    };
    try {
      for (const id of ['tiesibas-3', 'tiesibas-3', 'sagaidam-1']) {
        copyOf(element, id).click();
        await later(0);
        expect(write.lastCall.args[0]).to.equal(`${location.href.replace(/#.*/, '')}#${id}`);
        expect(texts(element, `#${id} .notice`)).to.deep.equal(['Saite nokopēta']);
        expect(texts(element, '[role="status"]'), 'silent first').to.deep.equal(['']);
        await later(700);
        expect(texts(element, '[role="status"]')).to.deep.equal(['Saite nokopēta']);
      }
      await later(7000);
      expect(texts(element, '[role="status"]'), 'gone').to.deep.equal(['']);
      expect(all(element, '.notice')).to.deep.equal([]);
    } finally {
      clock.restore();
    }
  });

  it('shows the link, ready to be copied, where the browser does not let it', async () => {
    sinon.stub(navigator, 'clipboard').value(undefined);
    const element = await showRights('<atd-client-rights></atd-client-rights>');
    copyOf(element, 'sagaidam-1').click();
    await settled(element);
    const address = all(element, '#sagaidam-1 .address')[0] as HTMLInputElement;
    expect(address.value).to.match(/#sagaidam-1$/);
    expect(address.selectionEnd! - address.selectionStart!).to.equal(address.value.length);
    expect(texts(element, '#sagaidam-1 .by-hand')[0]).to.match(/^Pārlūks neļāva kopēt/);
  });

  it('has a name of its own in its section', async () => {
    const element = await showRights('<atd-client-rights sections="rights"></atd-client-rights>');
    const names = all(element, '[part~="copy"]').map((button) => button.ariaLabel);
    expect(names[2]).to.equal('Kopēt saiti uz 3. punktu');
    expect(new Set(names).size).to.equal(9);
  });
});
