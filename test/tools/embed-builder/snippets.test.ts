import { expect } from '@open-wc/testing';
import { atd } from '../../../src/standard/index.js';
import type { Standard } from '../../../src/standard/index.js';
import { parseDay } from '../../../src/calendar/civil.js';
import { choiceOf, EMBED_METHODS, WIDGETS } from '../../../demo/tools/embed-builder/choice.js';
import type { Setting } from '../../../demo/tools/embed-builder/setting.js';
import { snippetsOf } from '../../../demo/tools/embed-builder/snippets.js';
import { warningsOf } from '../../../demo/tools/embed-builder/warnings.js';

const base = 'https://atd.lv/logriki/cdn/';
const setting: Setting = {
  base,
  document: `${base}standard.json`,
  source: undefined,
  standard: atd,
  integrity: {
    version: '0.1.0',
    files: { '0.1.0/atd-widgets.all.js': 'sha384-abc+/=' },
    preload: { 'opening-hours': ['0.1.0/base-1.js', '0.1.0/opening-hours-2.js'] },
  },
  copy: '<p>Kopija</p>',
  day: parseDay('2026-11-23'),
};

type Values = Parameters<typeof choiceOf>[0];
const codes = (values: Values, over: Partial<Setting> = {}) =>
  Object.fromEntries(
    snippetsOf(choiceOf(values), { ...setting, ...over }).map(({ id, code }) => [id, code]),
  );
/** What a browser makes of a snippet. */
function pasted(code = ''): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = code;
  expect(template.content.children).to.have.length(1);
  return template.content.firstElementChild as HTMLElement;
}
const attributes = (element: Element) =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
/** The blocks of the content, as text. */
const lines = (element: Element) => [...element.children].map((each) => each.textContent);

