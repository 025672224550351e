import { randomInt } from 'node:crypto';
import { mayMove } from '../../flows/moving.ts';
import type { Pairing } from '../../flows/vocabulary.ts';
import type { Fingerprints } from '../identity/fingerprint.ts';
import type { Limit, Limits } from '../identity/limits.ts';
import type { Store, Time } from '../stores/store.ts';

/** What a patient reads says so too. */
const LIFE_MS = 10 * 60_000;
/** A text that came is looked up again for so long, should its webhook be repeated; milliseconds. */
const REMEMBERED_MS = 24 * 3_600_000;
const HOUR = 3_600_000;

/** Where a code moves its conversation, which is where it works. */
export type Destination = 'text' | 'web';

/** How often one number, or one chat, may try in an hour, right or wrong: five guesses at a million codes. */
const TRIES: Limit = { name: 'tries at a pairing', most: 5, within: HOUR };
/** A clinic's waiting room may share one address, and a machine can begin many chats from it. */
const TRIES_OF_ADDRESS: Limit = { name: 'tries at pairings from an address', most: 20, within: HOUR };
/** Of all together, for each way by itself, since chats cost nothing: somebody who has many still cannot go through the codes. */
const TRIES_OF_ALL: Limit = { name: 'tries at pairings', most: 300, within: HOUR };
const EVERYONE: Readonly<Record<Destination, string>> = { text: 'everyone', web: 'everyone on the web' };

/** "GO 482 913", however it is spaced, and nothing else. */
const SHAPE = /^\s*["“]?go[\s:.#-]*(\d{3})[\s.-]?(\d{3})["”.!]*\s*$/i;

/** An open code: whose conversation it moves, and the message that has used it. */
interface Kept {
  readonly conversation: string;
  readonly to: Destination;
  readonly until: Time;
  readonly usedBy: string | null;
}

/** A code as it came, in a text or in a web chat. */
export interface Tried {
  readonly digits: string;
  /** Where it came. */
  readonly in: Destination;
  /** The message's id: the same again is no second use. */
  readonly id: string;
  /** Stands for the number, or the chat, that it came from. */
  readonly by: string;
  /** Stands for the address of the chat's browser. */
  readonly address?: string;
  /** The number wants no texts: the code is looked up, and stays. */
  readonly isStopped?: boolean;
}

export interface PairingsParts {
  readonly store: Pick<Store, 'change'>;
  readonly limits: Pick<Limits, 'take'>;
  readonly fingerprints: Pick<Fingerprints, 'ofPairing'>;
  readonly clock: { now(): Time };
}

/**
 * Short codes that move a conversation from the web to the phone that texts one, or from a phone to the web chat in which one is
 * typed: random, for one use, for ten minutes, and at rest a fingerprint. One that is wrong, used, too late, or for the other way is
 * not told apart.
 */
export class Pairings {
  readonly #parts: PairingsParts;

  constructor(parts: PairingsParts) {
    this.#parts = parts;
  }

  /** A new code for that conversation; the one before it works no more. */
  async open(conversation: string, to: Destination): Promise<Pairing> {
    const { store, fingerprints, clock } = this.#parts;
    const at = clock.now();
    const until = at + LIFE_MS;
    for (;;) {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const record = recordOf(fingerprints.ofPairing(code));
      const isFree = await store.change<Kept, boolean>(record, at, (before) => ({
        after: before ?? { conversation, to, until, usedBy: null },
        until: at + REMEMBERED_MS,
        result: before === null,
      }));
      if (!isFree) continue;
      await this.#becomes(conversation, record, at);
      return { code, until };
    }
  }

  /** The conversation that a code moves; null for one that moves none, or when there were too many tries. */
  async use(tried: Tried): Promise<string | null> {
    const { store, fingerprints, clock } = this.#parts;
    const at = clock.now();
    const record = recordOf(fingerprints.ofPairing(tried.digits));
    if (await this.#isAgain(record, tried.id, at)) return this.#take(record, tried, at);
    if (!(await this.#mayTry(tried, at))) return null;
    if (!tried.isStopped) return this.#take(record, tried, at);
    return store.change<Kept, string | null>(record, at, (before) => ({
      after: before,
      until: at + REMEMBERED_MS,
      result: isOpen(before, tried.in, at) ? before.conversation : null,
    }));
  }

  async #mayTry({ by, address, in: where }: Tried, at: Time): Promise<boolean> {
    const { limits } = this.#parts;
    if (!(await limits.take([TRIES], by, at))) return false;
    if (address !== undefined && !(await limits.take([TRIES_OF_ADDRESS], address, at))) return false;
    return limits.take([TRIES_OF_ALL], EVERYONE[where], at);
  }

  #take(record: string, { id, in: where }: Tried, at: Time): Promise<string | null> {
    return this.#parts.store.change<Kept, string | null>(record, at, (before) => {
      const until = at + REMEMBERED_MS;
      if (before?.usedBy !== id && !isOpen(before, where, at)) return { after: before, until, result: null };
      return { after: { ...before, usedBy: id }, until, result: before.conversation };
    });
  }

  #isAgain(record: string, id: string, at: Time): Promise<boolean> {
    return this.#parts.store.change<Kept, boolean>(record, at, (before) => ({
      after: before,
      until: at + REMEMBERED_MS,
      result: before?.usedBy === id,
    }));
  }

  /** The conversation's open code is that one; the one before it is gone, unless it was used. */
  async #becomes(conversation: string, record: string, at: Time): Promise<void> {
    const { store } = this.#parts;
    const last = await store.change<string, string | null>(`pairing of ${conversation}`, at, (before) => ({
      after: record,
      until: at + LIFE_MS,
      result: before,
    }));
    if (last === null) return;
    await store.change<Kept, null>(last, at, (before) => ({
      after: before !== null && before.usedBy !== null ? before : null,
      until: at + REMEMBERED_MS,
      result: null,
    }));
  }
}

/** The digits of a message that asks to go on here; null for any other. */
export function pairingIn(text: string): string | null {
  const [, first, second] = SHAPE.exec(text) ?? [];
  return first !== undefined && second !== undefined ? first + second : null;
}

/** The conversation that a code moves, if it may still go elsewhere: what was said since may forbid it. */
export async function ifItMayMove(conversation: string | null, store: Pick<Store, 'load'>): Promise<string | null> {
  if (conversation === null) return null;
  const { talk } = (await store.load(conversation)).state;
  return talk !== undefined && mayMove(talk) ? conversation : null;
}

/** A clock that was set back to before the code was made must not lengthen its life. */
function isOpen(kept: Kept | null, where: Destination, at: Time): kept is Kept {
  return kept !== null && kept.to === where && kept.usedBy === null && kept.until > at && kept.until - at <= LIFE_MS;
}

function recordOf(fingerprint: string): string {
  return `pairing: ${fingerprint}`;
}
