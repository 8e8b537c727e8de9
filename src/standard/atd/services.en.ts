/** The texts of services.lv.ts in English: our translation, for information. */
import type { ServiceTexts } from './services.js';

export const serviceTexts: ServiceTexts = {
  requesting: {
    title: 'Requesting and receiving services',
    preamble: 'The Road Transport Administration’s services can be requested:',
  },
  texts: {
    counter:
      'in person at the Road Transport Administration’s customer service centres in Riga, Cēsis, Daugavpils and Liepāja,',
    portal: 'using the e-services portal https://e.atd.lv;',
    latvija: 'using the portal www.latvija.lv;',
    post: 'by post,',
    email:
      'by email, by sending a document signed with a secure electronic signature to riga.kac@atd.lv.',
    phone: 'By telephone on 67280485.',
  },
  /* Short names and the client's prerequisites, in our own words. */
  names: {
    counter: 'In person',
    portal: 'e.atd.lv e-services portal',
    latvija: 'latvija.lv portal',
    post: 'By post',
    email: 'By email',
    electronic: 'Electronically',
    phone: 'By telephone',
    meeting: 'Meeting with the board',
  },
  needs: {
    email: 'The document must be signed with a secure electronic signature.',
  },
  receiving:
    'Depending on the type of service, services can be received in person, by post or electronically.',
  contact: {
    title: 'Contact options for customers',
    preamble: 'Customers can contact the Road Transport Administration in writing:',
  },
  feedback: {
    title: 'Customer feedback on the quality of a service or of customer service',
    preamble:
      'Customers’ opinions are essential to us for improving our services and providing high-quality service; the Road Transport Administration will therefore be grateful if the customer:',
    items: {
      'atsauksmes-1': 'takes part in customer surveys and rates the quality of services;',
      'atsauksmes-2':
        'expresses their opinion in person, by telephone or in writing if the quality of the services provided is praiseworthy or could be improved.',
    },
    meeting:
      'Customers have the opportunity to meet the Road Transport Administration’s board, if necessary, by agreeing the time of the meeting in advance.',
    reply:
      'The Road Transport Administration will examine customers’ written or oral feedback, suggestions or complaints and will reply as soon as possible, but no later than within the time limit laid down in the Law on Submissions.',
    ground: 'under the customer service standard, within the time limit of the Law on Submissions',
    exception:
      'If the institution has to obtain further information, contact other institutions or process a large amount of information, the time limit is one month from the receipt of the message.',
    manner:
      'When examining customers’ complaints, the Road Transport Administration is fair, objective and unambiguous.',
  },
};
