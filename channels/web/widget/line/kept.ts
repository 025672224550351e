import type { Outgoing } from '../activity.ts';

/** What gives access to a conversation, until the token expires. */
export interface Session {
  readonly conversation: string;
  readonly token: string;
  /** When half the token's life is over, in milliseconds since 1970. */
  readonly refreshAt: number;
}

/** Something this client said that the server has not taken yet; the server knows a repetition by its id. */
export interface Unsent {
  readonly id: string;
  readonly outgoing: Outgoing;
}

/** What outlives a reload of this tab, and ends with it. The transcript is not among it: the server has that. */
export interface Kept {
  readonly session?: Session;
  readonly unsent?: readonly Unsent[];
  /** 0 is ordinary. */
  readonly textSize?: number;
}

const KEY = 'latchkey';
/** Some browsers refuse storage to a frame of another site; then a reload begins anew. */
let inMemory: Kept = {};

export function kept(): Kept {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Kept;
  } catch {
    return inMemory;
  }
}

/** Changes what is kept. A code that was typed stays out: it is as good as a key. */
export function keep(changes: Kept): void {
  const all = { ...kept(), ...changes };
  inMemory = { ...all, unsent: (all.unsent ?? []).filter(({ outgoing }) => outgoing.type === 'message') };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(inMemory));
  } catch {
    // In memory it is kept all the same.
  }
}

export function forgetAll(): void {
  inMemory = {};
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Where nothing could be stored nothing is left.
  }
}
