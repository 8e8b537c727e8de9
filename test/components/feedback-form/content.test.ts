/** The form's content: its fields, their conditions, and its explanations. */
import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import sinon from 'sinon';
import type { AtdFeedbackForm } from '../../../components/feedback-form/feedback-form.js';
import { parseStandard } from '../../../src/standard/index.js';
import {
  all,
  answers,
  fill,
  one,
  press,
  seen,
  send,
  showForm,
} from '../../support/feedback-form.js';
import { municipality } from '../../support/service-channels.js';

let warned: sinon.SinonStub;
beforeEach(() => (warned = sinon.stub(console, 'warn')));
afterEach(() => {
  sinon.restore();
  fixtureCleanup();
});
const warnings = () => warned.getCalls().map(({ args }) => String(args[0]));
const isSeen = (element: Element, selector: string) =>
  all(element, selector).some((each) => each.checkVisibility());

describe('the form', () => {
  it('names the institution and offers what its standard names, and two more', async () => {
    const element = await showForm();
    expect(seen(element)).to.match(/^Autotransporta direkcija Uzrakstiet mums/);
    expect(
      all(element, '[part~="kinds"] label').map(({ innerText }) => innerText.trim()),
    ).to.deep.equal([
      ...[
        'Uzslava',
        'Ieteikums',
        'Sūdzība',
        'Lūgums tikties ar vadību',
        'Jautājums',
        'Pakalpojuma vērtējums',
      ],
    ]);
    expect(warnings()).to.deep.equal([]);
  });

  it('offers the kinds that are named, in that order', async () => {
    const element = await showForm({ kinds: 'complaint, praise' });
    expect(
      all(element, '[part~="kinds"] label').map(({ innerText }) => innerText.trim()),
    ).to.deep.equal(['Sūdzība', 'Uzslava']);
  });

  it('does not ask where there is no choice', async () => {
    const element = await showForm({ kinds: 'complaint', office: 'riga' });
    expect(all(element, '[part~="kinds"], select')).to.deep.equal([]);
    const form = one<HTMLFormElement>(element, 'form');
    expect(Object.fromEntries(new FormData(form))).to.include({
      kind: 'complaint',
      office: 'riga',
    });
  });

  it('asks for a contact only where an answer is wanted', async () => {
    const element = await showForm();
    expect(isSeen(element, '#_email')).to.be.false;
    expect(seen(element)).to.contain('Rakstīt var arī anonīmi');
    await fill(element, { kind: 'complaint', reply: 'yes' });
    expect(isSeen(element, '#_email') && isSeen(element, '#_telephone')).to.be.true;
    expect(seen(element)).not.to.contain('anonīmi');
    await fill(element, { kind: 'rating' });
    expect(isSeen(element, '#_email')).to.be.false;
    expect(isSeen(element, '#_rating-5')).to.be.true;
  });

  it('asks for a contact for a meeting, and does not ask whether an answer is wanted', async () => {
    const element = await showForm();
    await fill(element, { kind: 'meeting' });
    expect(isSeen(element, '#_email')).to.be.true;
    expect(isSeen(element, '#_reply')).to.be.false;
  });

  it('has what telephones and browsers need to help', async () => {
    const element = await showForm();
    const attributes = (id: string) =>
      ['type', 'inputmode', 'autocomplete'].map((name) => one(element, id).getAttribute(name));
    expect(attributes('#_email')).to.deep.equal(['text', 'email', 'email']);
    expect(attributes('#_telephone')).to.deep.equal(['tel', 'tel', 'tel']);
    expect(all(element, '[maxlength]')).to.deep.equal([]);
  });

  it('is a real one, without an id: two who post the same page make two records', async () => {
    const element = await showForm({ endpoint: '/x' });
    const form = one<HTMLFormElement>(element, 'form');
    expect([form.method, form.action]).to.deep.equal(['post', new URL('/x', location.href).href]);
    expect(all(element, '[name="id"]')).to.deep.equal([]);
  });

  it('for a rating is two taps and an optional text', async () => {
    const posts = answers(new TypeError('Failed to fetch'));
    const element = await showForm({ isRatingOnly: true });
    expect(seen(element)).to.match(/^Autotransporta direkcija Kā vērtējat saņemto pakalpojumu\?/);
    expect(all(element, '[part~="kinds"], [part="contact"], select')).to.deep.equal([]);
    expect(seen(element, '[part~="rating"]')).to.contain(
      'Ļoti labi Labi Viduvēji Slikti Ļoti slikti',
    );
    await fill(element, { rating: '2' });
    await send(element);
    expect(posts.called).to.be.true;
  });

  it('hides its trap from everybody but machines', async () => {
    const element = await showForm();
    const trap = one<HTMLInputElement>(element, '[name="website"]');
    expect(trap.tabIndex).to.equal(-1);
    expect(trap.closest('[aria-hidden="true"]')).not.to.equal(null);
  });

  it('is filled in beforehand where the page knows something, and that is no draft', async () => {
    const element = await showForm();
    element.prefill = { kind: 'question', message: 'Par licenci' };
    await element.updateComplete;
    expect(one<HTMLTextAreaElement>(element, '#_message').value).to.equal('Par licenci');
    expect(one<HTMLInputElement>(element, '#_kind-question').checked).to.be.true;
  });
});

