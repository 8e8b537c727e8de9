/** Assembles ATD's services and channels. */
import { CHECKED } from '../../checked.js';
import type { Channel, Purpose, Services } from '../services.js';
import { translated, type Texts } from '../translated.js';
import { serviceTexts } from './services.lv.js';

/** ATD's texts about its services, in one language. */
export type ServiceTexts = Texts<typeof serviceTexts>;

/** Found on a page of ATD's of that time, and on no later one. */
const OLD_PAGE = { checked: '2021-06-01' };

/** ATD's services and channels in Latvian and in the given translations. */
export function atdServices(translations?: Readonly<Record<string, ServiceTexts>>): Services {
  const { texts, names, needs, ...rest } = translated<ServiceTexts>(serviceTexts, translations);
  const channel = (
    id: string,
    kind: Channel['kind'],
    purposes: readonly Purpose[],
    details: Omit<Channel, 'id' | 'kind' | 'purposes'>,
  ): Channel => ({ id, kind, purposes, ...details });
  return {
    ...rest,
    contact: { ...rest.contact, isIncomplete: true },
    source: { checked: CHECKED },
    channels: [
      channel('klatiene', 'counter', ['request', 'receive'], {
        name: names.counter,
        text: texts.counter,
      }),
      channel('e-atd', 'portal', ['request'], {
        name: names.portal,
        text: texts.portal,
        url: 'https://e.atd.lv/',
      }),
      channel('latvija', 'portal', ['request'], {
        name: names.latvija,
        text: texts.latvija,
        url: 'https://www.latvija.lv/',
      }),
      channel('pasts', 'post', ['request', 'receive'], { name: names.post, text: texts.post }),
      channel('e-pasts', 'email', ['request'], {
        name: names.email,
        text: texts.email,
        needs: needs.email,
        email: 'riga.kac@atd.lv',
      }),
      channel('elektroniski', 'electronic', ['receive'], { name: names.electronic }),
      channel('talrunis', 'phone', ['contact'], {
        name: names.phone,
        text: texts.phone,
        telephone: '+37167280485',
      }),
      channel('valde', 'meeting', ['contact'], {
        name: names.meeting,
        text: rest.feedback.meeting,
      }),
      channel('info', 'email', ['contact'], {
        name: names.email,
        email: 'info@atd.lv',
        isUnverified: true,
        source: OLD_PAGE,
      }),
    ],
  };
}
