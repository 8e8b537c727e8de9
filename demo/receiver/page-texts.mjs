// The texts of the pages for visitors without a script. Where the form's own receipt says the same, they are its
// messages in locales/en.xlf; a test compares them.

/**
 * @typedef {object} PageTexts
 * @property {string} received
 * @property {string} number
 * @property {(at: string) => string} receivedAt
 * @property {(date: string) => string} replyBy
 * @property {string} meeting
 * @property {string} rating
 * @property {string} noReply
 * @property {string} message
 * @property {string} refused
 * @property {Record<number, string>} reasons by HTTP status
 * @property {Record<string, string>} errors by field
 * @property {string} tooLong the error of a message
 * @property {(day: number, month: number, year: number) => string} onDate inside a sentence
 * @property {(date: string, year: number, time: [hour: number, minute: string]) => string} at
 */

const MONTHS_LV =
  'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī'.split(
    ' ',
  );
const MONTHS_EN =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** @type {Readonly<Record<'lv' | 'en', PageTexts>>} */
export const PAGE_TEXTS = {
  lv: {
    received: 'Paldies, ziņojums ir saņemts',
    number: 'Ziņojuma numurs:',
    receivedAt: (at) => `Saņemts ${at} (Rīgas laiks).`,
    replyBy: (date) => `Atbildi iestāde sniegs ne vēlāk kā ${date}.`,
    meeting: 'Iestāde ar jums sazināsies, lai vienotos par tikšanās laiku.',
    rating: 'Vērtējums ir anonīms.',
    noReply: 'Atbildes nebūs, jo tā nav lūgta.',
    message: 'Jūsu ziņojums',
    refused: 'Ziņojumu nevarēja pieņemt',
    reasons: {
      400: 'Atgriezieties iepriekšējā lapā un mēģiniet vēlreiz.',
      409: 'Šis ziņojums jau ir saņemts ar citu tekstu. Lai nosūtītu jaunu, atveriet lapu no jauna.',
      413: 'Ziņojums ir pārāk garš. Atgriezieties iepriekšējā lapā, saīsiniet to un nosūtiet vēlreiz.',
      422: 'Atgriezieties iepriekšējā lapā un pārbaudiet ierakstīto.',
      429: 'Ziņojumu ir pārāk daudz. Atgriezieties iepriekšējā lapā un vēlāk mēģiniet vēlreiz.',
    },
    errors: {
      kind: 'Izvēlieties, ko vēlaties nosūtīt',
      rating: 'Izvēlieties vērtējumu',
      message: 'Uzrakstiet ziņojumu',
      contact: 'Ierakstiet e-pasta adresi vai tālruņa numuru',
      email: 'Ierakstiet pareizu e-pasta adresi, piemēram, vards@example.com',
      telephone: 'Ierakstiet pareizu tālruņa numuru, piemēram, +371 20000000',
    },
    tooLong: 'Saīsiniet ziņojumu: iestādes sistēmai tas ir par garu',
    onDate: (day, month) => `${day}. ${MONTHS_LV[month - 1]}`,
    at: (date, year, [hour, minute]) => `${year}. gada ${date} plkst. ${hour}.${minute}`,
  },
  en: {
    received: 'Thank you, your message has been received',
    number: 'Message number:',
    receivedAt: (at) => `Received on ${at} (Riga time).`,
    replyBy: (date) => `The institution will reply no later than ${date}.`,
    meeting: 'The institution will contact you to agree on a time to meet.',
    rating: 'The rating is anonymous.',
    noReply: 'There will be no reply, as none was asked for.',
    message: 'Your message',
    refused: 'The message could not be accepted',
    reasons: {
      400: 'Please go back to the previous page and try again.',
      409: 'This message has already been received with a different text. To send a new one, open the page again.',
      413: 'The message is too long. Please go back to the previous page, shorten it and send it again.',
      422: 'Please go back to the previous page and check what you entered.',
      429: 'There are too many messages. Please go back to the previous page and try again later.',
    },
    errors: {
      kind: 'Choose what you would like to send',
      rating: 'Choose a rating',
      message: 'Enter a message',
      contact: 'Enter an email address or a telephone number',
      email: 'Enter a valid email address, for example name@example.com',
      telephone: 'Enter a valid telephone number, for example +371 20000000',
    },
    tooLong: 'Shorten the message: it is too long for the institution’s system',
    onDate: (day, month, year) => `${day} ${MONTHS_EN[month - 1]} ${year}`,
    at: (date, _, [hour, minute]) => `${date} at ${hour}:${minute}`,
  },
};
