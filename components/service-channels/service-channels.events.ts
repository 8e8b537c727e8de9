import type { Channel, Purpose } from '../../src/standard/services.js';

/** A citizen has turned to a channel: followed its link, or copied what it is reached by. */
export class AtdChannelSelectEvent extends Event {
  /** The channel's id, which is permanent: `e-pasts`. */
  readonly channel: string;
  readonly kind: Channel['kind'];
  /** What the citizen was looking for when they found it. */
  readonly purpose: Purpose;
  readonly action: 'follow' | 'copy';
  /** What was followed or copied: an address, a number. */
  readonly value: string;

  constructor(
    { id, kind }: Pick<Channel, 'id' | 'kind'>,
    purpose: Purpose,
    action: AtdChannelSelectEvent['action'],
    value: string,
  ) {
    super('atd-channel-select', { bubbles: true, composed: true });
    this.channel = id;
    this.kind = kind;
    this.purpose = purpose;
    this.action = action;
    this.value = value;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'atd-channel-select': AtdChannelSelectEvent;
  }
}
