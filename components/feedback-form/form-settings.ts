/** Derives the settings of a form from the attributes of the element, for the views. */

import { pageAddress as withoutQuery } from '../../src/feedback/submission.js';
import { DRAFTS, type StorageArea } from '../attributes/feedback-form.js';
import { validated } from '../shared/diagnostics/validate.js';
import { warn } from '../shared/diagnostics/warn.js';
import { officesOf } from '../shared/hours/offices.js';
import { pageAddress, pageMeta } from '../shared/source/page-meta.js';
import type { Draft } from './drafts.js';
import { hasWaiting } from './session-flags.js';
import type { FormView, Institution, SendMethod } from './state.js';
import { chosenTopic, idOf, pageTopic, type Topic } from './topic.js';
import { kindsNamed, type Context } from './values.js';
import { isServer } from '../shared/base/build-facts.js';

/** The settings of a form; they do not depend on the input. */
export type FormSettings = Omit<
  FormView,
  'state' | 'handlers' | 'level' | 'titleLevel' | 'language'
> & {
  readonly surveyUrl: string | undefined;
};

/** The attributes of the element, as properties. */
export interface FormElement extends HTMLElement {
  readonly endpoint: string;
  readonly email: string;
  readonly kinds: string;
  readonly office: string;
  readonly topic: string;
  readonly service: string;
  readonly ratingOnly: boolean;
  readonly surveyUrl: string;
  readonly draft: StorageArea;
}

type Addresses = Readonly<Record<'endpoint' | 'email' | 'surveyUrl', string>>;

/** Returns the addresses of the tag, or else those that the page sets for all its forms. */
export function addressesOf({ endpoint, email, surveyUrl }: FormElement): Addresses {
  return {
    endpoint: endpoint || (pageMeta('endpoint') ?? ''),
    email: email || (pageMeta('email') ?? ''),
    surveyUrl: surveyUrl || (pageMeta('survey-url') ?? ''),
  };
}

export function settingsOf(element: FormElement, institution: Institution): FormSettings {
  const addresses = addressesOf(element);
  const endpoint = webAddress(element, 'endpoint', addresses.endpoint);
  const email = validated(element, 'email', addresses.email, isEmail(addresses.email), '');
  const { kinds, unknown } = kindsNamed(element.ratingOnly ? 'rating' : element.kinds);
  validated(element, 'kinds', element.kinds, unknown.length === 0, '');
  const method: SendMethod = endpoint !== '' ? 'endpoint' : email !== '' ? 'email' : 'channels';
  const offices = officesOf(element, institution, element.office);
  const office = element.office.trim() !== '' && !offices[1] ? (offices[0]?.id ?? '') : '';
  return {
    institution,
    method,
    kinds,
    isRatingOnly: element.ratingOnly,
    storageArea: storageAreaOf(element),
    endpoint,
    email,
    surveyUrl: webAddress(element, 'survey-url', addresses.surveyUrl) || undefined,
    offices: offices[1] ? offices : [],
    office,
    topic: pageTopic(element.topic, institution.charter),
    service: idOf(element.service),
  };
}

/** Returns the topic of a draft: that of the page, or else the visitor's. */
export function topicOf(
  draft: Draft,
  { topic, institution }: Pick<FormSettings, 'topic' | 'institution'>,
): Topic | undefined {
  if (topic || draft.topic === undefined) return topic;
  return chosenTopic(draft.topic, institution.charter);
}

/**
 * Returns the values that the page adds to a submission.
 * @param page its language, and the time when the form was first touched, in milliseconds of
 *   `performance.now()`
 */
export function contextOf(
  draft: Draft,
  settings: FormSettings | undefined,
  { language, touchedAt }: { readonly language: string; readonly touchedAt: number | undefined },
): Context {
  const { id, supersedes } = draft;
  const { institution, office, service } = settings ?? {};
  const topic = settings && topicOf(draft, settings);
  return {
    id,
    language,
    ...(institution && { institution: institution.id }),
    ...(office && { office }),
    ...(topic && { topic: topic.id }),
    ...(service && { service }),
    ...(isAcceptedAddress(withoutQuery(pageAddress())) && { page: withoutQuery(pageAddress()) }),
    ...(supersedes !== undefined && { supersedes }),
    ...(touchedAt !== undefined && { seconds: Math.round((performance.now() - touchedAt) / 1000) }),
  };
}

/**
 * Whether the address of the page is sent with a submission; other addresses are omitted, since the receiver
 * would refuse them.
 */
function isAcceptedAddress(page: string): boolean {
  return /^https?:/.test(page) && page.length <= 2000;
}

/** Whether an earlier submission may have to be shown. The form is not shown until that is known. */
export function hasUnsentEntry(element: FormElement): boolean {
  const { endpoint } = addressesOf(element);
  const storesEntries = endpoint !== '' && element.draft !== 'off';
  return !isServer && storesEntries && hasWaiting(inPage(endpoint)?.href ?? '');
}

/** Returns the place where drafts are stored. */
function storageAreaOf(element: FormElement): StorageArea {
  return validated(element, 'draft', element.draft, DRAFTS.includes(element.draft), DRAFTS[0]);
}

/**
 * Warns if facts about privacy are missing that the law requires. They are not in the document, and no
 * default can be true.
 */
export function warnOfMissingPrivacy(
  element: FormElement,
  { method, institution }: FormSettings,
): void {
  if (method === 'channels' || element.querySelector(':scope > [slot="privacy"]')) return;
  const { privacy = {} } = institution;
  const names = ['readers', 'purpose', 'retention'] as const;
  // A page with more information may state the rest.
  const others = privacy.url === undefined ? (['controller', 'contact', 'basis'] as const) : [];
  const missing = [...names, ...others].filter((name) => !privacy[name]);
  if (missing[0]) warn(element, 'privacy', missing.join(', '));
}

function inPage(address: string): URL | undefined {
  const base = isServer ? 'https://page.invalid/' : document.baseURI;
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

/** Returns an absolute address; it is empty if the attribute is empty or invalid. */
function webAddress(
  element: FormElement,
  attribute: 'endpoint' | 'survey-url',
  address: string,
): string {
  if (address === '') return '';
  const url = inPage(address);
  // Browsers refuse requests to an address with a user name or a password.
  const isPlain =
    url !== undefined && /^https?:$/.test(url.protocol) && !url.username && !url.password;
  // A server does not know the address of the page, so it keeps relative addresses.
  const known = isPlain && !isServer ? url.href : address;
  return validated(element, attribute, known, isPlain, '', withoutCredentials(address));
}

/** A console message may end up in a log, which should hold no password. */
function withoutCredentials(address: string): string {
  return address.replace(/\/\/[^/]*@/, '//…@');
}

function isEmail(email: string): boolean {
  return email === '' || /^[^\s@<>"?&]+@[^\s@<>"?&]+$/.test(email);
}
