/** The channels, each with how it is reached, in the sections of the element. */
import {
  sectionsOf,
  type SectionModel,
} from '../../../../components/service-channels/channels-model.js';
import { channelsNamed, purposesNamed } from '../../../../components/service-channels/chosen.js';
import { isSentence } from '../../../../components/service-channels/views/sentences.js';
import type { Standard } from '../../../../src/standard/model.js';
import type { Services } from '../../../../src/standard/services.js';
import { listed, type Choice } from '../choice.js';
import { tag } from '../html.js';
import { channelLines, contactLine } from './contact.js';
import { feedbackLines } from './feedback.js';
import { nameOf, said } from './speech.js';
import { firstLine, paragraph, title } from './text.js';

export function channelsLines(choice: Choice, standard: Standard, services: Services): string[] {
  const { lang } = choice;
  const { purposes } = purposesNamed(listed(choice.purpose).join(' '));
  const { channels } = channelsNamed(services, listed(choice.channels).join(' '));
  const isWhole = !choice.channels;
  const sections = sectionsOf(channels, purposes, [], []).flatMap((section) => [
    ...titleLines(section, services, choice),
    ...(isWhole ? receivingLines(section, services, choice) : []),
    ...section.cards.flatMap(({ channel }) => channelLines(channel, choice)),
  ]);
  return [
    firstLine(said(standard.name, lang) || nameOf(choice, standard)),
    ...sections,
    ...(isWhole && purposes.includes('contact') ? feedbackLines(choice, standard) : []),
    tag('p', [], contactLine(choice, standard)),
  ];
}

function titleLines(
  { kind, purposes }: SectionModel,
  { requesting, contact }: Services,
  choice: Choice,
): string[] {
  const own = kind === 'contact' ? contact : purposes.includes('request') ? requesting : undefined;
  return own && !choice['no-heading'] ? [title(said(own.title, choice.lang))] : [];
}

function receivingLines(
  { purposes }: SectionModel,
  { receiving }: Services,
  { lang }: Choice,
): string[] {
  if (!receiving || !purposes.includes('receive') || !isSentence(receiving)) return [];
  return [paragraph(said(receiving, lang))];
}
