/**
 * The counters of Autotransporta direkcija and their hours. Source: its "Klientu apkalpošanas standarts";
 * the footnotes are its sentences, word for word.
 */
import { LATVIA_ZONE } from '../../calendar/latvia.zone.js';
import type { RegularHours, Span } from '../../schedule/model.js';
import type { Standard } from '../model.js';
import { ATD } from './identity.js';
import { atdOffices } from './names.js';

const at = (hour: number, minute: number): number => hour * 60 + minute;

const morning: Span = [at(8, 30), at(12, 0)];
const midweek: readonly Span[] = [morning, [at(13, 0), at(16, 30)]];

const hours: RegularHours = {
  week: [
    [morning, [at(13, 0), at(17, 30)]],
    midweek,
    midweek,
    midweek,
    [morning, [at(12, 30), at(15, 30)]],
    [],
    [],
  ],
  publicHolidays: 'closed',
};

export const atdHours: Standard = {
  ...ATD,
  counters: { lv: 'Klientu apkalpošanas centri' },
  counter: { lv: 'Klientu apkalpošanas centrs' },
  zone: LATVIA_ZONE,
  offices: atdOffices.map((office) => ({ ...office, hours })),
  exceptions: [],
  footnotes: [
    {
      id: 'videonoverosana',
      about: 'offices',
      title: {
        lv: 'Piezīme par videonovērošanu',
      },
      text: {
        lv: 'Klientu un darbinieku drošībai klientu apkalpošanas telpās tiek veikta videonovērošana.',
      },
    },
    {
      id: 'izmainas',
      about: 'hours',
      title: {
        lv: 'Piezīme par darba laika izmaiņām',
      },
      text: {
        lv: 'Informācija par klientu apkalpošanas laiku izmaiņām tiek publicēta Autotransporta direkcijas interneta vietnē www.atd.lv, Facebook, Twitter un izvietota struktūrvienību telpās.',
      },
      links: { 'www.atd.lv': 'https://www.atd.lv/' },
    },
  ],
  assumed: { publicHolidays: 'closed' },
};
