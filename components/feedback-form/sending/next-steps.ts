/** The next steps after a submission; only those that the institution has committed to. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { momentGrammar } from '../../../locales/moments.js';
import type { OutboxEntry } from '../../../src/feedback/outbox-entry.js';
import { localized, plain } from '../../shared/templates/localized-text.js';
import type { Institution } from '../state.js';

/**
 * Renders the next steps. A date is shown only if the receiver has set it, the citizen can be reached, and
 * the institution's own document promises a reply.
 */
export function nextTemplate(
  { submission, receipt }: OutboxEntry,
  { services }: Institution,
): TemplateResult | typeof nothing {
  const { kind, email, telephone } = submission;
  const isReachable = (email ?? telephone) !== undefined;
  const promise = services?.feedback;
  if (kind === 'meeting') {
    return html`<p>
      ${msg('Iestāde ar jums sazināsies, lai vienotos par tikšanās laiku.', {
        desc: 'Sentence on the receipt of a request for a meeting: what happens next',
      })}
    </p>`;
  }
  if (kind === 'rating') {
    return html`<p>
      ${msg('Vērtējums ir anonīms.', { desc: 'Sentence on the receipt of a rating' })}
    </p>`;
  }
  if (!isReachable) {
    return html`<p>
      ${msg('Atbildes nebūs, jo tā nav lūgta.', {
        desc: 'Sentence on the receipt if no reply was asked for',
      })}
    </p>`;
  }
  const { replyBy } = receipt ?? {};
  if (replyBy === undefined || !promise?.reply) return nothing;
  const [year = 0, month = 0, day = 0] = replyBy.split('-').map(Number);
  const date = momentGrammar().onDate({ year, month, day });
  const ground = promise.ground && plain(promise.ground);
  const text =
    ground === undefined
      ? msg(str`Atbildi iestāde sniegs ne vēlāk kā ${date}.`, {
          desc: 'Sentence on the receipt; the value is a date: "no later than 4 December"',
        })
      : msg(str`Atbildi iestāde sniegs ${ground} – ne vēlāk kā ${date}.`, {
          desc: 'Sentence on the receipt; the values are a legal basis and a date: "within the time limit of the law", "4 December"',
        });
  return html`<p>${text}</p>
    ${promise.exception ? html`<p>${localized(promise.exception)}</p>` : nothing}`;
}
