import { defineElement } from '../shared/define.js';
import { AtdFeedbackForm } from './feedback-form.js';

defineElement('atd-feedback-form', AtdFeedbackForm);
