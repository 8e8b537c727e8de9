// The page of all views: it renders the frames of the examples, and shows the selected ones.

import { exampleMarkup, examples } from './examples.js';
import { startPlayer } from './player.mjs';

const titles = { table: 'Tabula', week: 'Nedēļa', compact: 'Īsumā', badge: 'Viena rinda' };
const languages = { lv: 'Latviešu', en: 'English' };
const schemes = { light: 'gaišs (light)', dark: 'tumšs (dark)' };
const widths = { 280: '280 px', 600: '600 px', full: 'pilns platums (full width)' };

const plain = examples.filter(({ attributes }) => Object.keys(attributes).join() === 'view');
const special = examples.filter((example) => !plain.includes(example));

/** Creates an element with attributes and children. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Creates the element of an example, with a heading level that fits the page. */
function elementOf({ lang, attributes }, level) {
  const frame = make('div');
  frame.innerHTML = exampleMarkup({ lang, attributes: { ...attributes, 'heading-level': level } });
  return frame.firstElementChild;
}

function viewSection(view) {
  const ofView = plain.filter(({ attributes }) => attributes.view === view);
  const panels = ofView.flatMap((example) =>
    Object.keys(schemes).map((scheme) => panel(example, scheme)),
  );
  const title = make('h2', { id: `${view}-title` }, titles[view], ' ', make('code', {}, view));
  return make(
    'section',
    { 'aria-labelledby': `${view}-title`, 'data-view': view },
    title,
    ...panels,
  );
}

function panel(example, scheme) {
  const { lang, note } = example;
  const label = make('p', { class: 'panel-label' }, make('b', { lang }, languages[lang]));
  label.append(' · ', schemes[scheme], ' · ', make('span', { lang }, note));
  const frames = Object.entries(widths).map(([width, text]) =>
    make(
      'figure',
      { class: 'frame', 'data-width': width },
      make('figcaption', {}, text),
      elementOf(example, 3),
    ),
  );
  return make(
    'div',
    { class: `panel ${scheme}`, 'data-lang': lang, 'data-scheme': scheme },
    label,
    make('div', { class: 'frames' }, ...frames),
  );
}

function card(example) {
  const lang = example.lang.startsWith('en') ? 'en' : 'lv';
  return make(
    'article',
    { id: example.name },
    make('h3', { lang }, example.note),
    make('pre', {}, code(exampleMarkup(example))),
    elementOf(example, 4),
  );
}

/** Code that wraps between attributes, and never at the hyphens of a tag name. */
function code(markup) {
  const words = markup.split(/(?<= )|(?=<\/)/);
  return make('code', {}, ...words.flatMap((word) => [make('span', {}, word), make('wbr')]));
}

const sections = document.querySelector('#views');
sections.append(...Object.keys(titles).map(viewSection));
document.querySelector('.examples').append(...special.map(card));

const filters = document.querySelector('.filters');
filters.addEventListener('change', filter);
filter();

function filter() {
  const { elements } = filters;
  document.documentElement.style.colorScheme = elements.page.value;
  for (const part of sections.querySelectorAll('[data-view], [data-lang], [data-width]')) {
    const facts = Object.entries(part.dataset);
    part.hidden = facts.some(([what, is]) => ![is, ''].includes(elements[what].value));
  }
}

startPlayer(document.querySelector('.player'), sections.querySelectorAll('atd-opening-hours'));