describe('what to paste', () => {
  it('is the tag, with what was chosen and the real hours in it', () => {
    const { content, head } = codes({ system: 'html', office: 'riga', view: 'compact' });
    const element = pasted(content);
    expect(element.localName).to.equal('atd-opening-hours');
    expect(attributes(element)).to.deep.equal({ office: 'riga', view: 'compact', lang: 'lv' });
    expect(lines(element)).to.deep.equal([
      'Autotransporta direkcija',
      'Klientu apkalpošanas centrs: Rīga',
      'Pirmdiena: 8.30–12.00, 13.00–17.30; otrdiena–ceturtdiena: 8.30–12.00, 13.00–16.30; piektdiena: 8.30–12.00, 12.30–15.30',
      'Aktuālais darba laiks: www.atd.lv, tālrunis +371 67280485.',
    ]);
    expect(element.querySelector('a[href^="tel:"]')?.textContent).to.equal('+371 67280485');
    expect(head).to.equal(`<script type="module" src="${base}atd-widgets.js"></script>`);
  });

  it('offers lines that name the scripts of the widget beforehand, for one version', () => {
    const { preload } = codes({ system: 'html' });
    expect(preload).to.equal(
      `<link rel="modulepreload" href="${base}0.1.0/base-1.js">\n` +
        `<link rel="modulepreload" href="${base}0.1.0/opening-hours-2.js">`,
    );
    const found = snippetsOf(choiceOf({ system: 'html', ui: 'lv' }), setting);
    expect(found.find(({ id }) => id === 'preload')?.where).to.contain('versijai 0.1.0');
    expect(codes({ system: 'html' }, { integrity: undefined })).not.to.have.property('preload');
  });

  it('speaks the language of the widget, and explains in the language of the page', () => {
    const [first] = snippetsOf(choiceOf({ system: 'html', lang: 'en', ui: 'lv' }), setting);
    expect(first?.title).to.equal('Lapas saturā');
    expect(lines(pasted(first?.code))).to.include('Monday: 8:30–12:00, 13:00–17:30');
    const [second] = snippetsOf(choiceOf({ system: 'html', ui: 'en' }), setting);
    expect(second?.title).to.equal('In the page content');
    expect(second?.code).to.contain('Pirmdiena: 8.30–12.00');
  });

  it('says all by classes where tags and attributes do not survive', () => {
    const { div, link, head, allow } = codes({
      system: 'drupal-text',
      widget: 'service-channels',
      purpose: 'request receive',
      office: 'riga',
      'json-ld': 'on',
      lang: 'en',
    });
    const classes =
      'atd-service-channels atd-purpose-request atd-purpose-receive atd-office-riga atd-json-ld atd-lang-en';
    expect(attributes(pasted(div))).to.deep.equal({ class: classes });
    expect(attributes(pasted(link))).to.deep.equal({ class: classes, href: 'https://www.atd.lv/' });
    expect(head).not.to.contain('<meta');
    expect(allow).to.contain('<div class>');
  });

  for (const system of ['drupal-text', 'wordpress', 'joomla'] as const) {
    it(`has nothing in it that the editor of ${system} would strip`, () => {
      for (const widget of WIDGETS) {
        const { div, link } = codes({ system, widget, lang: 'en', 'json-ld': 'on' });
        for (const code of [div, link]) {
          const element = pasted(code);
          for (const each of [element, ...element.querySelectorAll('*')]) {
            expect(each.localName).to.match(/^(div|a|p|ul|ol|li|strong)$/);
            expect(each.getAttributeNames().join(' ')).to.match(/^(class|href|class href|)$/);
          }
        }
      }
    });
  }

  it('tells the administrator the addresses that a class cannot say', () => {
    const { div, head } = codes(
      {
        system: 'wordpress',
        widget: 'feedback-form',
        endpoint: 'https://atd.lv/feedback',
        email: 'a@atd.lv',
        'rating-only': 'on',
      },
      { source: 'https://novads.lv/standard.json' },
    );
    expect(pasted(div).className).to.equal('atd-feedback-form atd-rating-only atd-lang-lv');
    expect(head).to.contain('<meta name="atd-src" content="https://novads.lv/standard.json">');
    expect(head).to.contain('<meta name="atd-endpoint" content="https://atd.lv/feedback">');
    expect(head).to.contain('<meta name="atd-email" content="a@atd.lv">');
  });

  it('is a frame with a title, a height and no style', () => {
    const { content, parent, frameStyle } = codes({
      method: 'iframe',
      office: 'riga cesis',
      lang: 'en',
      page: 'https://partneris.lv/lapa?a=1&b=2',
      'json-ld': 'on',
      scheme: 'dark',
      'color-link': '#88aaff',
      'color-error': '#ff0000',
    });
    const frame = attributes(pasted(content));
    const address = new URL(frame['src'] ?? '');
    expect(address.origin + address.pathname).to.equal(`${base}embed.html`);
    expect(Object.fromEntries(address.searchParams)).to.deep.equal({
      widget: 'opening-hours',
      office: 'riga cesis',
      lang: 'en',
      page: 'https://partneris.lv/lapa?a=1&b=2',
      scheme: 'dark',
      'color-link': '88aaff',
    });
    expect(frame['title']).to.equal('Opening hours: Riga, Cēsis');
    expect(frame['loading']).to.equal('lazy');
    expect(frame['allow']).to.equal('clipboard-write');
    expect(frameStyle).to.contain('color-scheme: dark;');
    expect(frame).not.to.have.any.keys('style', 'class');
    expect(parent).to.contain(`${base}embed-parent.js`);
  });

  it('is no frame for what a frame does not take', () => {
    const foreign = { source: 'https://novads.lv/standard.json' };
    expect(codes({ method: 'iframe' }, foreign)).to.deep.equal({});
    const chosen = {
      method: 'iframe',
      widget: 'feedback-form',
      endpoint: 'https://elsewhere.lv/f',
      'survey-url': 'https://atd.lv/aptauja',
      email: 'a@atd.lv',
    };
    const address = pasted(codes(chosen)['content']).getAttribute('src') ?? '';
    expect(Object.fromEntries(new URL(address).searchParams)).to.deep.equal({
      widget: 'feedback-form',
      'survey-url': 'https://atd.lv/aptauja',
      lang: 'lv',
    });
    const said = warningsOf(choiceOf(chosen), setting, true).join(' ');
    expect(said).to.match(/Kodā nav šādu adrešu: E-pasta.*; Uz kuru adresi sūtīt\..*neko nevar/);
    expect(
      warningsOf(choiceOf({ method: 'iframe' }), { ...setting, ...foreign }, false),
    ).to.have.length(1);
    expect(warningsOf(choiceOf({ method: 'iframe' }), setting, true)).to.deep.equal([]);
  });

  it('is pinned by a checksum, with the source and what the policy must allow', () => {
    const { content, script, policy } = codes({ method: 'pinned', system: 'html' });
    expect(attributes(pasted(script))).to.deep.equal({
      type: 'module',
      src: `${base}0.1.0/atd-widgets.all.js`,
      integrity: 'sha384-abc+/=',
      crossorigin: 'anonymous',
    });
    expect(pasted(content).getAttribute('src')).to.equal(`${base}standard.json`);
    expect(policy).to.contain('connect-src https://atd.lv;');
  });

  it('is nothing where no checksum or no copy is known', () => {
    expect(codes({ method: 'pinned' }, { integrity: undefined })).to.deep.equal({});
    expect(codes({ method: 'copy' }, { copy: undefined })).to.deep.equal({});
  });

  it('sets the colours and the scheme in the style sheet of the site', () => {
    const chosen = { system: 'html', scheme: 'dark', 'color-open': '#005500' };
    expect(codes(chosen)['colours']).to.equal(
      'atd-opening-hours {\n  color-scheme: dark;\n  --atd-color-open: #005500;\n}',
    );
    expect(codes({ system: 'html' })).not.to.have.property('colours');
  });

  it('never has a moment in it, whatever the widget and the way', () => {
    for (const widget of WIDGETS) {
      for (const method of EMBED_METHODS) {
        const all = Object.values(codes({ widget, method, at: '2026-12-23T10:00' })).join('\n');
        expect(all, `${widget} ${method}`).not.to.match(/\bnow\b|2026-12-23/);
        expect(all, `${widget} ${method}`).not.to.equal('');
      }
    }
  });

  it('lets no value break out of its place', () => {
    const evil = `"'></a></div><script>alert(1)</script>&quot;<!--`;
    const standard: Standard = {
      ...atd,
      name: { lv: evil },
      counter: { lv: evil },
      offices: atd.offices.slice(0, 1).map((office) => ({ ...office, name: { lv: evil } })),
    };
    for (const widget of WIDGETS) {
      for (const method of EMBED_METHODS) {
        const found = codes({ widget, method, office: 'riga' }, { standard });
        for (const id of ['content', 'div', 'link']) {
          const code = found[id];
          if (code === undefined) continue;
          const element = pasted(code);
          expect(element.querySelector('script'), `${widget} ${method}`).to.equal(null);
          const said = element.textContent + (element.getAttribute('title') ?? '');
          expect(said).to.contain(evil);
        }
      }
    }
  });

  it('goes without hours where the document could not be read', () => {
    const element = pasted(codes({ system: 'html' }, { standard: undefined })['content']);
    expect(element.querySelector('li')).to.equal(null);
    expect(element.textContent.trim()).to.equal('Darba laiks');
  });
});
