/**
 * The registry: every attribute of every element. All other lists of attributes are derived from it or
 * checked against it.
 */
import type { Attribute } from './attribute.js';
import { CLIENT_RIGHTS } from './client-rights.js';
import { COMMON } from './common.js';
import { FEEDBACK_FORM } from './feedback-form.js';
import { OPENING_HOURS } from './opening-hours.js';
import { SERVICE_CHANNELS } from './service-channels.js';

const REGISTRY = {
  'atd-opening-hours': [...OPENING_HOURS, ...COMMON],
  'atd-service-channels': [...SERVICE_CHANNELS, ...COMMON],
  'atd-client-rights': [...CLIENT_RIGHTS, ...COMMON],
  'atd-feedback-form': [...FEEDBACK_FORM, ...COMMON],
} as const;

export type Tag = keyof typeof REGISTRY;

/** Any attribute of an element, with its values as literal types. */
export type AttributesOf<T extends Tag> = (typeof REGISTRY)[T][number];
export type KnownAttribute = AttributesOf<Tag>;
export type AttributeName = KnownAttribute['name'];

export const ATTRIBUTES: Readonly<Record<Tag, readonly Attribute[]>> = REGISTRY;
