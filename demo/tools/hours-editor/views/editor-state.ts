import type { Editor } from '../editor.js';
import type { Exceptions } from '../exceptions.js';
import type { FilesDesk } from '../files-form.js';
import type { PolicyDesk } from '../policy-form.js';
import type { Publishing } from '../publishing.js';
import type { WeekDesk } from '../week-form.js';

/** All that the views show and change. */
export interface Desk {
  readonly editor: Editor;
  readonly exceptions: Exceptions;
  readonly week: WeekDesk;
  readonly policy: PolicyDesk;
  readonly files: FilesDesk;
  /** Nothing on a static server. */
  readonly publishing: Publishing | undefined;
}
