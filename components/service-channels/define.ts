import { defineElement } from '../shared/define.js';
import { AtdServiceChannels } from './service-channels.js';

defineElement('atd-service-channels', AtdServiceChannels);
