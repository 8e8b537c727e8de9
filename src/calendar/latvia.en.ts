/** The English names of Latvia's holidays, by the Latvian name. */
import type { HolidayName } from './latvia.data.js';
import type { NameInLaw } from './latvia.names.js';

/** Everyday names. */
export const holidays: Readonly<Record<HolidayName, string>> = {
  'Jaungada diena': 'New Year’s Day',
  'Darba svētki': 'Labour Day',
  'Neatkarības atjaunošanas diena': 'Restoration of Independence Day',
  'Līgo diena': 'Midsummer Eve',
  'Jāņu diena': 'Midsummer Day',
  'Latvijas Republikas Proklamēšanas diena': 'Proclamation Day of the Republic of Latvia',
  Ziemassvētki: 'Christmas',
  'Vecgada diena': 'New Year’s Eve',
  'Lielā Piektdiena': 'Good Friday',
  'Pirmās Lieldienas': 'Easter Sunday',
  'Otrās Lieldienas': 'Easter Monday',
  Vasarsvētki: 'Whit Sunday',
  'Mātes diena': 'Mother’s Day',
};

/** The names in the law, where they are longer. */
export const namesInLaw: Readonly<Record<NameInLaw, string>> = {
  'Darba svētki, Latvijas Republikas Satversmes sapulces sasaukšanas diena':
    'Labour Day, Day of the Convocation of the Constituent Assembly of the Republic of Latvia',
  'Latvijas Republikas Neatkarības atjaunošanas diena':
    'Day of the Restoration of Independence of the Republic of Latvia',
  'Jāņu diena (vasaras saulgrieži)': 'Midsummer Day (summer solstice)',
  'Ziemassvētki (ziemas saulgrieži)': 'Christmas (winter solstice)',
};
