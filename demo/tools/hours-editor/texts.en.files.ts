/** The English texts of the import and export. */
import type { filesLv } from './texts.lv.files.js';

export const filesEn: typeof filesLv = {
  files: {
    importTitle: 'Import',
    importLead:
      'A standard document, schema.org JSON or opening hours in OpenStreetMap notation; the editor recognises which it is.',
    file: 'File',
    text: 'Or pasted text',
    office: 'Service point (for schema.org and OpenStreetMap hours only)',
    read: 'Read',
    nothing: 'Choose a file or paste text',
    unreadable: 'This is not a standard document, schema.org or OpenStreetMap opening hours',
    unreadableDocument: 'There are errors in the standard document, so it cannot be used',
    foreign: (name) =>
      `This is another institution’s document (${name}); it cannot be published here`,
    readDocument: (name) => `Document opened: ${name}. Unpublished changes have been discarded.`,
    readHours: 'The hours were read. Check them and add them to the changes.',
    readSpecial: (count) => `Exceptions added to the changes: ${count}.`,
    exportTitle: 'Export',
    format: 'Format',
    formats: {
      document: 'Standard document',
      'schema-org': 'schema.org JSON',
      notation: 'OpenStreetMap notation',
    },
    result: 'Result',
    copy: 'Copy',
    copied: 'Text copied.',
    notCopied: 'The text could not be copied. Select it and press Ctrl+C (⌘C on a Mac).',
    save: 'Save as a file',
    lost: 'The schema.org format cannot hold everything: warnings and some reasons are not in this text.',
    notationLost: 'The notation contains the weekly hours without exceptions.',
  },
};
