/** Registers `<atd-feedback-form>`. */
import { defineElement } from '../shared/base/define.js';
import { AtdFeedbackForm } from './feedback-form.js';

defineElement('atd-feedback-form', AtdFeedbackForm);
