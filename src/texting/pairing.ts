import { randomInt } from 'node:crypto';
import type { Pairing } from '../../flows/vocabulary.ts';
import type { Fingerprints } from '../identity/fingerprint.ts';
import type { Limit, Limits } from '../identity/limits.ts';
import type { Store, Time } from '../stores/store.ts';

/** What a patient reads says so too. */
const LIFE_MS = 10 * 60_000;
/** A text that came is looked up again for so long, should its webhook be repeated; milliseconds. */
const REMEMBERED_MS = 24 * 3_600_000;
const HOUR = 3_600_000;

/** Tries of one number in an hour, right or wrong: five guesses at a million codes. */
const TRIES: Limit = { name: 'tries at a pairing', most: 5, within: HOUR };
/** Of all numbers together: somebody who has many still cannot go through the codes. */
const TRIES_OF_ALL: Limit = { name: 'tries at pairings', most: 300, within: HOUR };
const EVERYONE = 'everyone';

/** "GO 482 913", however it is spaced, and nothing else. */
const SHAPE = /^\s*["“]?go[\s:.#-]*(\d{3})[\s.-]?(\d{3})["”.!]*\s*$/i;

/** An open code: whose conversation it moves, and the text that has used it. */
interface Kept {
  readonly conversation: string;
  readonly until: Time;
  readonly usedBy: string | null;
}

/** A code as it was texted. */
export interface Texted {
  readonly digits: string;
  /** The text's id: the same again is no second use. */
  readonly id: string;
  /** Stands for the number it came from. */
  readonly number: string;
  /** The number wants no texts: the code is looked up, and stays. */
  readonly isStopped: boolean;
}

export interface PairingsParts {
  readonly store: Pick<Store, 'change'>;
  readonly limits: Pick<Limits, 'take'>;
  readonly fingerprints: Pick<Fingerprints, 'ofPairing'>;
  readonly clock: { now(): Time };
}

/**
 * Short codes that move a conversation from the web to the phone that texts one: random, for one use, for ten minutes, and at rest a
 * fingerprint. One that is wrong, used, or too late is not told apart.
 */
export class Pairings {
  readonly #parts: PairingsParts;

  constructor(parts: PairingsParts) {
    this.#parts = parts;
  }

  /** A new code for that conversation; the one before it works no more. */
  async open(conversation: string): Promise<Pairing> {
    const { store, fingerprints, clock } = this.#parts;
    const at = clock.now();
    const until = at + LIFE_MS;
    for (;;) {
      const code = String(randomInt(1_000_000)).padStart(6, '0');
      const record = recordOf(fingerprints.ofPairing(code));
      const isFree = await store.change<Kept, boolean>(record, at, (before) => ({
        after: before ?? { conversation, until, usedBy: null },
        until: at + REMEMBERED_MS,
        result: before === null,
      }));
      if (!isFree) continue;
      await this.#becomes(conversation, record, at);
      return { code, until };
    }
  }

  /** The conversation that a texted code moves; null for one that moves none, or when there were too many tries. */
  async use({ digits, id, number, isStopped }: Texted): Promise<string | null> {
    const { store, limits, fingerprints, clock } = this.#parts;
    const at = clock.now();
    const record = recordOf(fingerprints.ofPairing(digits));
    if (await this.#isAgain(record, id, at)) return this.#take(record, id, at);
    if (!(await limits.take([TRIES], number, at))) return null;
    if (!(await limits.take([TRIES_OF_ALL], EVERYONE, at))) return null;
    if (!isStopped) return this.#take(record, id, at);
    return store.change<Kept, string | null>(record, at, (before) => ({
      after: before,
      until: at + REMEMBERED_MS,
      result: isOpen(before, at) ? before.conversation : null,
    }));
  }

  #take(record: string, id: string, at: Time): Promise<string | null> {
    return this.#parts.store.change<Kept, string | null>(record, at, (before) => {
      const until = at + REMEMBERED_MS;
      if (before?.usedBy !== id && !isOpen(before, at)) return { after: before, until, result: null };
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

/** The digits of a text that asks to go on here; null for any other text. */
export function pairingIn(text: string): string | null {
  const [, first, second] = SHAPE.exec(text) ?? [];
  return first !== undefined && second !== undefined ? first + second : null;
}

/** A clock that was set back to before the code was made must not lengthen its life. */
function isOpen(kept: Kept | null, at: Time): kept is Kept {
  return kept !== null && kept.usedBy === null && kept.until > at && kept.until - at <= LIFE_MS;
}

function recordOf(fingerprint: string): string {
  return `pairing: ${fingerprint}`;
}
