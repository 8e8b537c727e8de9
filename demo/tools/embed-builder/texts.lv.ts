import type { Language } from '../../../src/languages.js';

export const lv = {
  title: 'Iegulšanas kods',
  lead: 'Kods, ar kuru iestādes darba laiku, saziņas kanālus, klientu tiesības vai atsauksmju veidlapu ievieto jebkurā tīmekļa lapā. Izvēlieties, apskatiet un nokopējiet.',
  otherLanguage: 'In English',
  skipToCode: 'Pāriet pie koda',
  skipToChoices: 'Pāriet pie izvēlēm',
  choices: 'Izvēles',
  widget: 'Ko rādīt',
  widgets: {
    'opening-hours': 'Darba laiks',
    'service-channels': 'Pakalpojumu un saziņas kanāli',
    'client-rights': 'Klientu tiesības',
    'feedback-form': 'Atsauksmju veidlapa',
  },
  system: 'Kādā vietnē',
  systems: {
    'drupal-text': 'Drupal, teksta laukā',
    'drupal-block': 'Drupal, blokā',
    wordpress: 'WordPress',
    joomla: 'Joomla',
    html: 'HTML lapā',
  },
  method: 'Kā ievietot',
  methods: {
    tag: 'HTML elements un skripts',
    placeholder: 'Vietturis: div vai saite',
    iframe: 'Ietvars (iframe)',
    pinned: 'Nemainīga versija ar SRI',
    prerendered: 'Iepriekš sagatavota lapa',
    copy: 'Vienkārša kopija',
  },
  doorHints: {
    tag: 'Der, ja vietne saglabā nezināmus HTML elementus.',
    placeholder:
      'Der, ja teksta redaktors nezināmus elementus izdzēš: tas ir parasts HTML ar klasēm.',
    iframe: 'Der, ja vietnē citu vietņu skripti nav atļauti, bet ietvari ir atļauti.',
    pinned: 'Der, ja skriptam vajadzīga kontrolsumma. Jaunāku versiju ievieto, nomainot kodu.',
    prerendered: 'Saturs lapā ir jau pirms skripta ielādes. Der, ja lapas veido ar programmu.',
    copy: 'HTML bez skripta un klasēm. Pati neatjaunojas.',
  },
  suggested: 'ieteicams',
  unlikely: 'šādā vietnē parasti nedarbojas',
  content: 'Saturs',
  lang: 'Logrīka valoda',
  langs: { lv: 'Latviešu', en: 'Angļu' } satisfies Record<Language, string>,
  office: 'Apkalpošanas vietas',
  allHint: 'Ja nekas nav atzīmēts, redzams viss.',
  oneOffice: 'Apkalpošanas vieta',
  askOffice: 'Izvēlas apmeklētājs',
  view: 'Skats',
  views: {
    table: 'Tabula',
    week: 'Nedēļa ar datumiem',
    compact: 'Īss',
    badge: 'Viena rinda',
    list: 'Saraksts',
    accordion: 'Atveramas sadaļas',
  },
  upcoming: 'Cik dienu uz priekšu rādīt izmaiņas',
  level: 'Virsraksta līmenis',
  ics: 'Piedāvāt izmaiņas kā kalendāra datni (iCalendar)',
  jsonLd: 'Publicēt datus meklētājiem (JSON-LD)',
  noHeading: 'Bez virsrakstiem, ja lapai ir savi',
  purpose: 'Kādam nolūkam',
  channels: 'Kādi kanāli',
  purposes: {
    request: 'Pakalpojumu pieprasīšanai',
    receive: 'Pakalpojumu saņemšanai',
    contact: 'Saziņai',
  },
  sections: 'Sadaļas',
  sectionNames: {
    values: 'Vērtības',
    rights: 'Tiesības',
    expectations: 'Ko iestāde sagaida',
    restrictions: 'Ierobežojumi',
  },
  kinds: 'Ko var nosūtīt',
  kindNames: {
    praise: 'Uzslava',
    suggestion: 'Ieteikums',
    complaint: 'Sūdzība',
    meeting: 'Lūgums tikties ar vadību',
    question: 'Jautājums',
    rating: 'Pakalpojuma vērtējums',
  },
  endpoint: 'Uz kuru adresi sūtīt',
  endpointHint:
    'Tīmekļa adrese, kurā iestāde saņem atsauksmes. Ja tās nav, vajadzīga e-pasta adrese.',
  email: 'E-pasta adrese, ja tīmekļa adreses nav vai tā neatbild',
  surveyUrl: 'Aptaujas adrese',
  ratingOnly: 'Lūgt tikai vērtējumu',
  draft: 'Melnraksts',
  drafts: {
    tab: 'Glabā cilnē, līdz to aizver',
    device: 'Glabā ierīcē septiņas dienas',
    off: 'Neglabā',
  },
  colours: 'Krāsas',
  scheme: 'Lapas fons',
  schemes: { light: 'Gaišs', dark: 'Tumšs', auto: 'Mainās: gaišs vai tumšs' },
  background: 'Gaišā fona krāsa',
  darkBackground: 'Tumšā fona krāsa',
  colourNames: {
    link: 'Saites',
    open: 'Statuss „atvērts”',
    soon: 'Statuss „drīz slēgs”',
    closed: 'Statuss „slēgts”',
    error: 'Kļūdas',
  },
  pick: (name: string) => `${name}: izvēlēties krāsu`,
  coloursHint: 'Sešu zīmju kods, piemēram, #0b4f9e. Ja lauks ir tukšs, paliek parastā krāsa.',
  notColour: 'Tas nav krāsas kods. Piemērs: #0b4f9e.',
  contrast: (ratio: string) => `Kontrasts ${ratio}:1.`,
  tooLow: (ratio: string, needed: string) =>
    `Kontrasts ${ratio}:1 ir pārāk mazs; vajadzīgs vismaz ${needed}:1.`,
  noneOnBoth:
    'Šī krāsa nav labi salasāma uz abiem foniem. Izvēlieties vienu lapas fonu vai citu krāsu.',
  useInstead: (colour: string) => `Lietot ${colour}`,
  lowCount: (count: number) =>
    count === 0
      ? 'Visu krāsu kontrasts ir pietiekams.'
      : count === 1
        ? 'Vienai krāsai kontrasts ir pārāk mazs.'
        : `${count} krāsām kontrasts ir pārāk mazs.`,
  decimal: ',',
  addresses: 'Adreses',
  base: 'Kur atrodas logrīku mape',
  baseHint: 'Mape, kurā ir datne atd-widgets.js. Ja lauks ir tukšs, mapes adrese ir:',
  notPublic: 'Adreses kodā ir pieejamas tikai no šī datora vai tīkla. Ierakstiet publisko adresi:',
  notSecure:
    'Lapā, kuras adrese sākas ar https, no adresēm kodā nekas neielādēsies. Ierakstiet https adresi:',
  src: 'Citas iestādes standarta dokuments',
  srcHint: 'Adresi ieraksta, ja dati nav logrīku mapes datnē standard.json.',
  page: 'Lapa, kurā logrīks būs redzams',
  notAddress: 'Tā nav adrese. Adrese sākas ar https://.',
  notEmail: 'Tā nav e-pasta adrese.',
  noWay: 'Veidlapai vajadzīga tīmekļa adrese vai e-pasta adrese; citādi ar to neko nevar nosūtīt.',
  noDocument: (address: string) =>
    `Iestādes standarta dokumentu neizdevās nolasīt: ${address}. Apkalpošanas vietas nav zināmas, un kodā nav iestādes datu.`,
  preview: 'Priekšskatījums',
  at: 'Rādīt citu dienu un laiku',
  atHint: 'Tikai priekšskatījumam; kodu tas nemaina.',
  now: 'Rādīt pašreizējo laiku',
  width: (width: number) => `${width} px platumā`,
  notSent: 'Šeit no veidlapas nekas netiek nosūtīts.',
  code: 'Kods',
  copyCode: 'Kopēt',
  copied: 'Nokopēts',
  selected: 'Kods ir iezīmēts; nospiediet Ctrl+C (Mac datorā ⌘C)',
  once: 'Vienreiz, tīmekļvietnes administratoram',
  noIntegrity: (address: string) =>
    `Kontrolsummu neizdevās nolasīt (${address}), tāpēc koda nav. Pārbaudiet logrīku mapes adresi.`,
  frameLeavesOut: (names: string) =>
    `Ietvarā var lietot tikai tās vietnes adreses, kurā ir logrīku mape; e-pasta adresi lietot nevar. Kodā nav šādu adrešu: ${names}.`,
  frameForeign:
    'Ietvarā nevar rādīt citas vietnes dokumentu. Izvēlieties citu veidu vai ievietojiet dokumentu tajā vietnē, kurā ir logrīku mape.',
  noCopy: 'Kopija tiek gatavota.',
  formNoCopy: 'Veidlapu kopēt nevar; tās vietā ir saite.',
  snippets: {
    content: 'Lapas saturā',
    div: 'Lapas saturā: div',
    link: 'Vai saite, ja div nav atļauts',
    head: 'Skripts',
    script: 'Skripts',
    preload: 'Ātrākai pirmajai ielādei (nav obligāti)',
    colours: 'Krāsas',
    policy: 'Satura drošības politika (CSP)',
    allow: 'Kas jāatļauj teksta formātā',
    parent: 'Ietvara augstums',
    frameStyle: 'Ietvars bez malas',
    command: 'Komanda',
    copy: 'Lapas saturā',
  },
  where: {
    content: {
      'drupal-text':
        'Teksta redaktorā atveriet pirmkodu (poga „Source”) un ielīmējiet kodu vajadzīgajā vietā.',
      'drupal-block':
        'Satura blokā ar formātu „Full HTML” atveriet pirmkodu un ielīmējiet kodu; pēc tam novietojiet bloku lapā.',
      wordpress: 'Pievienojiet lapai bloku „Pielāgots HTML” un ielīmējiet kodu tajā.',
      joomla:
        'Izslēdziet raksta vizuālo redaktoru (poga „Toggle Editor”) un ielīmējiet kodu vai ievietojiet to „Custom” modulī.',
      html: 'Ielīmējiet kodu lapas HTML tekstā tur, kur jābūt logrīkam.',
    },
    head: {
      'drupal-text': 'Pievienojiet tēmas datnē html.html.twig, elementā head.',
      'drupal-block': 'Pievienojiet tēmas datnē html.html.twig, elementā head.',
      wordpress:
        'Pievienojiet tēmas datnē header.php, elementā head, vai ar galvenes koda spraudni.',
      joomla: 'Pievienojiet veidnes datnē index.php pirms </head>.',
      html: 'Pievienojiet katras šādas lapas elementā head.',
    },
    preload: (version: string) =>
      `Lapās, kurās ir šis logrīks, pievienojiet elementā head aiz skripta. Rindas der versijai ${version}; pēc versijas maiņas ievietojiet jaunas. Vecās rindas darbu netraucē.`,
    colours: 'Pievienojiet vietnes stilu datnē.',
    policy:
      'Tikai tad, ja vietnei šāda politika ir: pievienojiet šīs adreses tām, kas tajā jau ir. Ja tajā ir require-trusted-types-for, vajadzīga arī pēdējā rinda.',
    framePolicy:
      'Tikai tad, ja vietnei šāda politika ir: pievienojiet šīs adreses tām, kas tajā jau ir.',
    allow:
      'Teksta formāta iestatījumos: „Source editing” laukā „Manually editable HTML tags” vai filtrā „Limit allowed HTML tags”.',
    parent:
      'Pievienojiet lapai, kurā ir ietvars: pielāgo tā augstumu saturam. Bez šī skripta saturs ietvarā jāritina.',
    command:
      'Saglabājiet lapu datnē page.html un pēc katras satura maiņas izpildiet komandu; publicējiet datni out.html.',
    copy: 'Kopija pati neatjaunojas: kad dati mainās, ievietojiet to no jauna.',
  },
};

export type Texts = typeof lv;
