/**
 * ATD's names for its offices and for a meeting with its board. Source: its "Klientu apkalpošanas
 * standarts".
 */
export const atdOffices = [
  { id: 'riga', name: { lv: 'Rīga' } },
  { id: 'cesis', name: { lv: 'Cēsis' } },
  { id: 'daugavpils', name: { lv: 'Daugavpils' } },
  { id: 'liepaja', name: { lv: 'Liepāja' } },
] as const;

export const ATD_MEETING = 'Tikšanās ar valdi';
