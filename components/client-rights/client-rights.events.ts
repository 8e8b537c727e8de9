import type { SectionId } from '../../src/standard/charter.js';

/** A citizen has turned to one point of the charter: followed a link to it, or copied one. */
export class AtdRightSelectEvent extends Event {
  /** Permanent: `tiesibas-3`. */
  readonly item: string;
  readonly section: SectionId;
  /** In Latvian, which is authoritative. */
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
