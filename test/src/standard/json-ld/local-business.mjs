/**
 * Google's documentation of a `LocalBusiness`, of which an office of the government is one: the required
 * properties, and the form of the recommended ones.
 * https://developers.google.com/search/docs/appearance/structured-data/local-business
 */
const TIME = /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/;
const DATE = /^\d{4}-\d\d-\d\d$/;
const WEEKDAY = /^(https?:\/\/schema\.org\/)?(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

const isText = (value) => typeof value === 'string' && value.trim() !== '';
const isAddress = (address) =>
  address?.['@type'] === 'PostalAddress' &&
  isText(address.streetAddress) &&
  isText(address.addressLocality) &&
  isText(address.postalCode) &&
  /^[A-Z]{2}$/.test(address.addressCountry);

/** @returns what is wrong by Google's rules, nothing where all is right */
export function againstGoogle(office) {
  const wrong = [];
  const expect = (isRight, what) => isRight || wrong.push(what);
  expect(isText(office.name), 'name is required');
  expect(isAddress(office.address), 'address is required, as a PostalAddress');
  if ('telephone' in office) expect(/^\+\d/.test(office.telephone), 'telephone has a country code');
  if ('url' in office) expect(/^https?:\/\/[^/]+\./.test(office.url), 'url is fully qualified');
  const { openingHoursSpecification = [], specialOpeningHoursSpecification = [] } = office;
  for (const hours of [...openingHoursSpecification, ...specialOpeningHoursSpecification]) {
    const { opens, closes, dayOfWeek = [], validFrom, validThrough } = hours;
    expect(TIME.test(opens) && TIME.test(closes), `${opens}–${closes}: hh:mm`);
    const isNone = opens === closes && opens !== '00:00';
    expect(!isNone, `${opens}–${closes}: a day that is closed is 00:00 to 00:00`);
    for (const day of dayOfWeek) expect(WEEKDAY.test(day), `${day}: a day of the week`);
    const dates = [validFrom, validThrough].filter((date) => date !== undefined);
    for (const date of dates) expect(DATE.test(date), `${date}: YYYY-MM-DD`);
    expect(dayOfWeek.length > 0 || dates.length === 2, 'hours are of weekdays, or of dates');
  }
  return wrong;
}
