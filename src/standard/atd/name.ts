import type { LocalizedText } from '../../text.js';

export const ATD_NAME: LocalizedText = { lv: 'Autotransporta direkcija' };
