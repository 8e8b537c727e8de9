/** The attributes of `<atd-client-rights>`. */
import { SECTIONS } from '../../src/standard/charter.js';
import { EVERYWHERE, type Attribute } from './attribute.js';
import { NO_ADDRESS_IN_CLASS } from './common.js';

export const VIEWS = ['list', 'accordion'] as const;
export type View = (typeof VIEWS)[number];

export const CLIENT_RIGHTS = [
  {
    ...EVERYWHERE,
    name: 'sections',
    kind: 'list',
    values: SECTIONS,
    default: '',
    defaultText: 'all of them',
  },
  { ...EVERYWHERE, name: 'view', kind: 'choice', values: VIEWS, default: VIEWS[0] },
  {
    ...EVERYWHERE,
    name: 'feedback-page',
    property: 'feedbackPage',
    kind: 'address',
    expected: 'an address that begins with https://, or one relative to the page',
    default: '',
    defaultText: 'the page\'s `<meta name="atd-feedback-page">`, or else none',
    remedy: 'The points do not link to a form until it is fixed',
    placeholder: { only: 'data', because: NO_ADDRESS_IN_CLASS },
    builder: { not: 'it is one for the whole site, so it belongs in a `<meta>` of its template' },
  },
] as const satisfies readonly Attribute[];
