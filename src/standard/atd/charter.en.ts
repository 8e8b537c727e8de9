/** The texts of charter.lv.ts in English: our translation, for information. */
import type { AtdCharterTexts } from './charter.js';

export const charterTexts: AtdCharterTexts = {
  title: 'Customer service standard',
  introduction: [
    'Employees of the Road Transport Administration serve customers in compliance with the requirements laid down in laws and regulations, the Road Transport Administration’s Code of Ethics and this standard.',
    'This standard lays down requirements that are binding on all employees who provide customer service at the Road Transport Administration, as well as on customers who use the Road Transport Administration’s services.',
  ],
  values: {
    title: 'Values of the Road Transport Administration',
    items: {
      'vertibas-1':
        'Professionalism – we are competent, responsible, objective, careful and precise; we respect confidentiality and comply with the requirements of laws and regulations.',
      'vertibas-2':
        'Responsibility – we are honest and fair in applying laws and regulations and take responsibility for our work and the services we provide.',
      'vertibas-3':
        'Confidentiality – we use the information and data we obtain only for the intended purpose and protect them in accordance with the requirements of laws and regulations.',
      'vertibas-4':
        'Accessibility – we provide functionally convenient access to services through various communication channels.',
      'vertibas-5':
        'Development – we are professionals, we learn and are focused on long-term development; we improve the services we offer, making use of the possibilities of modern technologies and following general development trends.',
      'vertibas-6':
        'Positive attitude – we listen to customers’ needs, ensure that every customer is treated equally, fairly and kindly, and look for the most suitable solution to the problem in each particular situation.',
      'vertibas-7':
        'A supportive and safe working environment – we take care of employee satisfaction and the working environment.',
    },
  },
  rights: {
    title: 'Customers have the right to expect that employees:',
    items: {
      'tiesibas-1':
        'are committed to cooperation and are competent, knowledgeable and responsible in their dealings with customers;',
      'tiesibas-2': 'comply with the requirements laid down in laws and regulations;',
      'tiesibas-3':
        'behave in a kind, correct, responsive, polite and tactful manner and treat everyone equally, regardless of the customer’s gender, ethnicity, religious beliefs, education, social origin or other circumstances, and observe ethical and behavioural norms and basic principles;',
      'tiesibas-4':
        'serve customers equally promptly, well and kindly in the official language and, if possible, also in another language;',
      'tiesibas-5':
        'act and take decisions only within their competence and, if they cannot provide a service within the scope of their duties, or if the customer so wishes, offer the opportunity to turn to a more senior official;',
      'tiesibas-6':
        'inform the customer of the reasons if a service is refused, and justify the refusal by reference to the requirements of laws and regulations;',
      'tiesibas-7':
        'ensure that customers’ personal data are processed in accordance with the requirements of laws and regulations;',
      'tiesibas-8':
        'dress in a businesslike style that is in keeping with the corporate style and appropriate to their duties;',
      'tiesibas-9':
        'do not accept material tokens of gratitude, offers of hospitality or other benefits for the service provided.',
    },
  },
  expectations: {
    title: 'For cooperation with the customer to be successful, we expect that the customer:',
    items: {
      'sagaidam-1':
        'will read the information published on the Road Transport Administration’s website about services and the conditions for requesting and receiving them;',
      'sagaidam-2':
        'will be understanding about the requirements laid down in laws and regulations;',
      'sagaidam-3': 'will provide true and complete information;',
      'sagaidam-4':
        'will treat employees of the Road Transport Administration and other customers with courtesy and respect;',
      'sagaidam-5': 'will observe the generally accepted ethical and behavioural norms of society;',
      'sagaidam-6':
        'will observe the set opening hours at customer service points and, when booking an in-person meeting, will arrive on time and give advance notice of any delay or non-attendance;',
      'sagaidam-7':
        'will let us know if the customer has special needs and requires additional assistance;',
      'sagaidam-8': 'will present an identity document if this is necessary to receive a service;',
      'sagaidam-9':
        'will provide a contact telephone number or email address so that the Road Transport Administration can get in touch if necessary.',
    },
  },
  restrictions: {
    title: 'Certain restrictions',
    preamble:
      'Please note that certain restrictions apply in the Road Transport Administration’s customer service centres and administrative building in order to comply with the requirements for the protection of the data of natural persons, as well as for reasons of safety, customer privacy, protection of property and the like:',
    items: {
      'ierobezojumi-1':
        'Persons who are evidently under the influence of alcohol or other intoxicating substances, as well as persons who disturb public order, behave in an aggressive, defiant or offensive manner or provoke conflict situations, are prohibited from being on the Road Transport Administration’s premises.',
      'ierobezojumi-2':
        'Taking photographs or filming on the Road Transport Administration’s premises is prohibited without the permission of the Road Transport Administration’s public relations manager or public relations specialist.',
      'ierobezojumi-3':
        'If an employee of the Road Transport Administration is photographed or filmed while performing their duties, the employee has the right to object to the processing of their data (to ask for the data processing to be stopped), stating that the employee does not consent to such data processing and prohibits the use of these data by making them public.',
    },
    closing:
      'The Road Transport Administration reserves the right to ask persons who do not comply with the above restrictions to comply with them and, if a person refuses, to require that person to leave the Road Transport Administration’s premises.',
  },
};
