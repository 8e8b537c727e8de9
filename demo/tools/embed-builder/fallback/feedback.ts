/** What is promised to who says what they think, and how to reach the institution without the form. */
import type { Standard } from '../../../../src/standard/model.js';
import { verifiedChannels } from '../../../../src/standard/services.js';
import type { Choice } from '../choice.js';
import { escaped, tag } from '../html.js';
import { channelLines, contactLine } from './contact.js';
import { nameOf, said } from './speech.js';
import { firstLine, list, paragraph, title } from './text.js';

export function feedbackLines(choice: Choice, { services }: Standard): string[] {
  const { feedback } = services ?? {};
  if (!feedback) return [];
  const { lang } = choice;
  const { preamble, items, reply, manner } = feedback;
  return [
    title(said(feedback.title, lang)),
    ...(preamble ? [paragraph(said(preamble, lang))] : []),
    ...list(
      'ul',
      Object.values(items).map((item) => escaped(said(item, lang))),
    ),
    ...[reply, manner].flatMap((text) => (text ? [paragraph(said(text, lang))] : [])),
  ];
}

/** The same, and the ways that need no form. */
export function formLines(choice: Choice, standard: Standard): string[] {
  const channels = verifiedChannels(standard.services);
  const ways = channels.filter(({ purposes }) => purposes.includes('contact'));
  return [
    firstLine(nameOf(choice, standard)),
    ...feedbackLines(choice, standard),
    ...ways.flatMap((each) => channelLines(each, choice)),
    tag('p', [], contactLine(choice, standard)),
  ];
}
