/**
 * What an editor has chosen: a flat list of texts by the names that they have in the page's form and in its
 * address, so that the form, the address and the choice are read and written alike.
 */
import { LANGUAGES, type Language } from '../../../src/languages.js';
import { among, ATTRIBUTE_RULES, matching, WIDGETS, type Widget } from './offered.js';

export { LANGUAGES, WIDGETS, type Language, type Widget };
/** The languages of the builder itself, which is for editors; pages have all of {@link LANGUAGES}. */
export const UI_LANGUAGES = ['lv', 'en'] as const;
export const EMBED_METHODS = [
  'tag',
  'placeholder',
  'iframe',
  'pinned',
  'prerendered',
  'copy',
] as const;
export const SYSTEMS = ['drupal-text', 'drupal-block', 'wordpress', 'joomla', 'html'] as const;
export const SCHEMES = ['light', 'dark', 'auto'] as const;

export type EmbedMethod = (typeof EMBED_METHODS)[number];
export type System = (typeof SYSTEMS)[number];
export type UiLanguage = (typeof UI_LANGUAGES)[number];

const colour = matching(/^#[0-9a-f]{6}$/);

const FIELDS = {
  ui: among(UI_LANGUAGES),
  widget: among(WIDGETS),
  system: among(SYSTEMS),
  /** What fits the system, unless chosen. */
  method: matching(new RegExp(`^(${EMBED_METHODS.join('|')})$`)),
  ...ATTRIBUTE_RULES,
  scheme: among(SCHEMES),
  background: { ...colour, unless: '#ffffff' },
  'dark-background': { ...colour, unless: '#12181f' },
  'color-link': colour,
  'color-open': colour,
  'color-soon': colour,
  'color-closed': colour,
  'color-error': colour,
  /** Where the folder of the widgets is hosted; beside this page, unless said. */
  base: ATTRIBUTE_RULES.src,
  /** Where the widget will stand. */
  page: matching(/^https?:\/\/[^\s"<>]+$/i),
  /** The moment that is previewed, which goes into no snippet. */
  at: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
};

export type Field = keyof typeof FIELDS;
export type Choice = Readonly<Record<Field, string>> & {
  readonly ui: UiLanguage;
  readonly widget: Widget;
  readonly system: System;
  readonly method: EmbedMethod | '';
  readonly lang: Language;
};

export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** Whether a text can be what is chosen; nothing chosen always can. */
export function accepts(field: Field, value: string): boolean {
  return value === '' || FIELDS[field].accepts(value);
}

export function defaultOf(field: Field): string {
  return FIELDS[field].unless;
}

/** What cannot be chosen is as if it had not been. */
export function choiceOf(values: Partial<Record<Field, string>>): Choice {
  return Object.fromEntries(
    FIELD_NAMES.map((field) => {
      const value = values[field]?.trim() ?? '';
      return [field, value && accepts(field, value) ? value : defaultOf(field)];
    }),
  ) as unknown as Choice;
}

export function choiceIn(address: URLSearchParams): Choice {
  return choiceOf(
    Object.fromEntries(FIELD_NAMES.map((field) => [field, address.getAll(field).join(' ')])),
  );
}

/** The address of a choice; what is so anyway is left out, so that links stay short. */
export function addressOf(choice: Choice): string {
  const address = new URLSearchParams();
  for (const field of FIELD_NAMES) {
    if (choice[field] !== defaultOf(field)) address.set(field, choice[field]);
  }
  const query = String(address);
  return query && `?${query}`;
}

/** The values of a field that takes several. */
export function listed(value: string): string[] {
  return value.split(' ').filter(Boolean);
}
