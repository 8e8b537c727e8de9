/** Registers `<atd-client-rights>`. */
import { defineElement } from '../shared/base/define.js';
import { AtdClientRights } from './client-rights.js';

defineElement('atd-client-rights', AtdClientRights);
