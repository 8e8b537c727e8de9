/** The attributes of `<atd-client-rights>`. */
import { SECTIONS } from '../../src/standard/charter.js';
import { EVERYWHERE, type Attribute } from './attribute.js';

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
] as const satisfies readonly Attribute[];
