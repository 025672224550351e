/** Why a message did not come, as far as its provider says. */
export type DeliveryFailure =
  /** No such address, or no such number. */
  | 'noSuchContact'
  /** The other side's server, or the phone company, did not let it through. */
  | 'blocked'
  /** The provider no longer sends there: it came back before, or was called spam. */
  | 'suppressed'
  /** The patient asked for no more messages. */
  | 'optedOut'
  /** The phone is off, out of reach, or takes nothing now. */
  | 'unreachable'
  /** A phone that takes no texts. */
  | 'landline'
  /** It was put off until it was too old. */
  | 'expired'
  /** A reason we do not know: all the same it did not come. */
  | 'unknown';

/** What became of a message that was sent outward; never its words, and never where it went. */
export interface Delivery {
  /** Random; tells one message from another. */
  readonly ref: string;
  readonly medium: 'email' | 'text';
  readonly about: 'code' | 'username' | 'notice' | 'reply' | 'reminder';
  /** Nobody knows whether it was sent; put off by the other side for now; taken by it; or not delivered. */
  readonly status: 'unknown' | 'deferred' | 'delivered' | 'failed';
  readonly reason?: DeliveryFailure;
  /** When its provider says it happened; milliseconds since 1970. */
  readonly at: number;
}

/** Messages a case remembers; older ones are forgotten. */
const MOST = 8;

/** What is further on stays: a mail may be put off and then taken, and still come back; never the other way round. */
const ORDER: readonly Delivery['status'][] = ['unknown', 'deferred', 'delivered', 'failed'];

/** The messages with that news among them, in the place of what was known of the message; old news changes nothing. */
export function withNews(deliveries: readonly Delivery[], news: Delivery): readonly Delivery[] {
  const known = deliveries.find(({ ref }) => ref === news.ref);
  if (known && ORDER.indexOf(known.status) >= ORDER.indexOf(news.status)) return deliveries;
  return [...deliveries.filter((other) => other !== known), news].slice(-MOST);
}
