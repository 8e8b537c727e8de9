/** English for the texts that come as data: the calendar's names and the built-in standard. */
export const texts: Readonly<Record<string, string>> = {
  Ziemassvētki: 'Christmas',
  'Jaungada diena': 'New Year’s Day',
  'Darba svētki': 'Labour Day',
  'Līgo diena': 'Līgo Day',
  'Jāņu diena': 'Midsummer Day',
  'Vecgada diena': 'New Year’s Eve',
  'Lielā Piektdiena': 'Good Friday',
  'Pirmās Lieldienas': 'Easter Sunday',
  'Otrās Lieldienas': 'Easter Monday',
  Vasarsvētki: 'Pentecost',
  'Neatkarības atjaunošanas diena': 'Restoration of Independence Day',
  'Latvijas Republikas Proklamēšanas diena': 'Proclamation Day of the Republic of Latvia',
  'Mātes diena': 'Mother’s Day',
  'Autotransporta direkcija': 'Road Transport Administration',
  'Klientu apkalpošanas centri': 'Customer service centres',
  Rīga: 'Riga',
  'Piezīme par videonovērošanu': 'Note on video surveillance',
  'Klientu un darbinieku drošībai klientu apkalpošanas telpās tiek veikta videonovērošana.':
    'For the safety of clients and employees, the customer service premises are under video surveillance.',
  'Piezīme par darba laika izmaiņām': 'Note on changes to opening hours',
  'Informācija par klientu apkalpošanas laiku izmaiņām tiek publicēta Autotransporta direkcijas interneta vietnē www.atd.lv, Facebook, Twitter un izvietota struktūrvienību telpās.':
    'Information on changes to client service hours is published on the Road Transport Administration’s website www.atd.lv, on Facebook and Twitter, and displayed on the premises of its units.',
};
