/** The error messages: the same in the summary and at the field. */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { plural } from '../../../locales/plural.js';
import { lengthOf, type FieldError } from '../../../src/feedback/check.js';
import type { FormState, FormView } from '../state.js';
import { heading } from '../../shared/templates/heading.js';

/** Returns the id of the field with an error, or of the first field of several. */
function targetOf({ field }: FieldError, { kinds }: FormView): string {
  if (field === 'kind') return `_kind-${kinds[0] ?? ''}`;
  if (field === 'rating') return '_rating-5';
  return field === 'contact' ? '_email' : `_${field}`;
}

const FIELDS = ['kind', 'rating', 'office', 'message', 'contact', 'email', 'telephone'];

/**
 * Renders the summary of errors. It takes the focus, so that screen readers announce it and it becomes
 * visible.
 */
export function summaryTemplate(view: FormView): TemplateResult | typeof nothing {
  const { state, level } = view;
  const { errors, refusal } = state;
  if (!errors[0] && refusal === undefined) return nothing;
  const visible = errors.filter(({ field }) => FIELDS.includes(field));
  return html`<div part="errors" role="group" aria-labelledby="_errors" tabindex="-1">
    <div id="_errors">
      ${heading(
        Math.min(level + 1, 6),
        msg('Ziņojums vēl nav nosūtīts', {
          desc: 'Heading of the summary of errors above the form',
        }),
      )}
    </div>
    ${refusal === undefined ? nothing : html`<p>${refusalText(refusal)}</p>`}
    ${
      visible[0]
        ? html`<ul>
            ${visible.map(
              (error) =>
                html`<li>
                  <a part="link" href="#${targetOf(error, view)}">${errorText(error, state)}</a>
                </li>`,
            )}
          </ul>`
        : nothing
    }
  </div>`;
}

/** Renders the error of a field. */
export function errorTemplate(field: string, state: FormState): TemplateResult | typeof nothing {
  const error = errorAt(field, state);
  if (!error) return nothing;
  return html`<p part="error" id="_${field}-error">
    <span class="visually-hidden"
      >${msg('Kļūda:', { desc: 'Before the error message at a field, for screen readers' })}</span
    >
    ${errorText(error, state)}
  </p>`;
}

export function errorAt(field: string, { errors }: FormState): FieldError | undefined {
  return errors.find((error) => error.field === field);
}

/** Returns the ids of the elements that describe a field. */
export function describedBy(field: string, state: FormState, ...others: string[]): string {
  return [...others, ...(errorAt(field, state) ? [`_${field}-error`] : [])].join(' ');
}

function refusalText(status: number): string {
  return status === 422
    ? msg('Iestāde ziņojumu nepieņēma. Ierakstītais nav zudis.', {
        desc: "In the summary of errors: the institution's system has found errors in the fields",
      })
    : msg(
        str`Iestādes sistēma ziņojumu nepieņēma (kļūdas kods ${status}). Ierakstītais nav zudis: to var nokopēt un nosūtīt citādi.`,
        {
          desc: "In the summary of errors: the institution's system refuses the message; the value is an HTTP status",
        },
      );
}

function errorText({ field, rule, limit }: FieldError, { draft }: FormState): string {
  switch (field) {
    case 'kind':
      return msg('Izvēlieties, ko vēlaties nosūtīt', { desc: 'Error message: no kind is chosen' });
    case 'rating':
      return msg('Izvēlieties vērtējumu', { desc: 'Error message: no rating is chosen' });
    case 'message':
      if (rule === 'too-long') {
        const length = lengthOf(draft.values['message']?.trim() ?? '');
        return limit === undefined || length <= limit
          ? refusedLengthText()
          : tooLongText(length - limit);
      }
      return msg('Uzrakstiet ziņojumu', { desc: 'Error message: the message is empty' });
    case 'contact':
      return msg('Ierakstiet e-pasta adresi vai tālruņa numuru', {
        desc: 'Error message: a reply is wanted, and neither an e-mail address nor a telephone number is given',
      });
    case 'email':
      return msg('Ierakstiet pareizu e-pasta adresi, piemēram, vards@example.com', {
        desc: 'Error message: the e-mail address is not valid',
      });
    case 'telephone':
      return msg('Ierakstiet pareizu tālruņa numuru, piemēram, +371 20000000', {
        desc: 'Error message: the telephone number is not valid',
      });
    default:
      return msg('Pārbaudiet, kas šeit izvēlēts', {
        desc: "Error message at a choice that the institution's system refuses",
      });
  }
}

/** Returns the message for a limit of the institution's system that it does not state, or counts otherwise. */
function refusedLengthText(): string {
  return msg('Saīsiniet ziņojumu: iestādes sistēmai tas ir par garu', {
    desc: "Error message: the institution's system refuses the message as too long, and its limit is not known",
  });
}

/** Returns the message that a text is too long, with the number of characters. */
export function tooLongText(count: number): string {
  return plural()(count) === 'one'
    ? msg(str`Saīsiniet ziņojumu par ${count} rakstzīmi`, {
        desc: 'Error message: the message is too long by 1, 21, 31 … characters',
      })
    : msg(str`Saīsiniet ziņojumu par ${count} rakstzīmēm`, {
        desc: 'Error message: the message is too long by 2, 11, 20 … characters',
      });
}
