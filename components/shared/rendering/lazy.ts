import { Lazy } from '../../../src/lazy.js';

/** Keeps typed values and the focus where rendered content is replaced. */
export const stateRestoring = new Lazy(() => import('./restore-state.js'));
