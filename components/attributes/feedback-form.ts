/** The attributes of `<atd-feedback-form>`. */
import { KINDS } from '../../src/feedback/submission.js';
import { EVERYWHERE, type Attribute } from './attribute.js';
import { NO_ADDRESS_IN_CLASS, OFFICES } from './common.js';

/** The place where a draft is stored: in the tab, on the device, or nowhere. */
export const DRAFTS = ['tab', 'device', 'off'] as const;
export type StorageArea = (typeof DRAFTS)[number];

const ADDRESS_IN_PLACEHOLDER = { only: 'data', because: NO_ADDRESS_IN_CLASS } as const;
const OTHER_ON_EVERY_PAGE =
  'it differs from page to page, so it belongs in the template of these pages';

export const FEEDBACK_FORM = [
  {
    ...EVERYWHERE,
    name: 'endpoint',
    kind: 'address',
    expected:
      'an address that begins with https://, without user name and password, or one relative to the page',
    default: '',
    defaultText: 'none',
    remedy: 'Nothing can be sent from the form until it is fixed',
    placeholder: ADDRESS_IN_PLACEHOLDER,
  },
  {
    ...EVERYWHERE,
    name: 'email',
    kind: 'email',
    expected: 'an e-mail address',
    default: '',
    defaultText: 'none',
    placeholder: ADDRESS_IN_PLACEHOLDER,
    frame: { not: 'anybody could make a link by which the host collects submissions for them' },
  },
  {
    ...EVERYWHERE,
    name: 'kinds',
    kind: 'list',
    values: KINDS,
    default: '',
    defaultText: 'all of them',
  },
  { ...OFFICES, defaultText: 'asked' },
  {
    ...EVERYWHERE,
    name: 'topic',
    kind: 'id',
    expected: 'an id such as `tiesibas-3`',
    default: '',
    defaultText: 'none',
    builder: { not: OTHER_ON_EVERY_PAGE },
  },
  {
    ...EVERYWHERE,
    name: 'service',
    kind: 'id',
    expected: 'an id',
    default: '',
    defaultText: 'none',
    builder: { not: OTHER_ON_EVERY_PAGE },
  },
  {
    ...EVERYWHERE,
    name: 'rating-only',
    property: 'ratingOnly',
    kind: 'switch',
    default: false,
    defaultText: 'not',
  },
  {
    ...EVERYWHERE,
    name: 'survey-url',
    property: 'surveyUrl',
    kind: 'web-address',
    expected: 'an address that begins with https://',
    default: '',
    defaultText: 'none',
    placeholder: ADDRESS_IN_PLACEHOLDER,
  },
  { ...EVERYWHERE, name: 'draft', kind: 'choice', values: DRAFTS, default: DRAFTS[0] },
] as const satisfies readonly Attribute[];
