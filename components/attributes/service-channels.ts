/** The attributes of `<atd-service-channels>`. */
import { PURPOSES } from '../../src/standard/services.js';
import { EVERYWHERE, type Attribute } from './attribute.js';
import { JSON_LD, OFFICES } from './common.js';

export const SERVICE_CHANNELS = [
  {
    ...EVERYWHERE,
    name: 'purpose',
    kind: 'list',
    values: PURPOSES,
    default: '',
    defaultText: 'all of them',
  },
  {
    ...EVERYWHERE,
    name: 'channels',
    kind: 'ids',
    expected: 'ids or kinds of channels, with commas or spaces between',
    default: '',
    defaultText: 'all of them',
  },
  OFFICES,
  JSON_LD,
] as const satisfies readonly Attribute[];
