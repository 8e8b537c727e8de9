/** The event of `<atd-service-channels>`. */
import type { Channel, Purpose } from '../../src/standard/services.js';

/** Sent when a citizen has followed the link of a channel, or copied an address or a number of it. */
export class AtdChannelSelectEvent extends Event {
  /** The permanent id of the channel: `e-pasts`. */
  readonly channel: string;
  readonly kind: Channel['kind'];
  /** The first of the channel's purposes that the element shows. */
  readonly purpose: Purpose;
  readonly action: 'follow' | 'copy';
  /** The address or number that was followed or copied. */
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
