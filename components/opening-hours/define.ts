/** Registers `<atd-opening-hours>`. */
import { defineElement } from '../shared/base/define.js';
import { AtdOpeningHours } from './opening-hours.js';

defineElement('atd-opening-hours', AtdOpeningHours);
