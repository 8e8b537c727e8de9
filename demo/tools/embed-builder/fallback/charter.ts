/** The charter, word for word. */
import { sectionsNamed } from '../../../../components/client-rights/charter-model.js';
import type { Charter } from '../../../../src/standard/charter.js';
import type { Standard } from '../../../../src/standard/model.js';
import { listed, type Choice } from '../choice.js';
import { escaped, tag } from '../html.js';
import { contactLine } from './contact.js';
import { said } from './speech.js';
import { firstLine, list, paragraph, title } from './text.js';

export function charterLines(choice: Choice, standard: Standard, charter: Charter): string[] {
  const { lang, view } = choice;
  const { sections } = sectionsNamed(listed(choice.sections).join(' '));
  const lines = sections.flatMap((id) => {
    const section = charter[id];
    if (!section) return [];
    const { preamble, items, closing } = section;
    const body = [
      ...(preamble ? [paragraph(said(preamble, lang))] : []),
      ...list(
        'ol',
        Object.values(items).map((item) => escaped(said(item, lang))),
      ),
      ...(closing ? [paragraph(said(closing, lang))] : []),
    ];
    const name = said(section.title, lang);
    if (view !== 'accordion') return [title(name), ...body];
    // Of the level that it has in the element, and about as high.
    const summary = tag('summary', [], tag('h3', [], escaped(name)));
    return ['<details>', summary, ...body, '</details>'];
  });
  return [
    firstLine(said(charter.title, lang)),
    paragraph(said(standard.name, lang)),
    ...charter.introduction.map((text) => paragraph(said(text, lang))),
    ...lines,
    tag('p', [], contactLine(choice, standard)),
  ];
}