describe('what becomes of a message', () => {
  const privacy = {
    readers: 'Novada domes kanceleja.',
    purpose: 'Lai atbildētu.',
    retention: 'Divus gadus.',
    url: 'https://piekraste.example/dati',
  };
  const withPrivacy = (facts: object) => municipality((document) => (document.privacy = facts));
  const bare = async (standard: Awaited<ReturnType<typeof municipality>> | undefined) => {
    const element = await fixture<AtdFeedbackForm>(
      html`<atd-feedback-form endpoint="/x" .standard=${standard}></atd-feedback-form>`,
    );
    await element.ready;
    return element;
  };

  it('is told from the institution’s document', async () => {
    const element = await bare(withPrivacy(privacy));
    expect(seen(element, '[part="privacy"]')).to.equal(
      'Kas lasa Novada domes kanceleja. Kāpēc Lai atbildētu. Cik ilgi glabā Divus gadus. Vairāk par personas datu apstrādi',
    );
    expect(warnings()).to.deep.equal([]);
  });

  it('is told as the law asks, with whom to ask', async () => {
    const { url, ...facts } = privacy;
    const more = {
      controller: 'Piekrastes novada dome, Jūras iela 1.',
      contact: 'dati@piekraste.example',
      basis: 'Iesniegumu likums.',
    };
    const element = await bare(withPrivacy({ ...facts, ...more }));
    expect(seen(element, '[part="privacy"]')).to.equal(
      'Datu pārzinis Piekrastes novada dome, Jūras iela 1. Kas lasa Novada domes kanceleja. Kāpēc Lai atbildētu. Tiesiskais pamats Iesniegumu likums. Cik ilgi glabā Divus gadus. Jautājumiem par datiem dati@piekraste.example',
    );
    expect(one<HTMLAnchorElement>(element, '[part="privacy"] a').href).to.equal(
      'mailto:dati@piekraste.example',
    );
    expect(url).to.contain('https:');
    expect(warnings()).to.deep.equal([]);
  });

  for (const [contact, href] of [
    ['+37167280485', 'tel:+37167280485'],
    ['https://piekraste.example/dati@novads', 'https://piekraste.example/dati@novads'],
  ] as const) {
    it(`has a link to ${contact}`, async () => {
      const element = await bare(withPrivacy({ ...privacy, contact }));
      expect(one<HTMLAnchorElement>(element, '[part="privacy"] dd a').href).to.equal(href);
    });
  }

  it('is not said to be unknown where a page or the tag states it, or where only a rating is asked for', async () => {
    const unknown = 'Iestāde nav norādījusi';
    const { url } = privacy;
    expect(seen(await bare(withPrivacy({ url })))).not.to.contain(unknown);
    expect(seen(await showForm({ isRatingOnly: true }))).not.to.contain(unknown);
    const tagged = await showForm();
    expect(one(tagged, '[part="privacy"] slot p').checkVisibility()).to.be.false;
  });

  it('is never made up: what is missing is told to the integrator, once', async () => {
    const element = await bare(undefined);
    expect(seen(element, '[part="privacy"]')).to.equal(
      'Iestāde nav norādījusi, kas lasīs šo ziņojumu un cik ilgi glabās jūsu datus.',
    );
    element.requestUpdate();
    await element.updateComplete;
    expect(warnings()).to.have.length(1);
    expect(warnings()[0])
      .to.contain('has no readers, purpose, retention, controller, contact, basis')
      .and.contain('slot="privacy"');
  });

  it('asks for a meeting as the institution calls it', async () => {
    const element = await bare(withPrivacy(privacy));
    expect(seen(element, '[part~="kinds"]')).to.contain('Lūgums tikties ar vadību');
  });

  it('names a meeting in English before the channels of the institution have come', async () => {
    const element = await showForm({ lang: 'en' });
    expect(seen(element, '[part~="kinds"]')).to.contain('Request to meet the management');
  });

  it('is in the document as it is written', () => {
    const read = parseStandard('{}');
    expect(read.standard).to.equal(undefined);
  });
});

