/** The channels by what they are for, each with how it is reached. */
import { purposesNamed } from '../../../../components/service-channels/channels-model.js';
import type { Standard } from '../../../../src/standard/model.js';
import type { Purpose, Services } from '../../../../src/standard/services.js';
import { listed, type Choice } from '../choice.js';
import { tag } from '../html.js';
import { channelLines, contactLine } from './contact.js';
import { feedbackLines } from './feedback.js';
import { nameOf, said, SPEECH } from './speech.js';
import { firstLine, paragraph, title } from './text.js';

/** Where the document says nothing. */
const none = { lv: '' };

export function channelsLines(choice: Choice, standard: Standard, services: Services): string[] {
  const { lang } = choice;
  const { purposes } = purposesNamed(listed(choice.purpose).join(' '));
  const { requesting, receiving, contact } = services;
  const above: Readonly<Record<Purpose, Services['requesting'] & object>> = {
    request: { title: requesting?.title ?? none, preamble: requesting?.preamble ?? none },
    receive: { title: none, preamble: receiving ?? none },
    contact: { title: contact?.title ?? none, preamble: contact?.preamble ?? none },
  };
  const sections = purposes.flatMap((purpose) => {
    const channels = services.channels.filter(
      (each) => each.purposes.includes(purpose) && !each.isUnverified,
    );
    const { title: name, preamble = none } = above[purpose];
    return [
      ...(name.lv ? [title(said(name, lang))] : []),
      ...(purpose === 'contact' && contact?.isIncomplete
        ? [paragraph(SPEECH[lang].contactLead)]
        : preamble.lv
          ? [paragraph(said(preamble, lang))]
          : []),
      ...channels.flatMap((channel) => channelLines(channel, choice)),
    ];
  });
  return [
    firstLine(said(standard.name, lang) || nameOf(choice, standard)),
    ...sections,
    ...(purposes.includes('contact') ? feedbackLines(choice, standard) : []),
    tag('p', [], contactLine(choice, standard)),
  ];
}
