import { isServer as isLitOnServer } from 'lit';

/** Whether it is a server that prints; the build for browsers leaves out what only servers do. */
export const isServer: boolean = isLitOnServer;
