import { defineElement } from '../shared/define.js';
import { AtdClientRights } from './client-rights.js';

defineElement('atd-client-rights', AtdClientRights);
