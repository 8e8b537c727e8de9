/** What the last step says. */
import type { reviewLv } from './texts.lv.review.js';

export const reviewEn: typeof reviewLv = {
  review: {
    edits: 'Changes',
    noEdits: 'Nothing is changed.',
    withdraw: 'Withdraw',
    withdrawn: 'The change is withdrawn.',
    editAdd: (what) => `New exception: ${what}`,
    editRemove: (what) => `Exception removed: ${what}`,
    editHours: (name) => `Weekly hours: ${name}`,
    editPolicy: (name) => `Moved and pre-holiday days: ${name}`,
    editConfirm: 'Confirmed: closed on public holidays',
    imported: (name) =>
      `The opened document: ${name}. A link has the changes alone, not the document itself.`,
    closeImported: 'Back to the published document',
    citizen: 'What changes for citizens',
    noChange: 'Nothing changes for citizens.',
    usually: (weekday) => `${weekday}s`,
    place: { added: 'New place', gone: 'The place is gone' },
    otherParts: (names) => `Other parts of the document change as well: ${names}.`,
    unadded:
      'The fields of an exception are filled in, but it has not been added to the changes yet.',
    unaddedLink: 'To the exception',
    unanswered: (names) => `It is not said what happens on public holidays: ${names}.`,
    unansweredLink: 'Answer',
    faults: 'There are errors in the document, so it cannot be published:',
    fault: (path, found) => `${path || 'document'}: ${found}`,
    faultExpected: 'Expected:',
    saveTitle: 'Save the document',
    save: 'Save standard.json',
    where: 'Put the saved file on the web server in the place of the previous one:',
    saved: 'The file is in the folder of downloads.',
  },
  publish: {
    title: 'Publish',
    token: 'Access key',
    tokenHint: 'Whoever maintains the website of the institution gives it.',
    submit: 'Publish',
    sending: 'Publishing…',
    published: 'Published.',
    publishedHint: 'Open pages will show it within 20 minutes.',
    wrongToken: 'The access key is not right',
    overtaken:
      'Somebody else has published other changes meanwhile, so these are not published yet.',
    overtakenHint:
      'These changes are now laid over the newest document. Check the list and publish again.',
    overtakenWhat: 'What somebody else published',
    refused: 'The server did not accept the document, it is not published:',
    'too-large': 'The document is too large, it is not published.',
    'nothing-before': 'There is no earlier version to go back to.',
    failed:
      'It did not work: nothing is published. The changes are kept in the address of this page. Try again.',
    unknown:
      'The connection was lost, and it is not known whether the changes are published. They are kept in the address of this page.',
    check: 'Check whether it is published',
    checking: 'Checking…',
  },
  history: {
    title: 'History',
    show: 'Show the history',
    none: 'There is no history yet.',
    failed: 'The history could not be loaded.',
    version: (version, moment) => `Version ${version} – ${moment}`,
    undoes: (version) => `undoes version ${version}`,
    current: 'present',
    undo: 'Undo what was published last',
    undoTitle: 'What will change for citizens when the previous version comes back',
    confirm: 'Confirm',
    cancel: 'Do not undo',
    undone: 'The previous version is back.',
  },
};
