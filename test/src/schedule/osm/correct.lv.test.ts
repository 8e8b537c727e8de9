/** Corrections of hours as shops and offices write them in Latvian. */
import { expect } from 'chai';
import { correctionOf } from '../../../support/correction.js';

const CASES: Readonly<Record<string, readonly [value: string, correction: string][]>> = {
  'weekdays in every case': [
    ['No pirmdienas līdz piektdienai 9.00-17.00', 'Mo-Fr 09:00-17:00'],
    ['pirmdiena–piektdiena plkst. 9.00–17.00', 'Mo-Fr 09:00-17:00'],
    ['pirmdienās 14.00-18.00', 'Mo 14:00-18:00'],
    ['Pirmdien no 9.00 līdz 17.00', 'Mo 09:00-17:00'],
    ['Otrdienās un ceturtdienās 9.00–12.00 un 13.00–16.00', 'Tu,Th 09:00-12:00,13:00-16:00'],
    ['Sestdienās un svētdienās slēgts', 'Sa,Su off'],
    ['Slēgts: sestdien, svētdien', 'Sa,Su off'],
    ['Tresdiena 9-17, svetdiena slegts', 'We 09:00-17:00, Su off'],
    ['Pirmdien–piektdien 9.00–17.00; sestdien, svētdien slēgts', 'Mo-Fr 09:00-17:00; Sa,Su off'],
    [
      'Pirmdien, trešdien, piektdien – 8.00–12.00; otrdien, ceturtdien – 13.00–18.00',
      'Mo,We,Fr 08:00-12:00; Tu,Th 13:00-18:00',
    ],
    ['Pirmdiena: 9:00–17:00. Otrdiena: 10:00–18:00.', 'Mo 09:00-17:00; Tu 10:00-18:00'],
    ['Svētdiena – brīvdiena', 'Su off'],
  ],
  'weekdays cut off': [
    ['Pirmd. - Piektd.: 8:00 - 12:00, 13:00 - 17:00', 'Mo-Fr 08:00-12:00,13:00-17:00'],
    ['P 9–12, 13–18; O–C 9–17', 'Mo 09:00-12:00,13:00-18:00; Tu-Th 09:00-17:00'],
    ['P.-Pk. 8.30-17.00', 'Mo-Fr 08:30-17:00'],
    ['P.–P. 8.30–17.00', 'Mo-Fr 08:30-17:00'],
    [
      'P, O, T, C, P 9-17; S 10-15; Sv slēgts',
      'Mo,Tu,We,Th,Fr 09:00-17:00; Sa 10:00-15:00; Su off',
    ],
    [
      'P 9-18, O 9-18, C 9-18, P 9-17',
      'Mo 09:00-18:00, Tu 09:00-18:00, Th 09:00-18:00, Fr 09:00-17:00',
    ],
    ['Pr.–Ce. 9–17, Pk. 9–16', 'Mo-Th 09:00-17:00, Fr 09:00-16:00'],
    ['I-V 9-17', 'Mo-Fr 09:00-17:00'],
    ['I–V 9.00–18.00, VI 10–15, VII slēgts', 'Mo-Fr 09:00-18:00, Sa 10:00-15:00, Su off'],
  ],
  'words for several days': [
    [
      'Darba dienās 8.00-22.00 Sest. 8.00-22.00 Sv. 9.00-21.00',
      'Mo-Fr 08:00-22:00; Sa 08:00-22:00; Su 09:00-21:00',
    ],
    ['Darba laiks: darbdienās 9.00–17.00', 'Mo-Fr 09:00-17:00'],
    ['9.00-17.00 darba dienās', 'Mo-Fr 09:00-17:00'],
    ['Brīvdienās slēgts', 'Sa,Su off'],
    ['Katru dienu 10–19', 'Mo-Su 10:00-19:00'],
    ['visu diennakti', '24/7'],
    ['Katru dienu 24 stundas', 'Mo-Su 00:00-24:00'],
    ['Mo-Fr 9-17; svētku dienās slēgts', 'Mo-Fr 09:00-17:00; PH off'],
    ['Sestdienās, svētdienās un svētku dienās slēgts', 'PH,Sa,Su off'],
  ],
  breaks: [
    ['Darba dienās 9.00–17.00, pusdienas 12.00-13.00', 'Mo-Fr 09:00-12:00,13:00-17:00'],
    ['Darba dienās 8.30 - 17.00 (pārtraukums 12.00 - 12.30)', 'Mo-Fr 08:30-12:00,12:30-17:00'],
    [
      'P. 8.30–17.30 (pusdienas 12.00–13.00), O. 9–17',
      'Mo 08:30-12:00,13:00-17:30, Tu 09:00-17:00',
    ],
    [
      'P. 8–18; O.–C. 8–17; pusdienu pārtraukums 12.00–12.30',
      'Mo 08:00-12:00,12:30-18:00; Tu-Th 08:00-12:00,12:30-17:00',
    ],
  ],
  dates: [
    ['24. un 31. decembrī slēgts', 'Dec 24,Dec 31: off'],
    ['24.–26. decembrī slēgts', 'Dec 24-Dec 26: off'],
    ['2026. gada 24. decembrī 9–12', '2026 Dec 24: 09:00-12:00'],
    ['maijs–septembris 10–18', 'May-Sep: 10:00-18:00'],
    ['jūlijā un augustā slēgts', 'Jul,Aug: off'],
    ['No 1. maija līdz 30. septembrim katru dienu 10-18', 'May 01-Sep 30 Mo-Su 10:00-18:00'],
  ],
  appointments: [
    ['pēc pieraksta', '"pēc pieraksta"'],
    [
      'Mo-Fr 9–17; Sa tikai pēc iepriekšēja pieraksta',
      'Mo-Fr 09:00-17:00; Sa "tikai pēc iepriekšēja pieraksta"',
    ],
  ],
};

describe('the correction of Latvian', () => {
  for (const [kind, cases] of Object.entries(CASES)) {
    for (const [value, correction] of cases) {
      it(`has ${kind}: ${value}`, () => {
        expect(correctionOf(value)).to.equal(correction);
      });
    }
  }

  for (const value of [
    'P 9-17; P 9-15',
    'O–C 9-17; P 9-12',
    'T 9-17; S 9-13',
    'IV-IX 9-17',
    'Piektdien līdz 15.00',
    'katru dienu, izņemot svētdienas, 9-17',
    'P. 8–18; O.–C. 8–17, pusdienu pārtraukums 12.00–12.30',
    'Darba dienās 9–17, pusdienas 17.00–18.00',
    'pirmdienas vakarā 18-20',
    'Mo-Fr 9-17, pēc pieraksta',
  ]) {
    it(`is nothing where it is not clear what is meant: ${value}`, () => {
      expect(correctionOf(value)).to.equal(undefined);
    });
  }
});
