/* eslint-disable no-restricted-syntax -- when something came is told by the reader's own clock */
import { DAY_MS } from '../../../src/calendar/civil.js';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { CivilDate } from '../../../locales/grammar.js';
import { shortDate } from '../../../locales/localization.js';
import { feedOf } from './source-controller.js';

/** Says how old a copy is whose source has not confirmed it. */
export function staleNotice(
  element: Parameters<typeof feedOf>[0],
): TemplateResult | typeof nothing {
  const { error, receivedAt = 0 } = feedOf(element) ?? {};
  if (error === undefined || !receivedAt || Date.now() - receivedAt < DAY_MS) return nothing;
  const date = shortDate(readersDate(receivedAt));
  return html`<p class="data-date old">
    ${msg(str`Jaunākie dati šobrīd nav pieejami; redzami dati, kas saņemti ${date}`, {
      desc: 'The source of the data does not answer; what is shown is from the date',
    })}
  </p>`;
}

function readersDate(at: number): CivilDate {
  const local = new Date(at);
  const [year, month, day] = [local.getFullYear(), local.getMonth() + 1, local.getDate()];
  return { year, month, day, weekday: local.getDay() || 7 };
}
