/** Normalizes names of time zones: the IANA database ignores case, and this package compares names. */

/**
 * The name in the database's spelling, `Europe/Riga` for `europe/riga`; undefined where there is no such
 * zone.
 */
export function zoneNamed(name: string): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // For an alias, engines return the zone it stands for. Only the case is corrected here, so an alias
    // stays.
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return undefined;
  }
}
