import { Lazy } from '../../../src/lazy.js';

/** What takes over from a server's print without losing what was written in it; for pages that were printed. */
export const stateRestoring = new Lazy(() => import('./restore-state.js'));
