/** Loads the standards of a page's tags. */
import { ATD } from '../../src/standard/atd/identity.js';
import { parseStandard, type Issue } from '../../src/standard/document/index.js';
import { withHolidaysNote } from '../../src/standard/holidays-unknown.js';
import type { Standard } from '../../src/standard/model.js';
import { fetchText } from '../shared/source/fetch-text.js';

interface Source {
  /** Absent for the built-in standard. */
  readonly standard?: Standard;
}

/** The documents of one page, each requested once. */
export class Sources {
  readonly #base: string | undefined;
  readonly #report: (problem: string, kind: 'failure' | 'advice') => void;
  readonly #asked = new Map<string, Promise<Source | undefined>>();

  /** @param base the address of the page, if it is known */
  constructor(
    base: string | undefined,
    report: (problem: string, kind: 'failure' | 'advice') => void,
  ) {
    this.#base = base;
    this.#report = report;
  }

  /**
   * @returns `undefined` if an address is named and cannot be loaded: the failure is reported, and no other
   *   standard is shown
   */
  find(tag: string, address: string | undefined): Promise<Source | undefined> {
    if (address === undefined) return Promise.resolve({});
    let asked = this.#asked.get(address);
    if (!asked) {
      asked = this.#read(address).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error);
        this.#report(
          `<${tag}>: the document at ${address} could not be loaded (${why}). The tag keeps its content.`,
          'failure',
        );
        return undefined;
      });
      this.#asked.set(address, asked);
    }
    return asked;
  }

  /** @throws Error that states why the document cannot be shown */
  async #read(address: string): Promise<Source> {
    if (!URL.canParse(address, this.#base))
      throw new Error('a relative address needs the option base');
    const { href, protocol } = new URL(address, this.#base);
    if (!/^https?:$/.test(protocol)) throw new Error('only http and https are supported');
    const { standard, issues, warnings = [] } = parseStandard(await fetchText(href));
    const reportIssue = (kind: 'failure' | 'advice', { path, found, expected }: Issue) =>
      this.#report(
        `The document at ${address} has ${found} at ${path}. Expected: ${expected}.`,
        kind,
      );
    for (const issue of issues) reportIssue('failure', issue);
    for (const warning of warnings) reportIssue('advice', warning);
    if (!standard) throw new Error('it cannot be used');
    // The newest of several copies is used, and one copy is built in.
    const isOlder = standard.id === ATD.id && (standard.dateModified ?? '') < ATD.dateModified;
    return isOlder ? {} : { standard: withHolidaysNote(standard) };
  }
}
