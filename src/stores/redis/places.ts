import type { ConversationState } from '../../../dialogs/ports.ts';
import type { KeyRing } from '../../seal/keyRing.ts';
import type { SealingKey } from '../../seal/sealingKey.ts';
import { StorageKeysError } from '../errors.ts';
import { openedJson, recordName } from '../sealed.ts';
import type { Saved } from '../store.ts';
import type { Link } from './link.ts';
import { PLACE, PREFIX } from './prelude.ts';

/** The name that the key which shows whose data this is is sealed under, and kept as. */
export const KEY_CHECK = 'key check';

/** A conversation's hash, as it was read. */
export interface Place {
  readonly version: number;
  readonly logSeq: number;
  readonly channel: string;
  readonly wrapped: Buffer | null;
  /** Null when there is none, or it cannot be used. */
  readonly key: SealingKey | null;
  readonly state: Buffer | null;
  readonly auditCount: number;
  readonly auditHead: string;
  /** The reference of the open case; empty when there is none. */
  readonly ticket: string;
  /** The keys of the timers that are set. */
  readonly timers: readonly string[];
}

type Found = readonly (Buffer | null)[];

/** Where conversations are, and their keys. */
export class Places {
  readonly #link: Link;
  readonly #keys: KeyRing;
  /** What was read for a turn, so that its commit need not read it again; the commit's own check finds it stale or not. */
  readonly #read = new WeakMap<Saved, Place>();

  constructor(link: Link, keys: KeyRing) {
    this.#link = link;
    this.#keys = keys;
  }

  async load(conversation: string): Promise<Saved> {
    const place = await this.read(conversation);
    const { version, logSeq, channel } = place;
    const state = stateIn(conversation, place);
    const saved = { version, logSeq, channel, state: state ?? {}, damaged: state === null && place.state !== null };
    this.#read.set(saved, place);
    return saved;
  }

  /** The place that a turn began from. */
  async of(conversation: string, saved: Saved): Promise<Place> {
    return this.#read.get(saved) ?? this.read(conversation);
  }

  async read(conversation: string): Promise<Place> {
    const found = (await this.#link.call('HMGET', `${PREFIX}conversation:${conversation}`, ...PLACE)) as Found;
    const [version, logSeq, channel, wrapped = null, state = null, auditCount, auditHead, ticket, timers] = found;
    return {
      version: Number(version),
      logSeq: Number(logSeq),
      channel: text(channel),
      wrapped,
      key: await this.keyOf(conversation, wrapped),
      state,
      auditCount: Number(auditCount),
      auditHead: text(auditHead),
      ticket: text(ticket),
      timers: JSON.parse(text(timers) || '[]') as string[],
    };
  }

  /**
   * A conversation's own key; null when it was destroyed or damaged.
   * @throws StorageKeysError when not the key is wrong but our DATA_KEYS: its conversation must not be taken for damaged.
   */
  async keyOf(conversation: string, wrapped: Buffer | null): Promise<SealingKey | null> {
    if (wrapped === null) return null;
    try {
      return this.#keys.unwrap(wrapped, recordName.key(conversation));
    } catch {
      await this.#checkKeys();
      return null;
    }
  }

  async #checkKeys(): Promise<void> {
    const check = (await this.#link.call('HGET', `${PREFIX}meta`, KEY_CHECK)) as Buffer | null;
    try {
      if (check !== null) this.#keys.unwrap(check, KEY_CHECK);
    } catch {
      throw new StorageKeysError();
    }
  }
}

/** Numbers need no such thing: null is 0. */
function text(found: Buffer | null | undefined): string {
  return found?.toString() ?? '';
}

function stateIn(conversation: string, { version, key, state }: Place): ConversationState | null {
  const read = openedJson(state, recordName.state(conversation, version), key);
  return typeof read === 'object' && !Array.isArray(read) ? read : null;
}
