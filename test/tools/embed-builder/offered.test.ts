/** The builder's form offers what the registry says that it offers. */
import { expect } from '@open-wc/testing';
import { html, render } from 'lit';
import { ATTRIBUTES } from '../../../components/attributes/index.js';
import { choiceOf, WIDGETS } from '../../../demo/tools/embed-builder/choice.js';
import { TEXTS } from '../../../demo/tools/embed-builder/texts.js';
import { addressesSection } from '../../../demo/tools/embed-builder/views/addresses.js';
import { contentChoices } from '../../../demo/tools/embed-builder/views/choices.js';
import { snippetsOf } from '../../../demo/tools/embed-builder/snippets.js';
import { parseDay } from '../../../src/calendar/civil.js';
import { atd } from '../../../src/standard/index.js';

/** A value of each attribute that is not its default. */
const VALUES: Readonly<Record<string, string>> = {
  office: 'riga',
  upcoming: '7',
  'heading-level': '3',
  purpose: 'request',
  sections: 'rights',
  kinds: 'praise',
  endpoint: '/feedback',
  email: 'a@atd.lv',
  'survey-url': 'https://atd.lv/aptauja',
  draft: 'off',
  lang: 'en',
  src: 'https://novads.lv/standard.json',
};

for (const widget of WIDGETS) {
  const all = ATTRIBUTES[`atd-${widget}`];
  const names = all.filter(({ builder }) => builder === true).map(({ name }) => name);
  const valueOf = (name: string) =>
    all.find((attribute) => attribute.name === name)?.kind === 'switch'
      ? 'on'
      : (VALUES[name] ?? (widget === 'client-rights' ? 'accordion' : 'week'));

  describe(`the form for ${widget}`, () => {
    it('has a control for every attribute that is offered, and for no other', () => {
      const choice = choiceOf({ widget });
      const page = { choice, texts: TEXTS.en, standard: atd, refused: {} };
      const form = document.createElement('form');
      render(html`${contentChoices(page)}${addressesSection(page)}`, form);
      const fields = [...form.querySelectorAll('[name]')].map((each) => each.getAttribute('name'));
      const apart = ['base', 'page'];
      expect(fields).to.include.members(names);
      expect([...names, ...apart]).to.include.members(fields);
    });

    it('writes every attribute that is offered', () => {
      const values = Object.fromEntries(names.map((name) => [name, valueOf(name)]));
      const choice = choiceOf({ ...values, widget, system: 'html', method: 'tag' });
      const base = 'https://atd.lv/cdn/';
      const [content] = snippetsOf(choice, {
        ...{ base, document: choice.src, source: choice.src, standard: atd },
        day: parseDay('2026-11-23'),
      });
      const template = document.createElement('template');
      template.innerHTML = content?.code ?? '';
      const written = template.content.firstElementChild?.getAttributeNames() ?? [];
      expect(written.sort()).to.deep.equal([...names].sort());
    });
  });
}
