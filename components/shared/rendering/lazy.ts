/** Restores typed values and the focus when rendered content is replaced. */
import { Lazy } from '../../../src/lazy.js';

export const stateRestoring = new Lazy(() => import('./restore-state.js'));
