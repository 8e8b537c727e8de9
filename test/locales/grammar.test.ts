import { expect } from '@open-wc/testing';
import english from '../../locales/en.js';
import { grammar as lv } from '../../locales/lv.js';
import { plural } from '../../locales/lv.plural.js';
import { shortDate } from '../../locales/lv.short-date.js';

const date = (year: number, month: number, day: number, weekday = 1) => ({
  year,
  month,
  day,
  weekday,
});
const en = english.grammar;

describe('Latvian', () => {
  it('writes times with a dot and without a leading zero', () => {
    expect([0, 510, 750, 1005, 1440, 1560].map(lv.time)).to.deep.equal([
      '0.00', '8.30', '12.30', '16.45', '24.00', '2.00',
    ]); // prettier-ignore
  });

  it('has every weekday in its case', () => {
    const days = [1, 2, 3, 4, 5, 6, 7];
    expect(days.map(lv.onWeekday).join(' ')).to.equal(
      'pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien',
    );
    expect(days.map(lv.weekday).join(' ')).to.equal(
      'Pirmdiena Otrdiena Trešdiena Ceturtdiena Piektdiena Sestdiena Svētdiena',
    );
  });

  it('has every month in four cases', () => {
    const months = Array.from({ length: 12 }, (_, index) => date(2026, index + 1, 2));
    expect(months.map((day) => lv.onDates([day]).slice(3)).join(' ')).to.equal(
      'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī',
    );
    expect(months.map((day) => lv.date(day).slice(3)).join(' ')).to.equal(
      'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris',
    );
    expect(months.map((day) => lv.toDate(day).slice(3)).join(' ')).to.equal(
      'janvāri februāri martu aprīli maiju jūniju jūliju augustu septembri oktobri novembri decembri',
    );
    expect(months.map((day) => lv.fromDate(day).slice(3)).join(' ')).to.equal(
      'janvāra februāra marta aprīļa maija jūnija jūlija augusta septembra oktobra novembra decembra',
    );
  });

  it('joins dates and says each month once', () => {
    expect(lv.onDates([date(2026, 12, 24), date(2026, 12, 25)])).to.equal('24. un 25. decembrī');
    expect(lv.onDates([date(2026, 12, 31), date(2027, 1, 1)])).to.equal(
      '31. decembrī un 1. janvārī',
    );
    expect(lv.onWeekdayAndDate(date(2026, 12, 28, 1))).to.equal('pirmdien, 28. decembrī');
  });

  it('names runs of days for the eye and for the ear', () => {
    expect(lv.weekdays(2, 4)).to.equal('Otrdiena–ceturtdiena');
    expect(lv.weekdaysSpoken(2, 4)).to.equal('No otrdienas līdz ceturtdienai');
    expect(lv.weekdays(6, 7)).to.equal('Sestdiena un svētdiena');
  });

  it('names a week within a month and over its end', () => {
    expect(lv.period(date(2026, 11, 23), date(2026, 11, 29))).to.equal('23.–29. novembris');
    expect(lv.period(date(2026, 11, 30), date(2026, 12, 6))).to.equal(
      '30. novembris – 6. decembris',
    );
  });

  it('names the month and the year of a range once, where they are the same', () => {
    const [tenth, last] = [
      { month: 12, day: 10 },
      { month: 12, day: 23 },
    ];
    expect(lv.range(tenth, last)).to.equal('No 10. līdz 23. decembrim');
    expect(lv.range({ ...tenth, year: 2027 }, { ...last, year: 2027 })).to.equal(
      'No 2027. gada 10. līdz 23. decembrim',
    );
    expect(lv.range({ month: 2, day: 1, year: 2027 }, { ...last, year: 2027 })).to.equal(
      'No 2027. gada 1. februāra līdz 23. decembrim',
    );
    expect(lv.range(last, { month: 1, day: 3, year: 2027 })).to.equal(
      'No 23. decembra līdz 2027. gada 3. janvārim',
    );
  });

  it('keeps a dash on the line of the word before it', () => {
    const units = (text: string) => [...text.matchAll(lv.unbreakable)].map(([unit]) => unit);
    expect(units('Parasti atvērts līdz plkst. 12.00 – šodien var būt citādi')).to.deep.equal([
      'plkst. 12.00 –',
    ]);
    expect(units('Parasti slēgts – 17. novembrī var būt citādi')).to.deep.equal([
      'slēgts –',
      '17. novembrī',
    ]);
  });

  it('ends a date in digits with a dot', () => {
    expect(shortDate(date(2026, 11, 2))).to.equal('02.11.2026.');
  });

  it('counts in three forms', () => {
    const counted = (form: string) =>
      [0, 1, 2, 9, 10, 11, 12, 19, 20, 21, 22, 30, 101, 111, 112].filter(
        (count) => plural(count) === form,
      );
    expect(counted('zero')).to.deep.equal([0, 10, 11, 12, 19, 20, 30, 111, 112]);
    expect(counted('one')).to.deep.equal([1, 21, 101]);
    expect(counted('other')).to.deep.equal([2, 9, 22]);
  });

  it('has the forms of the platform’s own rules', () => {
    const rules = new Intl.PluralRules('lv');
    for (let count = 0; count < 250; count++) expect(plural(count)).to.equal(rules.select(count));
  });
});

describe('English', () => {
  it('says the same in its own way', () => {
    expect(en.time(510)).to.equal('8:30');
    expect(en.onWeekdayAndDate(date(2026, 12, 28, 1))).to.equal('on Monday, 28 December');
    expect(en.onDates([date(2026, 12, 24), date(2026, 12, 25)])).to.equal('on 24 and 25 December');
    expect(en.weekdaysSpoken(2, 4)).to.equal('Tuesday to Thursday');
    expect(en.period(date(2026, 11, 30), date(2026, 12, 6))).to.equal('30 November – 6 December');
  });
});
