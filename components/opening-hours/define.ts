import { defineElement } from '../shared/define.js';
import { AtdOpeningHours } from './opening-hours.js';

defineElement('atd-opening-hours', AtdOpeningHours);
