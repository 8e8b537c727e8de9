/** The Latvian texts of the import and export. */
export const filesLv = {
  files: {
    importTitle: 'Imports',
    importLead:
      'Standarta dokuments, schema.org JSON vai OpenStreetMap darba laika pieraksts; veidu redaktors noteiks pats.',
    file: 'Datne',
    text: 'Vai ielīmēts teksts',
    office: 'Apkalpošanas vieta (tikai schema.org un OpenStreetMap darba laikam)',
    read: 'Nolasīt',
    nothing: 'Izvēlieties datni vai ielīmējiet tekstu',
    unreadable: 'Tas nav ne standarta dokuments, ne schema.org, ne OpenStreetMap darba laiks',
    unreadableDocument: 'Standarta dokumentā ir kļūdas, tāpēc to nevar lietot',
    foreign: (name: string) => `Šis ir citas iestādes dokuments (${name}); šeit to nevar publicēt`,
    readDocument: (name: string) =>
      `Atvērts dokuments: ${name}. Nepublicētās izmaiņas ir atceltas.`,
    readHours: 'Darba laiks nolasīts. Pārbaudiet to un pievienojiet izmaiņām.',
    readSpecial: (count: number) => `Izmaiņām pievienoto izņēmumu skaits: ${count}.`,
    exportTitle: 'Eksports',
    format: 'Formāts',
    formats: {
      document: 'Standarta dokuments',
      'schema-org': 'schema.org JSON',
      notation: 'OpenStreetMap pieraksts',
    },
    result: 'Rezultāts',
    copy: 'Kopēt',
    copied: 'Teksts nokopēts.',
    notCopied: 'Tekstu neizdevās nokopēt. Iezīmējiet to un nokopējiet ar Ctrl+C (Mac datorā ⌘C).',
    save: 'Saglabāt datnē',
    lost: 'schema.org formātā visu nevar ierakstīt: šajā tekstā nav brīdinājumu un daļas iemeslu.',
    notationLost: 'Pierakstā ir nedēļas darba laiks bez izņēmumiem.',
  },
};
