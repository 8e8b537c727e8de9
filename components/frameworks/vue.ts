/** The public entry `atd-widgets/vue`: the types of the tags for Vue 3. It holds no code. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Tag } from '../attributes/index.js';
import type { ElementOf, EventsOf, Markup } from './markup.js';

/** In Vue's templates a component is a class whose instances have `$props` and `$emit`. */
type Tags = {
  [T in Tag]: new () => ElementOf<T> & {
    $props: HTMLAttributes & Markup<T> & PublicProps;
    $emit: EmitFn<{ [N in keyof EventsOf<T>]: (event: EventsOf<T>[N]) => void }>;
  };
};

declare module 'vue' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it merges with Vue's
  interface GlobalComponents extends Tags {}
}