describe('a form that has nowhere to send to', () => {
  it('opens the program for e-mail, silently, with the words in it', async () => {
    const element = await showForm({ endpoint: '', email: 'atsauksmes@piemers.lv' });
    expect(one(element, '[part~="submit"]').innerText).to.equal('Atvērt e-pasta programmā');
    await fill(element, { kind: 'praise', message: 'Paldies & uz redzēšanos?' });
    const opened = new Promise<string>((resolve) => {
      sinon.stub(HTMLAnchorElement.prototype, 'click').callsFake(function (
        this: HTMLAnchorElement,
      ) {
        resolve(this.href);
      });
    });
    press(element);
    const address = new URL(await opened);
    expect(address.pathname).to.equal('atsauksmes@piemers.lv');
    expect(address.searchParams.get('subject')).to.equal('Uzslava');
    expect(address.searchParams.get('body')).to.contain('Paldies & uz redzēšanos?');
    await element.updateComplete;
    expect(one<HTMLTextAreaElement>(element, '#_message').value).to.contain('Paldies');
    expect(warnings()).to.deep.equal([]);
  });

  it('shows the institution’s ways where there is not even an address', async () => {
    const element = await showForm({ endpoint: '' });
    expect(all(element, 'form, button')).to.deep.equal([]);
    expect(seen(element, '[part="channels"]'))
      .to.contain('Tālrunis +371 67280485')
      .and.contain('atd.lv');
    expect(warnings()).to.deep.equal([]);
  });

  it('never sends to what is no address of the web', async () => {
    const element = await showForm({ endpoint: 'javascript:alert(1)' });
    expect(all(element, 'form')).to.deep.equal([]);
    expect(warnings()[0]).to.contain('endpoint="javascript:alert(1)"').and.contain('https://');
  });

  for (const [attributes, said] of [
    [{ kinds: 'complaint rant' }, 'kinds="complaint rant"'],
    [{ draft: 'forever' }, 'draft="forever"'],
    [{ surveyUrl: 'javascript:alert(1)' }, 'survey-url="javascript:alert(1)"'],
    [{ office: 'Ogre' }, 'office="Ogre"'],
    [{ email: 'nobody' }, 'email="nobody"'],
  ] as const) {
    it(`tells the integrator of ${said}, and goes on`, async () => {
      const element = await showForm(attributes);
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.contain(said);
      expect(all(element, 'form')).to.have.length(1);
    });
  }
});
