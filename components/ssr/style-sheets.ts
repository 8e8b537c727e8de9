/** All style sheets that an element may need, with or without a script. */
import type { CSSResult } from 'lit';
import { AtdClientRights } from '../client-rights/client-rights.js';
import { AtdFeedbackForm } from '../feedback-form/feedback-form.js';
import { styles as otherViews } from '../opening-hours/views/named-views.styles.js';
import { AtdOpeningHours } from '../opening-hours/opening-hours.js';
import { AtdServiceChannels } from '../service-channels/service-channels.js';
import { styles as changes } from '../shared/hours/changes.styles.js';
import type { Tag } from '../attributes/index.js';
import { ssrStyles } from './ssr.styles.js';

const CLASSES = {
  'atd-opening-hours': AtdOpeningHours,
  'atd-service-channels': AtdServiceChannels,
  'atd-client-rights': AtdClientRights,
  'atd-feedback-form': AtdFeedbackForm,
} as const;

/** Reading `observedAttributes` makes Lit finalize the class, since nothing registers it here. */
export function elementOf(tag: Tag): (typeof CLASSES)[Tag] {
  const element = CLASSES[tag];
  return element.observedAttributes.length > 0 ? element : element;
}

/** The style sheets that an element loads later where a script runs. */
const LATER: Readonly<Record<Tag, readonly CSSResult[]>> = {
  'atd-opening-hours': [changes, otherViews],
  'atd-service-channels': [changes],
  'atd-client-rights': [],
  'atd-feedback-form': [],
};

export function sheetOf(tag: Tag): string {
  const own = elementOf(tag).elementStyles as readonly CSSResult[];
  return [...own, ...LATER[tag], ssrStyles].map(({ cssText }) => cssText).join('\n');
}
