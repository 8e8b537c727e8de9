/** Documents at an address: fetched, parsed, stored and requested again. */
export { follow } from './document-follower.js';
export { RemoteDocument } from './remote-document.js';
export { staleNotice } from './stale-notice.js';
