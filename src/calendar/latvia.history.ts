/**
 * Decrees for Latvia in 2018 to 2025: moved working days, the song festival's closing day, which is a
 * holiday by the law of 2014, and holidays by laws of their own. No order moved a day in 2019 and 2022.
 * Source for the moved days of 2018 to 2022: the list, with the acts, in the `holidays` package for Python.
 */
import type { BuiltInDecrees } from './decrees.js';
import { likumi } from './latvia.data.js';

const FESTIVAL_LAW = likumi(269373);
const closingDay = (date: string) => ({
  date,
  kind: 'holiday' as const,
  name: {
    lv: 'Vispārējo latviešu Dziesmu un deju svētku noslēguma diena',
    en: 'Closing Day of the General Latvian Song and Dance Festival',
  },
  shortName: {
    lv: 'Dziesmu un deju svētku noslēguma diena',
    en: 'Closing Day of the Song and Dance Festival',
  },
  source: FESTIVAL_LAW,
});
const mondayAfter = (compensates: string, date: string) => ({
  date,
  kind: 'day-off' as const,
  compensates,
  source: FESTIVAL_LAW,
});

export const HISTORY: BuiltInDecrees = {
  known: [2018, 2025],
  days: [
    closingDay('2018-07-08'),
    mondayAfter('2018-07-08', '2018-07-09'),
    {
      date: '2018-09-24',
      kind: 'holiday',
      name: {
        lv: 'Viņa Svētības pāvesta Franciska pastorālās vizītes Latvijā diena',
        en: 'Day of the Pastoral Visit of His Holiness Pope Francis to Latvia',
      },
      shortName: { lv: 'Pāvesta Franciska vizītes diena', en: 'Day of Pope Francis’ Visit' },
      source: likumi(299942),
    },
    {
      date: '2023-05-29',
      kind: 'holiday',
      name: {
        lv: 'Diena, kad Latvijas hokeja komanda ieguva bronzas medaļu 2023. gada Pasaules hokeja čempionātā',
        en: 'Day on which the Latvian ice hockey team won the bronze medal at the 2023 World Championship',
      },
      shortName: { lv: 'Hokeja izlases bronzas medaļas diena', en: 'Ice Hockey Bronze Medal Day' },
      source: likumi(342196),
    },
    closingDay('2023-07-09'),
    mondayAfter('2023-07-09', '2023-07-10'),
  ],
  moved: [
    { from: '2018-04-30', to: '2018-04-21', source: likumi(290413) },
    { from: '2020-06-22', to: '2020-06-13', source: likumi(308097) },
    { from: '2021-05-03', to: '2021-05-08', source: likumi(315837) },
    { from: '2021-06-25', to: '2021-06-19', source: likumi(315837) },
    { from: '2021-11-19', to: '2021-11-13', source: likumi(315837) },
    { from: '2023-05-05', to: '2023-05-20', source: likumi(333470) },
    { from: '2024-12-23', to: '2024-12-14', source: likumi(342680) },
    { from: '2024-12-30', to: '2024-12-28', source: likumi(342680) },
    { from: '2025-05-02', to: '2025-05-10', source: likumi(351684) },
    { from: '2025-11-17', to: '2025-11-08', source: likumi(351684) },
  ],
};
