import { createHash, randomBytes } from 'node:crypto';
import type { Delivery, DeliveryFailure } from '../../flows/deliveries.ts';
import type { Store, Time } from '../stores/store.ts';
import { fateOf, type DeliveryDays } from './deliveryDays.ts';

const DAY = 24 * 3_600_000;

/** Providers try for three days what is put off, and repeat what they report for one. */
const KEPT = 4 * DAY;

/** From handed over to settled. News that is not further on is old news: it came late, or twice. */
const ORDER = ['sent', 'unknown', 'accepted', 'deferred', 'delivered', 'failed'] as const;

export type DeliveryStatus = (typeof ORDER)[number];

/** A message that is about to be handed to its provider. */
export interface Sending extends Pick<Delivery, 'medium' | 'about'> {
  readonly conversation: string;
  /** The address or number; only a fingerprint of it is kept. */
  readonly to: string;
  /** Of the effect that sends it, where it is one message alone: with the same key again it is the same message. */
  readonly key?: string;
  /** That it came is no news: the patient's next words show it. */
  readonly onlyTrouble?: true;
}

/** What a provider reports of a message. */
export interface DeliveryNews {
  readonly ref: string;
  /**
   * `unknown`: its answer was lost. `accepted`: the provider has it. `deferred`: the other side put it off, and the provider tries on. `delivered`: the other
   * side took it, which is no promise that anybody sees it. `failed`: anything that a provider calls by a name we do not know, too.
   */
  readonly status: Exclude<DeliveryStatus, 'sent'>;
  /** Where it failed. */
  readonly reason?: DeliveryFailure;
  /** By the provider's clock; milliseconds since 1970. */
  readonly at: Time;
}

/** A message, as it rests. */
interface Kept extends Omit<Delivery, 'ref' | 'status'>, Pick<Sending, 'onlyTrouble'> {
  readonly conversation: string;
  /** The contact's fingerprint. */
  readonly to: string;
  readonly sentAt: Time;
  readonly status: DeliveryStatus;
  /** The status that the conversation knows. */
  readonly told: DeliveryStatus;
  readonly until: Time;
}

/** The newest that is known of a contact. */
interface Newest {
  readonly delivery: Delivery;
  readonly sentAt: Time;
}

export interface DeliveriesParts {
  readonly store: Pick<Store, 'change'>;
  /** Brings news into its conversation as a turn of its own; the same id again is no turn. */
  readonly tell: (news: {
    readonly conversation: string;
    readonly id: string;
    readonly delivery: Delivery;
  }) => Promise<unknown>;
  /** Stands for an address or a number wherever it would have to rest. */
  readonly fingerprint: (contact: string) => string;
  readonly clock: { now(): Time };
  /** Counts them. */
  readonly days: Pick<DeliveryDays, 'sent' | 'became'>;
}

/**
 * Remembers for which conversation each message to a contact on record was sent, and brings what became of it there. A message's
 * status only ever goes forward, so news may be late, doubled or out of order. No address and no words are kept.
 */
export class Deliveries {
  readonly #parts: DeliveriesParts;

  constructor(parts: DeliveriesParts) {
    this.#parts = parts;
  }

