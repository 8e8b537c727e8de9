/** Latvia's time zone; a standard in this zone gets Latvia's calendar. */
export const LATVIA_ZONE = 'Europe/Riga';

/** Whether a zone is Latvia's. Names of the IANA database are compared without regard to case. */
export function isLatvianZone(name: string): boolean {
  return name.toLowerCase() === LATVIA_ZONE.toLowerCase();
}
