/**
 * Where an institution's own document lies: beside the script, in the folder that the institution hosts. The
 * build puts it in for the files of that folder; what comes from npm asks for nothing by itself.
 */
export const hostedAt = undefined as string | undefined;

/** The fingerprint of the document that lies there as long as nobody has put another in its place. */
export const shipped = '';
