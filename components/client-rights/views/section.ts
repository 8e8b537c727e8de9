/** The template of a section and its points. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../shared/templates/heading.js';
import type { ItemModel, SectionModel } from '../charter-model.js';
import { channelLink } from './channel-link.js';
import type { ViewContext, RenderText } from './context.js';
import { icon } from './icon.js';
import { noticeTemplate } from './point-notice.js';
import { reportControl } from './report-control.js';
import { withTopic } from '../../shared/source/topic-in-address.js';
import { anchorSlot } from '../../shared/templates/anchor-slot.js';

export function sectionTemplate(
  { id, section, items }: SectionModel,
  context: ViewContext,
  renderText: RenderText,
): TemplateResult {
  const { levels, isAccordion, state, handlers } = context;
  const title = heading(levels.below, renderText(section.title));
  const body = html`${section.preamble ? html`<p>${renderText(section.preamble)}</p>` : nothing}
    <ol role="list">
      ${items.map((item) => itemTemplate(item, context, renderText))}
    </ol>
    ${section.closing ? html`<p>${renderText(section.closing)}</p>` : nothing}`;
  if (!isAccordion) return html`<section part="section">${title} ${body}</section>`;
  return html`<details
    part="section"
    id="_${id}"
    ?open=${state.open.has(id)}
    @toggle=${handlers.toggle}
  >
    <summary part="summary">${title}</summary>
    ${body}
  </details>`;
}

function itemTemplate(
  { id, place, text, channel }: ItemModel,
  { state: { notice }, handlers, isShared, canReport, feedbackPage }: ViewContext,
  renderText: RenderText,
): TemplateResult {
  const ownNotice = notice?.item === id ? notice : undefined;
  return html`<li id=${id} value=${place} tabindex="-1" part="item">
    <span class="text">${anchorSlot(id)}${renderText(text)}</span>
    <span class="tools"
      >${canReport ? reportControl(feedbackPage && withTopic(feedbackPage, id), place, handlers.report) : nothing}<button
        type="button"
        part=${isShared ? 'share' : 'copy'}
        @click=${handlers.copy}
        aria-label=${isShared ? shareLabel(place) : copyLabel(place)}
      >
        ${icon(ownNotice?.kind === 'copied' ? 'M5 13l4 4L19 7' : isShared ? SHARE : LINK)}
      </button></span
    >
    ${channel ? channelLink(channel, handlers.channel) : nothing}
    ${ownNotice ? noticeTemplate(ownNotice) : nothing}
  </li>`;
}

function copyLabel(place: number): string {
  return msg(str`Kopēt saiti uz ${place}. punktu`, {
    desc: 'Name of the copy button at a point of the charter, for screen readers; the value is the number of the point',
  });
}

function shareLabel(place: number): string {
  return msg(str`Kopīgot saiti uz ${place}. punktu`, {
    desc: "Name of the button at a point of the charter that opens the phone's sheet for sharing, for screen readers; the value is the number of the point",
  });
}

/** A chain of two links, in a square of 24. */
const LINK =
  'M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.7 1.7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.7-1.7';

/** An arrow out of a tray. */
const SHARE = 'M12 15V3M8 7l4-4 4 4M5 12v8h14v-8';
