import type { Texts } from './texts.lv.js';

export const en: Texts = {
  title: 'Embed code',
  lead: 'The code that puts an institution’s opening hours, contact channels, customer rights or feedback form on any web page. Choose, check and copy.',
  otherLanguage: 'Latviski',
  skipToCode: 'Skip to the code',
  skipToChoices: 'Skip to the choices',
  choices: 'Choices',
  widget: 'What to show',
  widgets: {
    'opening-hours': 'Opening hours',
    'service-channels': 'Service and contact channels',
    'client-rights': 'Customer rights',
    'feedback-form': 'Feedback form',
  },
  system: 'On which site',
  systems: {
    'drupal-text': 'Drupal, in a text field',
    'drupal-block': 'Drupal, in a block',
    wordpress: 'WordPress',
    joomla: 'Joomla',
    html: 'On an HTML page',
  },
  method: 'How to embed it',
  methods: {
    tag: 'HTML element and script',
    placeholder: 'Placeholder: div or link',
    iframe: 'Frame (iframe)',
    pinned: 'Fixed version with SRI',
    prerendered: 'Prerendered page',
    copy: 'Plain copy',
  },
  doorHints: {
    tag: 'For sites that keep HTML elements they do not recognise.',
    placeholder: 'For text editors that remove unknown elements: it is ordinary HTML with classes.',
    iframe: 'For sites that do not allow scripts from other sites but do allow frames.',
    pinned:
      'For sites where a script must have a checksum. To move to a newer version, replace the code.',
    prerendered: 'The content is on the page before the script loads. For pages made by a program.',
    copy: 'HTML without a script or classes. It does not update itself.',
  },
  suggested: 'suggested',
  unlikely: 'seldom works on such a site',
  content: 'Content',
  lang: 'Widget language',
  langs: { lv: 'Latvian', en: 'English' },
  office: 'Service points',
  allHint: 'If none is ticked, everything is shown.',
  oneOffice: 'Service point',
  askOffice: 'Chosen by the person writing',
  view: 'View',
  views: {
    table: 'Table',
    week: 'Week with dates',
    compact: 'Short',
    badge: 'One line',
    list: 'List',
    accordion: 'Sections that open',
  },
  upcoming: 'How many days ahead to show changes',
  level: 'Heading level',
  ics: 'Offer the changes as a file for calendars (iCalendar)',
  jsonLd: 'Publish the data for search engines (JSON-LD)',
  noHeading: 'Without headings, where the page has its own',
  purpose: 'For what purpose',
  channels: 'Which channels',
  purposes: {
    request: 'For requesting services',
    receive: 'For receiving services',
    contact: 'For contact',
  },
  sections: 'Sections',
  sectionNames: {
    values: 'Values',
    rights: 'Rights',
    expectations: 'Expectations',
    restrictions: 'Restrictions',
  },
  kinds: 'What can be sent',
  kindNames: {
    praise: 'Compliment',
    suggestion: 'Suggestion',
    complaint: 'Complaint',
    meeting: 'Request to meet the management',
    question: 'Question',
    rating: 'Rating of a service',
  },
  endpoint: 'Address to send to',
  endpointHint:
    'The web address where the institution receives feedback. Without it, an email address is needed.',
  email: 'Email address, if there is no web address or it does not respond',
  surveyUrl: 'Survey address',
  ratingOnly: 'Ask for a rating only',
  draft: 'Draft',
  drafts: {
    tab: 'Kept in the tab until it is closed',
    device: 'Kept on the device for seven days',
    off: 'Not kept',
  },
  colours: 'Colours',
  scheme: 'Page background',
  schemes: { light: 'Light', dark: 'Dark', auto: 'Changes: light or dark' },
  background: 'Light background colour',
  darkBackground: 'Dark background colour',
  colourNames: {
    link: 'Links',
    open: 'Status “open”',
    soon: 'Status “closing soon”',
    closed: 'Status “closed”',
    error: 'Errors',
  },
  pick: (name) => `${name}: choose a colour`,
  coloursHint:
    'A six-character code, for example #0b4f9e. If the field is empty, the usual colour is kept.',
  notColour: 'This is not a colour code. Example: #0b4f9e.',
  contrast: (ratio) => `Contrast ${ratio}:1.`,
  tooLow: (ratio, needed) => `Contrast ${ratio}:1 is too low; at least ${needed}:1 is needed.`,
  noneOnBoth:
    'This colour is not easy to read on both backgrounds. Choose one page background or another colour.',
  useInstead: (colour) => `Use ${colour}`,
  lowCount: (count) =>
    count === 0
      ? 'All colours have enough contrast.'
      : count === 1
        ? 'One colour has too little contrast.'
        : `${count} colours have too little contrast.`,
  decimal: '.',
  addresses: 'Addresses',
  base: 'Where the widget folder is',
  baseHint:
    'The folder that contains the file atd-widgets.js. If the field is empty, its address is:',
  notPublic:
    'The addresses in the code can be reached only from this computer or network. Enter the public address:',
  notSecure:
    'A page whose address starts with https will load nothing from the addresses in the code. Enter an https address:',
  src: 'Standard document of another institution',
  srcHint: 'Enter its address if the data are not in the file standard.json in the widget folder.',
  page: 'The page where the widget will be',
  notAddress: 'This is not an address. An address starts with https://.',
  notEmail: 'This is not an email address.',
  noWay: 'The form needs a web address or an email address; otherwise it cannot send anything.',
  noDocument: (address) =>
    `The institution’s standard document could not be read: ${address}. Its service points are not known, and there are no data of the institution in the code.`,
  preview: 'Preview',
  at: 'Show another date and time',
  atHint: 'For the preview only; it does not change the code.',
  now: 'Show the current time',
  width: (width) => `${width} px wide`,
  notSent: 'The form sends nothing from here.',
  code: 'Code',
  copyCode: 'Copy',
  copied: 'Copied',
  selected: 'The code is selected; press Ctrl+C (⌘C on a Mac)',
  once: 'Once, for the website administrator',
  noIntegrity: (address) =>
    `The checksum could not be read (${address}), so there is no code. Check the address of the widget folder.`,
  frameLeavesOut: (names) =>
    `A frame can use only addresses on the site that has the widget folder, and it cannot use an email address. Left out of the code: ${names}.`,
  frameForeign:
    'A frame cannot show a document from another site. Choose another way, or put the document on the site that has the widget folder.',
  noCopy: 'The copy is being prepared.',
  formNoCopy: 'A form cannot be copied; a link is given instead.',
  snippets: {
    content: 'In the page content',
    div: 'In the page content: a div',
    link: 'Or a link, if a div is not allowed',
    head: 'Script',
    script: 'Script',
    preload: 'For a quicker first load (optional)',
    colours: 'Colours',
    policy: 'Content Security Policy (CSP)',
    allow: 'What the text format must allow',
    parent: 'Frame height',
    frameStyle: 'Frame without a border',
    command: 'Command',
    copy: 'In the page content',
  },
  where: {
    content: {
      'drupal-text':
        'In the text editor, open the source (button “Source”) and paste the code where it is needed.',
      'drupal-block':
        'In a content block with the format “Full HTML”, open the source and paste the code; then place the block on the page.',
      wordpress: 'Add a “Custom HTML” block to the page and paste the code into it.',
      joomla:
        'Switch off the article’s visual editor (button “Toggle Editor”) and paste the code, or put it in a “Custom” module.',
      html: 'Paste the code into the HTML of the page where the widget should be.',
    },
    head: {
      'drupal-text': 'Add it to the theme file html.html.twig, in the head element.',
      'drupal-block': 'Add it to the theme file html.html.twig, in the head element.',
      wordpress:
        'Add it to the theme file header.php, in the head element, or with a header code plugin.',
      joomla: 'Add it to the template file index.php, before </head>.',
      html: 'Add it to the head element of every such page.',
    },
    preload: (version: string) =>
      `On pages that have this widget, add these lines to the head element, after the script. They are for version ${version}; replace them after an update. Old lines do no harm.`,
    colours: 'Add it to the site’s style sheet.',
    policy:
      'Only if the site has such a policy: add these addresses to those already in it. If it has require-trusted-types-for, the last line is needed as well.',
    framePolicy: 'Only if the site has such a policy: add these addresses to those already in it.',
    allow:
      'In the text format settings: the field “Manually editable HTML tags” of “Source editing”, or the filter “Limit allowed HTML tags”.',
    parent:
      'Add it to the page with the frame: it fits the height of the frame to its contents. Without this script the contents scroll in the frame.',
    command:
      'Save the page as page.html and run the command each time the content changes; publish the file out.html.',
    copy: 'The copy does not update itself: when the data change, put it in again.',
  },
};
