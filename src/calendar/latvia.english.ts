/** Everyday English names of Latvia's holidays, by the Latvian name. */
export const HOLIDAYS_IN_ENGLISH: Readonly<Record<string, string>> = {
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

/** English for the names in the law, and for the names of past holidays. */
export const LONG_NAMES_IN_ENGLISH: Readonly<Record<string, string>> = {
  'Darba svētki, Latvijas Republikas Satversmes sapulces sasaukšanas diena':
    'Labour Day, Day of the Convocation of the Constituent Assembly of the Republic of Latvia',
  'Latvijas Republikas Neatkarības atjaunošanas diena':
    'Day of the Restoration of Independence of the Republic of Latvia',
  'Jāņu diena (vasaras saulgrieži)': 'Midsummer Day (summer solstice)',
  'Ziemassvētki (ziemas saulgrieži)': 'Christmas (winter solstice)',
  'Vispārējo latviešu Dziesmu un deju svētku noslēguma diena':
    'Closing Day of the General Latvian Song and Dance Festival',
  'Dziesmu un deju svētku noslēguma diena': 'Closing Day of the Song and Dance Festival',
  'Viņa Svētības pāvesta Franciska pastorālās vizītes Latvijā diena':
    'Day of the Pastoral Visit of His Holiness Pope Francis to Latvia',
  'Pāvesta Franciska vizītes diena': 'Day of Pope Francis’ Visit',
  'Diena, kad Latvijas hokeja komanda ieguva bronzas medaļu 2023. gada Pasaules hokeja čempionātā':
    'Day on which the Latvian ice hockey team won the bronze medal at the 2023 World Championship',
  'Hokeja izlases bronzas medaļas diena': 'Ice Hockey Bronze Medal Day',
};
