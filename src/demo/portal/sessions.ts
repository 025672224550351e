import { randomInt } from 'node:crypto';
import { hashOf, newToken, type Account } from './records.ts';

/** How far someone has come; only `in` sees the account. */
export type Stage = 'code' | 'change' | 'in';

export interface Session {
  readonly account: string;
  readonly stage: Stage;
  readonly endsAt: number;
  /** The hash of the code that is awaited, and the tries left. */
  code: { readonly hash: string; tries: number } | null;
}

/** Half an hour for a session, ten minutes for a code. */
const MINUTES: Readonly<Record<Stage, number>> = { code: 10, change: 30, in: 30 };
const TRIES = 5;
const MOST = 10_000;

/** Who is signed in, in memory: after a restart people sign in again. */
export class Sessions {
  readonly #kept = new Map<string, Session>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Begins a session under a new id, so that an id from before signing in is worth nothing after it. */
  begin(account: Account, stage: Stage, former = ''): { readonly id: string; readonly code: string } {
    this.end(former);
    const id = newToken();
    const code = stage === 'code' ? String(randomInt(1_000_000)).padStart(6, '0') : '';
    const endsAt = this.#now() + MINUTES[stage] * 60_000;
    const awaited = stage === 'code' ? { hash: hashOf(id + code), tries: TRIES } : null;
    this.#kept.set(hashOf(id), { account: account.id, stage, endsAt, code: awaited });
    for (const [oldest] of [...this.#kept].slice(0, Math.max(0, this.#kept.size - MOST))) this.#kept.delete(oldest);
    return { id, code };
  }

  at(id: string, stage: Stage): Session | null {
    const session = this.#kept.get(hashOf(id));
    return session?.stage === stage && session.endsAt > this.#now() ? session : null;
  }

  /** Whether it is the code that was mailed; after five wrong ones the session is over. */
  isCode(id: string, typed: string): boolean {
    const awaited = this.at(id, 'code')?.code;
    if (!awaited) return false;
    if (awaited.hash === hashOf(id + typed.trim())) return true;
    awaited.tries -= 1;
    if (awaited.tries === 0) this.end(id);
    return false;
  }

  end(id: string): void {
    this.#kept.delete(hashOf(id));
  }

  endAll(account: string): void {
    for (const [id, session] of this.#kept) if (session.account === account) this.#kept.delete(id);
  }
}
