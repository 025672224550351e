import { randomInt } from 'node:crypto';
import type { SelfServicePortal } from '../portal/gateway.ts';
import type { EffectResult, RecordChange, Store, Time } from '../stores/store.ts';
import { accountNamed } from './accountNamed.ts';
import { isSame, type Fingerprints } from './fingerprint.ts';
import type { CodeRequest, CodeTry, CodeWay, Identity } from './identity.ts';
import type { Limit, Limits } from './limits.ts';
import type { Proofs } from './proofs.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Tries at one name in a day, over all conversations; NIST SP 800-63B-4 §3.2.2 allows 100. Counted for names nobody has too. */
const TRIES_AT_A_NAME: Limit = { name: 'tries at a name', most: 15, within: DAY };
/** Codes sent in an hour to anyone: past it somebody is trying many names, and staff are asked instead. */
const SENDS_TO_ALL: Limit = { name: 'sends', most: 300, within: HOUR };
const EVERYONE = 'everyone';

/** The clinic's rules for codes: `minutes` a code works, `tries` a conversation has over all its codes, and how often one is sent. */
export interface CodeRules {
  readonly minutes: number;
  readonly tries: number;
  readonly gap_seconds: number;
  readonly per_hour: number;
  readonly per_day: number;
}

export interface CodesParts {
  readonly store: Pick<Store, 'change'>;
  readonly portal: Pick<SelfServicePortal, 'sendCode'>;
  readonly proofs: Proofs;
  readonly limits: Limits;
  readonly fingerprints: Fingerprints;
  readonly rules: CodeRules;
  readonly clock: { now(): Time };
}

/** A conversation's code as it rests: no digits, and the name as a fingerprint. */
interface Kept {
  readonly wrong: number;
  readonly code: {
    /** The order that it was made for. */
    readonly order: string;
    readonly fingerprint: string;
    readonly who: string;
    readonly way: CodeWay;
    readonly until: Time;
  } | null;
}

type Verdict = 'right' | 'wrong' | 'expired' | 'usedUp';
type Read = { readonly kept: Kept; readonly verdict: Verdict; readonly way: CodeWay };
type Typed = { readonly who: string; readonly fingerprint: string };

/** A conversation in which nothing was sent or tried. */
const UNUSED: Kept = { wrong: 0, code: null };

/**
 * Six-digit codes to a contact on record. A name nobody has, and one whose sends are used up, get a code as well, which is
 * never sent: it can be wrong, run out and be used up like any other, so nothing here tells that an account exists. Past the limits
 * only this proof closes; staff and the portal's own reset stay open, so that nobody can lock a patient out by trying.
 */
export class Codes implements Identity {
  readonly #parts: CodesParts;

  constructor(parts: CodesParts) {
    this.#parts = parts;
  }

  async sendCode({ name, way, unsent = false, call }: CodeRequest): Promise<void> {
    const { portal, fingerprints, rules, clock } = this.#parts;
    const { caseId: conversation, idempotencyKey: order } = call;
    const at = clock.now();
    const who = fingerprints.ofName(name);
    const digits = String(randomInt(1_000_000)).padStart(6, '0');
    const code = {
      order,
      fingerprint: fingerprints.ofCode(conversation, digits),
      who,
      way,
      until: at + rules.minutes * MINUTE,
    };
    const sends = !unsent && ((await this.#isAgain(conversation, order, at)) || (await this.#maySend(who, way, at)));
    await this.#keep(conversation, at, (before) => {
      // A code that is not sent must not void the one that was.
      const stands = !sends && before?.code?.who === who && before.code.until > at;
      return { after: { wrong: before?.wrong ?? 0, code: stands ? before.code : code }, until: at + DAY, result: null };
    });
    if (sends) await portal.sendCode({ by: accountNamed(name), via: way, code: digits }, call);
  }

  async checkCode({ name, fingerprint, call }: CodeTry): Promise<EffectResult> {
    const { proofs, limits, fingerprints, clock } = this.#parts;
    const at = clock.now();
    const who = fingerprints.ofName(name);
    if (!(await limits.take([TRIES_AT_A_NAME], who, at))) return { type: 'result.usedUp' };
    const typed = { who, fingerprint };
    const { verdict, way } = await this.#keep(call.caseId, at, (before) => {
      const read = this.#judged(before ?? UNUSED, typed, at);
      return { after: read.kept, until: at + DAY, result: read };
    });
    if (verdict !== 'right') return { type: `result.${verdict}` };
    await limits.clear(TRIES_AT_A_NAME, who, at);
    return proofs.add({ name, way, call }, at);
  }

  async void(conversation: string): Promise<void> {
    const at = this.#parts.clock.now();
    await this.#parts.proofs.void(conversation, at);
    await this.#keep(conversation, at, (before) => ({
      after: before && { ...before, code: null },
      until: at + DAY,
      result: null,
    }));
  }

  /** What a code typed now is; a try is counted before it is known whether it was right. */
  #judged({ wrong, code }: Kept, typed: Typed, at: Time): Read {
    const way = code?.way ?? 'email';
    const { tries, minutes } = this.#parts.rules;
    if (wrong >= tries) return { kept: { wrong, code }, verdict: 'usedUp', way };
    // Gone for good: a clock that is set back later brings no code back.
    if (hasRunOut(code, at, minutes * MINUTE)) return { kept: { wrong, code: null }, verdict: 'expired', way };
    if (isRight(code, typed)) return { kept: UNUSED, verdict: 'right', way };
    return { kept: { wrong: wrong + 1, code }, verdict: wrong + 1 < tries ? 'wrong' : 'usedUp', way };
  }

  /** An order comes again only when its first code was not sent, and that has been counted. */
  #isAgain(conversation: string, order: string, at: Time): Promise<boolean> {
    return this.#keep(conversation, at, (before) => ({
      after: before,
      until: at + DAY,
      result: before?.code?.order === order,
    }));
  }

  async #maySend(who: string, way: CodeWay, at: Time): Promise<boolean> {
    const { gap_seconds: gap, per_hour: perHour, per_day: perDay } = this.#parts.rules;
    const own: readonly Limit[] = [
      // The other way reaches another contact: whoever proves both is not kept waiting for a code that never comes.
      { name: `sends at once by ${way}`, most: 1, within: gap * 1000 },
      { name: 'sends an hour', most: perHour, within: HOUR },
      { name: 'sends a day', most: perDay, within: DAY },
    ];
    return (
      (await this.#parts.limits.take(own, who, at)) && (await this.#parts.limits.take([SENDS_TO_ALL], EVERYONE, at))
    );
  }

  #keep<R>(conversation: string, at: Time, decide: (before: Kept | null) => RecordChange<Kept, R>): Promise<R> {
    return this.#parts.store.change(`code: ${conversation}`, at, decide);
  }
}

/**
 * Where there is none, it ran out so long ago that nobody remembers it, or was used: only a new one helps. A clock that was set back to
 * before the code was made must not lengthen its life.
 */
function hasRunOut(code: Kept['code'], at: Time, life: number): boolean {
  return code === null || code.until <= at || code.until - at > life;
}

/** A code counts for the name it was sent for, and for no other. */
function isRight(code: Kept['code'], typed: Typed): boolean {
  return code !== null && code.who === typed.who && isSame(code.fingerprint, typed.fingerprint);
}
