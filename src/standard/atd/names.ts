/**
 * ATD's names for its offices. Source: its "Klientu apkalpošanas standarts".
 */
export const atdOffices = [
  { id: 'riga', name: { lv: 'Rīga' } },
  { id: 'cesis', name: { lv: 'Cēsis' } },
  { id: 'daugavpils', name: { lv: 'Daugavpils' } },
  { id: 'liepaja', name: { lv: 'Liepāja' } },
] as const;
