/** What the last step says. */
import type { reviewLv } from './texts.lv.review.js';

export const reviewEn: typeof reviewLv = {
  review: {
    edits: 'Changes',
    noEdits: 'Nothing has been changed.',
    withdraw: 'Withdraw',
    withdrawn: 'The change has been withdrawn.',
    editAdd: (what) => `New exception: ${what}`,
    editRemove: (what) => `Exception removed: ${what}`,
    editHours: (name) => `Weekly hours: ${name}`,
    editPolicy: (name) => `Moved and pre-holiday days: ${name}`,
    editConfirm: 'Confirmed: closed on public holidays at all service points',
    imported: (name) =>
      `The opened document: ${name}. A link holds only the changes, not the document itself.`,
    closeImported: 'Back to the published document',
    citizen: 'What changes for clients',
    noChange: 'Nothing changes for clients.',
    usually: (weekday) => `${weekday}s`,
    place: { added: 'New service point', gone: 'This service point no longer exists' },
    otherParts: (names) => `Other parts of the document change as well: ${names}.`,
    unadded:
      'The fields of an exception are filled in, but it has not been added to the changes yet.',
    unaddedLink: 'Go to the exception',
    unanswered: (names) => `It is not stated what happens on public holidays: ${names}.`,
    unansweredLink: 'State it',
    issues: 'There are errors in the document, so it cannot be published:',
    issue: (path, found) => `${path || 'document'}: ${found}`,
    issueExpected: 'Expected:',
    saveTitle: 'Save the document',
    save: 'Save standard.json',
    whereImported: 'Put the saved file on the web server in place of the one that was opened.',
    where: 'Put the saved file on the web server in place of the previous one:',
    saved: 'The file has been saved in the downloads folder.',
  },
  publish: {
    title: 'Publish',
    token: 'Access key',
    tokenHint: 'The administrator of the institution’s website issues it.',
    submit: 'Publish',
    sending: 'Publishing…',
    published: 'Published.',
    publishedHint:
      'Pages that are already open will know of the changes within a quarter of an hour. Pages tell of exceptions two weeks ahead.',
    wrongToken: 'The access key is not correct',
    overtaken:
      'Somebody else has published other changes in the meantime, so these are not published yet.',
    overtakenHint:
      'These changes have now been added to the latest document. Check the list and publish again.',
    overtakenWhat: 'What somebody else published:',
    refused: 'The server did not accept the document, so it has not been published:',
    tooMany: (minutes) => `Too many attempts with a wrong access key. Try again in ${minutes} min.`,
    'too-large': 'The document is too large, so it has not been published.',
    'nothing-before': 'There is no earlier version to go back to.',
    failed:
      'It did not work: nothing has been published. The changes are kept in the address of this page. Try again.',
    unknown:
      'The connection was lost, and it is not known whether the changes have been published. They are kept in the address of this page.',
    check: 'Check whether they have been published',
  },
  history: {
    title: 'History',
    show: 'Show the history',
    none: 'There is no history yet.',
    failed: 'The history could not be loaded.',
    version: (version, moment) => `Version ${version} – ${moment}`,
    undoes: (version) => `undoes version ${version}`,
    current: 'current',
    undo: 'Undo the last published version',
    undoTitle: 'What will change for clients if the previous version is restored',
    confirm: 'Confirm undo',
    cancel: 'Do not undo',
    undone: 'The previous version has been restored.',
  },
};
