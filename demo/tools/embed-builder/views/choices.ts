/** What is shown, where, and how much of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { HEADING_LEVEL } from '../../../../components/attributes/common.js';
import { DRAFTS } from '../../../../components/attributes/feedback-form.js';
import { UPCOMING } from '../../../../components/attributes/opening-hours.js';
import { SECTIONS } from '../../../../src/standard/charter.js';
import { EMBED_METHODS, LANGUAGES, SYSTEMS, WIDGETS } from '../choice.js';
import { offeredAs, valuesOf } from '../offered.js';
import { PURPOSES, verifiedChannels } from '../../../../src/standard/services.js';
import { KINDS } from '../../../../src/feedback/submission.js';
import { said } from '../fallback/speech.js';
import { methodOf, fits, suggestedDoor } from '../systems.js';
import {
  checks,
  optionsOf,
  radios,
  select,
  text,
  toggle,
  type Option,
  type Page,
} from './controls.js';

export function mainChoices({ choice, texts }: Page): TemplateResult {
  const methods = optionsOf(EMBED_METHODS, texts.methods).map((option, index): Option => {
    const method = EMBED_METHODS[index]!;
    const isBest = method === suggestedDoor(choice.system);
    return {
      ...option,
      hint: texts.doorHints[method],
      mark: isBest ? texts.suggested : fits(choice.system, method) ? undefined : texts.unlikely,
    };
  });
  return html`${radios('widget', texts.widget, optionsOf(WIDGETS, texts.widgets), choice.widget)}
  ${radios('system', texts.system, optionsOf(SYSTEMS, texts.systems), choice.system)}
  ${radios('method', texts.method, methods, methodOf(choice))}`;
}

export function contentChoices(page: Page): TemplateResult {
  const { choice, texts } = page;
  const { widget } = choice;
  // The first holds unless another is chosen.
  const views = valuesOf(widget, 'view').map((each, nth) => ({
    value: nth === 0 ? '' : each,
    label: texts.views[each as keyof typeof texts.views],
  }));
  const view = views.some(({ value }) => value === choice.view) ? choice.view : '';
  return html`<section aria-labelledby="content">
    <h2 id="content">${texts.content}</h2>
    ${radios('lang', texts.lang, optionsOf(LANGUAGES, texts.langs), choice.lang)}
    ${widget === 'opening-hours' || widget === 'service-channels' ? offices(page) : nothing}
    ${views[0] ? radios('view', texts.view, views, view) : nothing} ${own[widget](page)}
    ${select(
      'heading-level',
      texts.level,
      levels.map((value) => ({ value, label: value })),
      choice['heading-level'],
    )}
    ${toggle(page, 'no-heading', texts.noHeading)}
    ${offeredAs(widget, 'json-ld') ? toggle(page, 'json-ld', texts.jsonLd) : nothing}
  </section>`;
}

const levels = Array.from({ length: HEADING_LEVEL.max - HEADING_LEVEL.min + 1 }, (_, index) =>
  String(HEADING_LEVEL.min + index),
);

const own = {
  'opening-hours': (page: Page) =>
    html`${text(page, 'upcoming', page.texts.upcoming, {
      type: 'number',
      min: UPCOMING.min,
      max: UPCOMING.max,
    })}
    ${toggle(page, 'ics', page.texts.ics)}`,
  'service-channels': (page: Page) => {
    const { texts, standard, choice } = page;
    // Only those for which there is a channel.
    const purposes = PURPOSES.filter(
      (each) =>
        standard?.services?.channels.some((channel) => channel.purposes.includes(each)) ?? true,
    );
    const channels = verifiedChannels(standard?.services).map(({ id, name }) => ({
      value: id,
      label: said(name, choice.ui),
    }));
    return html`${checks(page, 'purpose', texts.purpose, optionsOf(purposes, texts.purposes))}
    ${channels[0] ? checks(page, 'channels', texts.channels, channels) : nothing}`;
  },
  'client-rights': (page: Page) => {
    const { texts, standard, choice } = page;
    const sections = SECTIONS.filter((each) => !standard?.charter || standard.charter[each]);
    const options = sections.map((value) => {
      const title = standard?.charter?.[value]?.title;
      return { value, label: title ? said(title, choice.ui) : texts.sectionNames[value] };
    });
    return checks(page, 'sections', texts.sections, options);
  },
  'feedback-form': form,
};

function form(page: Page): TemplateResult {
  const { choice, texts } = page;
  const issue = texts.notAddress;
  return html`${text(page, 'endpoint', texts.endpoint, { type: 'url', hint: texts.endpointHint, issue })}
  ${text(page, 'email', texts.email, { type: 'email', issue: texts.notEmail })}
  ${checks(page, 'kinds', texts.kinds, optionsOf(KINDS, texts.kindNames))}
  ${toggle(page, 'rating-only', texts.ratingOnly)}
  ${select(
    'office',
    texts.oneOffice,
    [{ value: '', label: texts.askOffice }, ...officeOptions(page)],
    choice.office.split(' ')[0] ?? '',
  )}
  ${radios('draft', texts.draft, optionsOf(DRAFTS, texts.drafts), choice.draft)}
  ${text(page, 'survey-url', texts.surveyUrl, { type: 'url', issue })}`;
}

function offices(page: Page): TemplateResult | typeof nothing {
  const options = officeOptions(page);
  // One office is all offices.
  return options[1] ? checks(page, 'office', page.texts.office, options) : nothing;
}

function officeOptions({ choice, standard }: Page): Option[] {
  return (standard?.offices ?? []).map(({ id, name }) => ({
    value: id,
    label: said(name, choice.ui),
  }));
}
