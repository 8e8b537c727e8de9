/** Names of time zones: those of the IANA database have no case, and here they are compared. */

/** The name as the database writes it, `Europe/Riga` of `europe/riga`; nothing where there is no such zone. */
export function zoneNamed(name: string): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    // For an alias an engine gives the zone that it stands for; only letters are to be put right here.
    return timeZone.toLowerCase() === name.toLowerCase() ? timeZone : name;
  } catch {
    return undefined;
  }
}
