/** The event of `<atd-client-rights>`. */
import type { SectionId } from '../../src/standard/charter.js';

/** Sent when a citizen has followed a link to a point of the charter, or copied one. */
export class AtdRightSelectEvent extends Event {
  /** The permanent id of the point: `tiesibas-3`. */
  readonly item: string;
  readonly section: SectionId;
  /** The text in Latvian, which is authoritative. */
  readonly text: string;

  constructor(item: string, section: SectionId, text: string) {
    super('atd-right-select', { bubbles: true, composed: true });
    this.item = item;
    this.section = section;
    this.text = text;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'atd-right-select': AtdRightSelectEvent;
  }
}
