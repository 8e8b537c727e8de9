/** Registers `<atd-service-channels>`. */
import { defineElement } from '../shared/base/define.js';
import { AtdServiceChannels } from './service-channels.js';

defineElement('atd-service-channels', AtdServiceChannels);
