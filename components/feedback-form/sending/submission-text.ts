/** A submission as text, to be copied, saved as a file or sent by e-mail. */
import { mailLink } from '../../../src/links.js';
import { msg } from '@lit/localize';
import type { Submission } from '../../../src/feedback/submission.js';
import { plain } from '../../shared/templates/localized-text.js';
import type { Institution } from '../state.js';
import { topicText } from '../topic.js';
import { kindText, ratingText } from '../views/labels.js';

/** Returns the contents of a submission as pairs of name and value. */
export function factsOf(submission: Submission, institution: Institution): [string, string][] {
  const { kind, office, rating, message, email, telephone } = submission;
  const place = institution.offices.find(({ id }) => id === office);
  const topic = topicText(submission.topic ?? '', institution.charter);
  const contact = [email, telephone].filter((each) => each !== undefined).join(', ');
  const facts = [
    [msg('Veids', { desc: 'Name of a row in the text of a message: its kind' }), kindText(kind)],
    [
      msg('Standarta punkts', {
        desc: 'Name of a row in the text of a message: the point of the charter that it is about',
      }),
      topic && plain(topic),
    ],
    [
      msg('Apkalpošanas vieta', {
        desc: 'Name of a row in the text of a message: the office that it is about',
      }),
      place && plain(place.name),
    ],
    [
      msg('Vērtējums', { desc: 'Name of a row in the text of a message: the rating' }),
      rating && ratingText(rating),
    ],
    [
      msg('Ziņojums', { desc: 'Name of a row in the text of a message: the message itself' }),
      message,
    ],
    [
      msg('Saziņai', {
        desc: 'Name of a row in the text of a message: the e-mail address and telephone number of the visitor',
      }),
      contact,
    ],
  ] as const;
  return facts.flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
}

/** Returns the same as lines of text. */
export function textOf(submission: Submission, institution: Institution): string {
  const facts = factsOf(submission, institution).map(([name, value]) => `${name}: ${value}`);
  return [plain(institution.name), ...facts].join('\n');
}

/** Many mail programs accept no longer addresses. */
const MAX_ADDRESS = 1800;

/**
 * Returns an address that opens a mail program with the submission in it.
 * @returns also whether the whole text fits into it; otherwise the visitor has to paste it
 */
export function mailOf(
  email: string,
  submission: Submission,
  institution: Institution,
): { readonly href: string; readonly isWhole: boolean } {
  const subject = kindText(submission.kind);
  const address = (body: string) =>
    `${mailLink(email)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  const whole = address(textOf(submission, institution).replaceAll('\n', '\r\n'));
  if (whole.length <= MAX_ADDRESS) return { href: whole, isWhole: true };
  const hint = msg('(Ielīmējiet nokopēto ziņojumu šeit.)', {
    desc: 'Text of an e-mail whose message is too long for the link; the visitor pastes it here',
  });
  return { href: address(hint), isWhole: false };
}

export function fileName(reference: string | undefined): string {
  const name = msg('zinojums', {
    desc: 'Name of the file with the text of the message; ASCII letters only',
  });
  return `${[name, reference].filter(Boolean).join('-')}.txt`;
}
