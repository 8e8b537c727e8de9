/** Latvia's time zone, by whose name its calendar is found. */
export const LATVIA_ZONE = 'Europe/Riga';

/** Whether a zone is Latvia's; names of the IANA database have no case. */
export function isLatvianZone(name: string): boolean {
  return name.toLowerCase() === LATVIA_ZONE.toLowerCase();
}
