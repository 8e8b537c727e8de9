/**
 * A request for a message about a point of the charter: by a link to the page, or by a script of the page. It
 * waits until the form knows the charter and its earlier submissions.
 */
import { pointOf } from '../../src/standard/charter.js';
import { isServer } from '../shared/base/build-facts.js';
import { topicIn } from '../shared/source/topic-in-address.js';
import type { FormModel } from './form-model.js';
import type { FormSettings } from './form-settings.js';
import type { SubmissionController } from './sending/submission-controller.js';
import { idOf } from './topic.js';

export class TopicRequest {
  readonly #model: FormModel;
  #point = isServer ? '' : idOf(topicIn(location.search));
  #isOfAddress = true;

  constructor(model: FormModel) {
    this.#model = model;
  }

  /** Whether there is a request, for which the form needs the charter. */
  get isPending(): boolean {
    return this.#point !== '';
  }

  /** @param point the id of the point */
  make(point: string): void {
    this.#point = point;
    this.#isOfAddress = false;
  }

  /**
   * Grants the request as soon as that is possible. It changes no message that waits or is being sent, and only a
   * point of the charter is accepted, since anybody can make a link.
   * @returns the requested point if the charter does not have it
   */
  settle(
    { institution, topic, isRatingOnly }: FormSettings,
    submissions: SubmissionController | undefined,
  ): string | undefined {
    const point = this.#point;
    if (point === '' || submissions?.isReading) return undefined;
    this.#point = '';
    const { draft, isKept, isSending } = this.#model.state;
    // After a reload the draft has the visitor's last choice.
    const isOver = isKept && wasReloaded();
    if (this.#isOfAddress && (topic || isRatingOnly || isOver)) return undefined;
    if (!institution.charter || !pointOf(institution.charter, point)) return point;
    if (!isSending && !submissions?.isShowing(draft.id)) this.#model.choose(point);
    return undefined;
  }
}

/** Whether the page was reloaded, or opened again from the history, rather than by a link. */
function wasReloaded(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const { type } = (navigation ?? {}) as Partial<PerformanceNavigationTiming>;
  return type === 'reload' || type === 'back_forward';
}
