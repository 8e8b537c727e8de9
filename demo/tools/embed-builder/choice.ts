/**
 * What an editor has chosen: a flat list of texts by the names that they have in the page's form and in its
 * address, so that the form, the address and the choice are read and written alike.
 */

export const WIDGETS = [
  'opening-hours',
  'service-channels',
  'client-rights',
  'feedback-form',
] as const;
export const EMBED_METHODS = [
  'tag',
  'placeholder',
  'iframe',
  'pinned',
  'prerendered',
  'copy',
] as const;
export const SYSTEMS = ['drupal-text', 'drupal-block', 'wordpress', 'joomla', 'html'] as const;
export const LANGUAGES = ['lv', 'en'] as const;
export const SCHEMES = ['light', 'dark', 'auto'] as const;
export const DRAFTS = ['tab', 'device', 'off'] as const;
export const LEVELS = ['2', '1', '3', '4', '5', '6'] as const;
export const SECTIONS = ['values', 'rights', 'expectations', 'restrictions'] as const;

export type Widget = (typeof WIDGETS)[number];
export type EmbedMethod = (typeof EMBED_METHODS)[number];
export type System = (typeof SYSTEMS)[number];
export type Language = (typeof LANGUAGES)[number];

type View = 'table' | 'week' | 'compact' | 'badge' | 'list' | 'accordion';

/** The views of an element, the default first; none where it has but one. */
export const VIEWS: Readonly<Record<Widget, readonly View[]>> = {
  'opening-hours': ['table', 'week', 'compact', 'badge'],
  'service-channels': [],
  'client-rights': ['list', 'accordion'],
  'feedback-form': [],
};

/** Lowest, highest, unless set. */
export const UPCOMING = [0, 366, 14] as const;

/** What the first of a list is, holds unless something else is chosen. */
const among = (values: readonly string[]) => ({
  unless: values[0] ?? '',
  accepts: (value: string) => values.includes(value),
});
const matching = (pattern: RegExp, unless = '') => ({
  unless,
  accepts: (value: string) => pattern.test(value),
});

const ids = matching(/^[a-z][a-z0-9-]*( [a-z][a-z0-9-]*)*$/);
const toggle = matching(/^on$/);
/** Of the web, or a path on the page's own server. */
const address = matching(/^(https?:\/\/|\.{0,2}\/)[^\s"<>]*$/i);
const colour = matching(/^#[0-9a-f]{6}$/);

const FIELDS = {
  ui: among(LANGUAGES),
  widget: among(WIDGETS),
  system: among(SYSTEMS),
  /** What fits the system, unless chosen. */
  method: matching(new RegExp(`^(${EMBED_METHODS.join('|')})$`)),
  lang: among(LANGUAGES),
  office: ids,
  view: matching(/^(week|compact|badge|accordion)$/),
  upcoming: {
    unless: String(UPCOMING[2]),
    accepts: (value: string) => /^\d{1,3}$/.test(value) && Number(value) <= UPCOMING[1],
  },
  'heading-level': among(LEVELS),
  'json-ld': toggle,
  purpose: ids,
  sections: ids,
  kinds: ids,
  endpoint: address,
  email: matching(/^[^\s@"<>]+@[^\s@"<>]+$/),
  'survey-url': matching(/^https?:\/\/[^\s"<>]+$/i),
  'rating-only': toggle,
  draft: among(DRAFTS),
  scheme: among(SCHEMES),
  background: { ...colour, unless: '#ffffff' },
  'dark-background': { ...colour, unless: '#12181f' },
  'color-link': colour,
  'color-open': colour,
  'color-soon': colour,
  'color-closed': colour,
  'color-error': colour,
  /** Where the folder of the widgets is hosted; beside this page, unless said. */
  base: address,
  /** Another institution's document. */
  src: address,
  /** Where the widget will stand. */
  page: matching(/^https?:\/\/[^\s"<>]+$/i),
  /** The moment that is previewed, which goes into no snippet. */
  at: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/),
};

export type Field = keyof typeof FIELDS;
export type Choice = Readonly<Record<Field, string>> & {
  readonly ui: Language;
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
