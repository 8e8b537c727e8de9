/** The network. Every request goes through it, and `atd-widgets/testing` puts a stand-in in its place. */
export const network = {
  fetch: (url: string, init: RequestInit): Promise<Response> => fetch(url, init),
};
