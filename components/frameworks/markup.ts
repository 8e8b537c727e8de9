/**
 * The tags as the templates of frameworks write them: attributes, properties and events, derived from the
 * classes and from the registry of attributes.
 */
import type { LitElement } from 'lit';
import type { AttributesOf, Tag } from '../attributes/index.js';
import type { AtdClientRights } from '../client-rights/client-rights.js';
import type { AtdFeedbackForm } from '../feedback-form/feedback-form.js';
import type { AtdOpeningHours } from '../opening-hours/opening-hours.js';
import type { AtdServiceChannels } from '../service-channels/service-channels.js';
import type { AtdElement } from '../shared/base/atd-element.js';

interface Elements {
  'atd-opening-hours': AtdOpeningHours;
  'atd-service-channels': AtdServiceChannels;
  'atd-client-rights': AtdClientRights;
  'atd-feedback-form': AtdFeedbackForm;
}

export type ElementOf<T extends Tag> = Elements[T];

/** The events of each element besides those of all elements; a test compares them with the manifest. */
interface OwnEvents {
  'atd-opening-hours': 'atd-status-change';
  'atd-service-channels': 'atd-channel-select';
  'atd-client-rights': 'atd-right-select';
  'atd-feedback-form': 'atd-submit' | 'atd-submitted';
}

type EventName<T extends Tag> = 'atd-ready' | 'atd-error' | OwnEvents[T];

/** The events by name; in a listener `currentTarget` is the element. */
export type EventsOf<T extends Tag> = {
  [N in EventName<T>]: GlobalEventHandlersEventMap[N] & { readonly currentTarget: ElementOf<T> };
};

/** Listeners named `onatd-ready`, as React and Svelte name them. */
export type Listeners<T extends Tag> = {
  [N in EventName<T> as `on${N}`]?: ((event: EventsOf<T>[N]) => void) | undefined;
};

/** A value, or the text that stands for it. `undefined` stands for the default. */
type Written<V> = V | TextOf<V> | undefined;

type TextOf<V> = V extends number ? `${number}` : V extends boolean ? '' | 'true' | 'false' : never;

/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters -- only so does TypeScript compare `readonly` */
type IfEqual<A, B, Then> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? Then : never;
/* eslint-enable */

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The names of the properties that can be set. */
type WritableKey<E> = {
  [K in keyof E]-?: IfEqual<Pick<E, K>, Mutable<Pick<E, K>>, K>;
}[keyof E];

/** The properties that an element declares itself, without those of Lit and HTML, and without its methods. */
type OwnKey<E extends AtdElement> = Exclude<WritableKey<E>, keyof LitElement | MethodKey<E>>;

type MethodKey<E> = { [K in keyof E]-?: E[K] extends () => unknown ? K : never }[keyof E];

type Properties<E extends AtdElement> = { [K in OwnKey<E>]?: Written<E[K]> };

type PropertyOf<A extends AttributesOf<Tag>> = A extends { property: infer P } ? P : A['name'];

/** The attributes of the registry, each with the type of its property. HTML itself has the global ones. */
type Attributes<T extends Tag> = {
  [A in AttributesOf<T> as A extends { isGlobal: true } ? never : A['name']]?: Written<
    ElementOf<T>[PropertyOf<A> & keyof ElementOf<T>]
  >;
};

export type Markup<T extends Tag> = Properties<ElementOf<T>> & Attributes<T>;
