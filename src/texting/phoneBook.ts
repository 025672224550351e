import { createHmac, randomUUID } from 'node:crypto';
import type { KeyRing } from '../seal/keyRing.ts';
import type { Store, Time } from '../stores/store.ts';

const KEY = 'key of the phone book';
/** STOP does not run out; milliseconds. */
const FOR_EVER = 100 * 365 * 24 * 3_600_000;

/** Whether a number wants no texts, and since when that is so. */
export interface Stop {
  readonly is: boolean;
  readonly at: Time;
}

/** What is kept of a number. */
interface Entry {
  readonly stop: Stop | null;
  /** By our number: the conversation that its texts go on in, where that is not its own. */
  readonly goesOnIn?: Readonly<Record<string, string>>;
}

const BLANK: Entry = { stop: null };

export interface PhoneBookParts {
  readonly store: Pick<Store, 'change'>;
  readonly keys: Pick<KeyRing, 'newSecret' | 'openSecret' | 'rewrap'>;
  readonly clock: { now(): Time };
}

/**
 * What is known of phone numbers, whatever conversation they write in: who wants no texts.
 * Numbers rest as HMACs. Their key is random and lies in the store, sealed: one made from DATA_KEYS would change when those are
 * rotated, and every STOP would be forgotten.
 */
export class PhoneBook {
  readonly #store: Pick<Store, 'change'>;
  readonly #clock: { now(): Time };
  readonly #pepper: Buffer;

  private constructor({ store, clock }: PhoneBookParts, pepper: Buffer) {
    this.#store = store;
    this.#clock = clock;
    this.#pepper = pepper;
  }

  /** @throws CannotUnsealError when its key was sealed with other DATA_KEYS. */
  static async open(parts: PhoneBookParts): Promise<PhoneBook> {
    const { store, keys, clock } = parts;
    const at = clock.now();
    const fresh = keys.newSecret(KEY).wrapped.toString('base64');
    const kept = await store.change<string, string>(KEY, at, (before) => {
      const rewrapped = before === null ? null : keys.rewrap(Buffer.from(before, 'base64'), KEY);
      const after = rewrapped?.toString('base64') ?? before ?? fresh;
      return { after, until: at + FOR_EVER, result: after };
    });
    return new PhoneBook(parts, keys.openSecret(Buffer.from(kept, 'base64'), KEY));
  }

  /** The conversation that a number has with one of ours, and whether it wants texts. */
  async find(number: string, ours: string): Promise<{ readonly conversation: string; readonly stop: Stop | null }> {
    const entry = await this.#change(number, (known) => known);
    return { conversation: this.#conversationIn(entry, number, ours), stop: entry.stop };
  }

  /** What a number writes to one of ours goes on in that conversation from now on. */
  async goOn(number: string, ours: string, conversation: string): Promise<void> {
    const key = this.#hash('ours', ours);
    await this.#change(number, (entry) => ({ ...entry, goesOnIn: { ...entry.goesOnIn, [key]: conversation } }));
  }

  /** That conversation goes on elsewhere: what the number writes from now on is a new one. */
  async leave(number: string, ours: string, conversation: string): Promise<void> {
    const key = this.#hash('ours', ours);
    const next = `sms-${this.#hash('conversation', number, ours, randomUUID())}`;
    await this.#change(number, (entry) => {
      if (this.#conversationIn(entry, number, ours) !== conversation) return entry;
      return { ...entry, goesOnIn: { ...entry.goesOnIn, [key]: next } };
    });
  }

  /** Stands for a number, or whatever else tries a code, where uses of it are counted. */
  named(who: string): string {
    return this.#hash('counted', who);
  }

  async isStopped(number: string): Promise<boolean> {
    const { stop } = await this.#change(number, (entry) => entry);
    return stop?.is ?? false;
  }

  /** Notes STOP or START; the later of two counts, whichever is noted first. One from the future is from before the clock was set back. */
  async note(number: string, stop: Stop): Promise<void> {
    const now = this.#clock.now();
    const isLater = (at: Time) => at > stop.at && at <= now;
    await this.#change(number, (entry) => (isLater(entry.stop?.at ?? -1) ? entry : { ...entry, stop }));
  }

  #change(number: string, decide: (before: Entry) => Entry): Promise<Entry> {
    const at = this.#clock.now();
    return this.#store.change<Entry, Entry>(`number: ${this.#hash('number', number)}`, at, (before) => {
      const known = before ?? BLANK;
      const after = decide(known);
      const isBlank = before === null && after === known;
      return { after: isBlank ? null : after, until: at + FOR_EVER, result: after };
    });
  }

  #conversationIn({ goesOnIn }: Entry, number: string, ours: string): string {
    return goesOnIn?.[this.#hash('ours', ours)] ?? `sms-${this.#hash('conversation', number, ours)}`;
  }

  #hash(...parts: readonly string[]): string {
    return createHmac('sha256', this.#pepper).update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
  }
}
