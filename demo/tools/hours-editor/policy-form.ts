/** What the institution, or one of its offices, has decided about the days that the calendar marks. */
import { daysFrom, parseDay, type EpochDay } from '../../../src/calendar/civil.js';
import { calendarOf } from '../../../src/calendar/of-zone.js';
import { DAYS_AHEAD } from './places.js';
import { officeIn, sameJson, type PolicyJson } from './document.js';
import type { Editor } from './editor.js';

/** An answer that is not given is that of the whole institution. */
export interface PolicyDraft {
  readonly movedDays: NonNullable<PolicyJson['movedDays']> | '';
  readonly preHoliday: NonNullable<PolicyJson['preHoliday']> | '';
}

export type ComingDay =
  | { readonly kind: 'moved'; readonly day: EpochDay; readonly to: EpochDay }
  | { readonly kind: 'pre-holiday'; readonly day: EpochDay };

export class PolicyForm {
  /** An office, or the whole institution. */
  target: string;
  #changed: PolicyDraft | undefined;
  readonly #editor: Editor;

  constructor(editor: Editor, target = '') {
    this.#editor = editor;
    this.target = target;
  }

  get draft(): PolicyDraft {
    if (this.#changed) return this.#changed;
    const { movedDays, preHoliday } = this.#told;
    const open = this.target === '' ? 'notice' : '';
    return {
      movedDays: movedDays ?? open,
      preHoliday: typeof preHoliday === 'number' ? Math.abs(preHoliday) : (preHoliday ?? open),
    };
  }

  /** Whether there is something on the form that is not among the changes. */
  get isBegun(): boolean {
    const changed = this.#changed;
    if (!changed) return false;
    return !sameJson(changed, new PolicyForm(this.#editor, this.target).draft);
  }

  /** Whether this is changed, and not published yet. */
  get isNew(): boolean {
    return this.#editor.edits.some(
      (edit) => edit.kind === 'policy' && (edit.office ?? '') === this.target,
    );
  }

  /** Offices that have decided otherwise than their institution. */
  get others(): readonly string[] {
    const { result, standard } = this.#editor;
    const offices = standard?.offices ?? [];
    return offices.map(({ id }) => id).filter((id) => officeIn(result, id)?.['policy']);
  }

  /** The days ahead that this is about. */
  get coming(): readonly ComingDay[] {
    const { today, zone, standard } = this.#editor;
    const calendar = calendarOf(zone, standard?.calendar);
    return daysFrom(today, DAYS_AHEAD).flatMap((day): ComingDay[] => {
      const { movedTo, shortened } = calendar.at(day);
      return [
        ...(movedTo === undefined ? [] : [{ kind: 'moved', day, to: parseDay(movedTo) } as const]),
        ...(shortened ? [{ kind: 'pre-holiday', day } as const] : []),
      ];
    });
  }

  choose(target: string): void {
    this.target = target;
    this.#changed = undefined;
    this.#editor.done = undefined;
    this.#editor.changed();
  }

  set(change: Partial<PolicyDraft>): void {
    this.#changed = { ...this.draft, ...change };
    this.#editor.done = undefined;
    this.#editor.changed();
  }

  submit(): void {
    const editor = this.#editor;
    const { target } = this;
    const { movedDays, preHoliday } = this.draft;
    const told = this.#told;
    const before = editor.result;
    // What was not said and is as it was need not be said now.
    const isOpen = (answer: unknown, was: unknown) =>
      answer === '' || (target === '' && was === undefined && answer === 'notice');
    const policy: PolicyJson = {
      ...(!isOpen(movedDays, told.movedDays) && movedDays !== '' && { movedDays }),
      ...(!isOpen(preHoliday, told.preHoliday) && preHoliday !== '' && { preHoliday }),
    };
    this.#changed = undefined;
    editor.edit({ kind: 'policy', ...(target !== '' && { office: target }), policy });
    const { texts } = editor.words;
    const isSame = sameJson(before, editor.result);
    editor.finish(isSame ? texts.policy.unchanged : texts.policy.added);
    editor.changed();
  }

  get #told(): PolicyJson {
    const { result } = this.#editor;
    const place = this.target === '' ? result : officeIn(result, this.target);
    return Object(place?.['policy']) as PolicyJson;
  }
}
