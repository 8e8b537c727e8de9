// Where the tests' browsers live. None of them lives in Latvia or speaks Latvian: a clock read in
// the viewer's zone, or a language taken from the browser, must show. One zone is far behind, one
// ahead, one ahead by an odd three quarters of an hour.

/** The zone an engine lives in unless a test says otherwise. */
export const homeZones = {
  chromium: 'America/Los_Angeles',
  firefox: 'Asia/Tokyo',
  webkit: 'Pacific/Chatham',
};

/** Where `*.zones.test.ts` run besides, so that one Chromium is enough to see three viewers. */
export const moreZones = ['Europe/Riga', 'Asia/Tokyo'];

/**
 * The environment of a browser's process; its pages live in the time zone of it.
 * @param {string} zone an IANA time zone
 */
export function environment(zone) {
  // WebKit takes its language from here, and from a bare container's "C" makes an invalid one.
  const language = { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' };
  return { ...process.env, ...language, TZ: zone };
}
