/** The public entry `atd-widgets/react`: the types of the tags for React 19. It holds no code. */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Tag } from '../attributes/index.js';
import type { ElementOf, Listeners, Markup } from './markup.js';

type Tags = {
  [T in Tag]: ClassAttributes<ElementOf<T>> &
    HTMLAttributes<ElementOf<T>> &
    Markup<T> &
    Listeners<T>;
};

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- React declares it
  namespace JSX {
    // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- it merges with React's
    interface IntrinsicElements extends Tags {}
  }
}
