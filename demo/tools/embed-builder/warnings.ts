/** What an editor has to know before the code is of use. */
import type { Choice } from './choice.js';
import { isForeign, leftOut } from './frame.js';
import { weaknessOf, type Setting } from './setting.js';
import { methodOf } from './systems.js';
import { TEXTS } from './texts.js';

/** @param hasCode whether there is any */
export function warningsOf(choice: Choice, setting: Setting, hasCode: boolean): readonly string[] {
  const texts = TEXTS[choice.ui];
  const method = methodOf(choice);
  const isForm = choice.widget === 'feedback-form';
  if (method === 'copy') {
    if (isForm) return [texts.formNoCopy];
    return hasCode ? [] : [texts.noCopy];
  }
  if (method === 'pinned' && !hasCode) return [texts.noIntegrity(`${setting.base}integrity.json`)];
  if (method === 'iframe' && isForeign(setting)) return [texts.frameForeign];

  const away = method === 'iframe' ? leftOut(choice, setting) : [];
  const names = { email: texts.email, endpoint: texts.endpoint, 'survey-url': texts.surveyUrl };
  const named = Object.entries(names).filter(([field]) => away.some((each) => each === field));
  const hasWay = (['endpoint', 'email'] as const).some(
    (field) => choice[field] && !away.includes(field),
  );
  return [
    ...(named[0] ? [texts.frameLeavesOut(named.map(([, name]) => name).join('; '))] : []),
    ...(isForm && !hasWay ? [texts.noWay] : []),
  ];
}

/** What is wrong with the addresses in the code, if anything. */
export function weaknessIn(choice: Choice, { base }: Setting): string | undefined {
  const weakness = methodOf(choice) === 'copy' ? undefined : weaknessOf(base);
  return weakness && TEXTS[choice.ui][weakness];
}
