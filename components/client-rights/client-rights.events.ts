/** The event of `<atd-client-rights>`. */
import type { SectionId } from '../../src/standard/charter.js';

/**
 * Following, copying or sharing the link to a point, choosing the channel that the point names, or asking for a
 * form for a message about it.
 */
export type RightAction = 'follow' | 'copy' | 'share' | 'channel' | 'report';

/** Sent when a citizen has done something with a point of the charter. */
export class AtdRightSelectEvent extends Event {
  /** The permanent id of the point: `tiesibas-3`. */
  readonly item: string;
  readonly section: SectionId;
  /** The text in Latvian, which is authoritative. */
  readonly text: string;
  readonly action: RightAction;
  /** The id of the channel, if one was chosen. */
  readonly channel: string | undefined;

  constructor(
    item: string,
    section: SectionId,
    text: string,
    action: RightAction,
    channel?: string,
  ) {
    super('atd-right-select', { bubbles: true, composed: true });
    this.item = item;
    this.section = section;
    this.text = text;
    this.action = action;
    this.channel = channel;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'atd-right-select': AtdRightSelectEvent;
  }
}