  /** Call it before the message leaves, so that no news of it can come too early. @returns the name that the provider is given for it. */
  async sent({ conversation, medium, about, to: contact, key, onlyTrouble }: Sending): Promise<string> {
    const at = this.#parts.clock.now();
    const ref = key === undefined ? randomBytes(16).toString('base64url') : nameOf(medium, key);
    const to = this.#parts.fingerprint(contact);
    const kept: Kept = {
      conversation,
      medium,
      about,
      to,
      sentAt: at,
      status: 'sent',
      told: 'sent',
      at,
      until: at + KEPT,
      ...(onlyTrouble && { onlyTrouble }),
    };
    const isNew = await this.#parts.store.change<Kept, boolean>(recordOf(ref), at, (before) => {
      const after = before ?? kept;
      return { after, until: after.until, result: before === null };
    });
    if (isNew) await this.#parts.days.sent(medium, at);
    return ref;
  }

  /**
   * Takes news from a provider, whose word must have been checked. News of a message that is not ours, or too long ago, is
   * passed over. When this throws, the same news may come again.
   */
  async reported({ ref, status, reason = 'unknown', at }: DeliveryNews): Promise<void> {
    const why = status === 'failed' ? { reason } : {};
    let was: Kept | null = null;
    const known = await this.#change(ref, (before) => {
      was = before;
      return isFurther(status, before.status) ? { ...before, status, at, ...why } : before;
    });
    await this.#count(was, known);
    // What was written down and not told, because a crash came between, is told now.
    if (known === null || !isFurther(known.status, known.told)) return;
    if (known.onlyTrouble && known.status === 'delivered') return;
    await this.#tell(ref, known);
    await this.#change(ref, (before) =>
      isFurther(known.status, before.told) ? { ...before, told: known.status } : before,
    );
  }

  /** A crash came while that message was being sent, or just before. */
  async lost({ key, ...message }: Omit<Sending, 'to'> & { readonly key: string }): Promise<void> {
    const ref = await this.sent({ ...message, key, to: key });
    await this.reported({ ref, status: 'unknown', at: this.#parts.clock.now() });
  }

  /** The newest that is known of messages to that contact, whichever conversation they were for; null where nothing is. */
  async newestTo(contact: string): Promise<Delivery | null> {
    const at = this.#parts.clock.now();
    const record = newestOf(this.#parts.fingerprint(contact));
    const newest = await this.#parts.store.change<Newest, Newest | null>(record, at, (before) => ({
      after: before,
      until: (before?.sentAt ?? at) + KEPT,
      result: before,
    }));
    return newest && newest.delivery;
  }

  async #count(was: Kept | null, known: Kept | null): Promise<void> {
    if (was === null || known === null) return;
    const { medium, sentAt } = known;
    const [from, to] = [was, known].map(({ status, reason }) => fateOf(status, reason));
    await this.#parts.days.became(medium, sentAt, { from: from ?? null, to: to ?? null });
  }

  async #tell(ref: string, { conversation, medium, about, status, reason, at, ...kept }: Kept): Promise<void> {
    if (status === 'sent' || status === 'accepted') return; // that a provider has it is no news to anyone
    const delivery: Delivery = { ref, medium, about, status, at, ...(reason && { reason }) };
    const now = this.#parts.clock.now();
    await this.#parts.store.change<Newest, null>(newestOf(kept.to), now, (before) => {
      // One from the future was sent before the clock was set back.
      const isNewer = before !== null && before.sentAt > kept.sentAt && before.sentAt <= now;
      const after = isNewer ? before : { delivery, sentAt: kept.sentAt };
      return { after, until: after.sentAt + KEPT, result: null };
    });
    await this.#parts.tell({ conversation, id: `${ref}:${status}`, delivery });
  }

  /** Changes what is kept of a message. @returns it as it is then; null where nothing is kept. */
  #change(ref: string, decide: (before: Kept) => Kept): Promise<Kept | null> {
    const at = this.#parts.clock.now();
    return this.#parts.store.change<Kept, Kept | null>(recordOf(ref), at, (before) => {
      const after = before && decide(before);
      return { after, until: after?.until ?? at, result: after };
    });
  }
}

/** Told to the provider alone; nobody learns anything from it. */
function nameOf(medium: Delivery['medium'], key: string): string {
  return createHash('sha256').update(`${medium} ${key}`).digest('base64url').slice(0, 22);
}

function recordOf(ref: string): string {
  return `delivery: ${ref}`;
}

function newestOf(contact: string): string {
  return `newest delivery: ${contact}`;
}

function isFurther(one: DeliveryStatus, than: DeliveryStatus): boolean {
  return ORDER.indexOf(one) > ORDER.indexOf(than);
}
