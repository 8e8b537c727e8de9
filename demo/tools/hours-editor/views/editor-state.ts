import type { Editor } from '../editor.js';
import type { Exceptions } from '../exceptions.js';
import type { FilesForm } from '../files-form.js';
import type { Keeping } from '../keeping.js';
import type { PolicyForm } from '../policy-form.js';
import type { Publishing } from '../publishing.js';
import type { WeekForm } from '../week-form.js';

/** All that the views show and change. */
export interface Forms {
  readonly editor: Editor;
  readonly exceptions: Exceptions;
  readonly week: WeekForm;
  readonly policy: PolicyForm;
  readonly files: FilesForm;
  readonly keeping: Keeping;
  /** Nothing on a static server. */
  readonly publishing: Publishing | undefined;
}
