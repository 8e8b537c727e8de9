// The options of the receiver.

/**
 * @typedef {object} ReceiverOptions
 * @property {Awaited<ReturnType<import('./storage.mjs').openStorage>>} storage
 * @property {readonly string[]} [origins] whose pages may send from elsewhere
 * @property {(address: string) => number} [limit] see rate-limit.mjs
 * @property {() => number} [now] epoch milliseconds
 * @property {boolean} [promises] whether the institution promises a reply
 * @property {(context: import('hono').Context) => string} [addressOf] gives the client's IP address of a request
 * @property {string} [token] who knows it reads what was received; without one nobody does here
 * @property {number} [retentionDays] after so many what was received is deleted
 * @property {string} [editorToken] who knows it publishes the institution's document; without one nobody does here
 * @property {string} [standard] that document as it is while nothing is published, JSON
 */
export {};
