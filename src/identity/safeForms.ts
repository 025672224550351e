import { createHash, randomBytes } from 'node:crypto';
import type { ConversationState } from '../../dialogs/ports.ts';
import type { Language } from '../../flows/vocabulary.ts';
import { faultOf, type Log } from '../errors/fault.ts';
import type { Call } from '../portal/gateway.ts';
import type { EffectResult, RecordChange, Store, Time } from '../stores/store.ts';
import { isWhole, matched, type Claims, type ContactAsked, type DemographicsSource } from './demographics.ts';
import type { Limit, Limits } from './limits.ts';
import { claimsIn, type TypedForm, type Unreadable } from './typedForm.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** 144 bits: nobody guesses one (OWASP asks for 128), and the address still fits in a text. */
const TOKEN_BYTES = 18;
/** A record that has not answered by then is not asked further; milliseconds. */
const PATIENCE_MS = 10_000;

/** What comes of a form, told to its conversation. */
export interface FormNews {
  readonly conversation: string;
  /** The same news twice is told once. */
  readonly id: string;
  readonly name: 'form.done' | 'form.checked';
  readonly value: Readonly<Record<string, unknown>>;
}

export interface SafeFormsParts {
  readonly store: Pick<Store, 'change' | 'load'>;
  readonly limits: Limits;
  readonly record: DemographicsSource;
  /** Where our own pages are reached, such as https://chat.clinic.example; known once the server listens. */
  readonly origin: Promise<string>;
  /** How long a form stays open, and how many a conversation gets in a day. */
  readonly rules: { readonly minutes: number; readonly tries: number };
  readonly asks: ContactAsked;
  /** Resolves when the news is on disk. */
  readonly tell: (news: FormNews) => Promise<unknown>;
  readonly clock: { now(): Time };
  readonly log: Log;
}

/** A form that is open: the language of its conversation, and what it asks beside name and birth date. */
export interface OpenForm {
  readonly language: Language;
  readonly asks: ContactAsked;
}

/** What became of a form that was sent. */
export type Filled =
  { readonly is: 'taken' | 'closed' } | { readonly is: 'unreadable'; readonly parts: readonly Unreadable[] };

/** Whose form a token opens. */
interface Kept {
  readonly conversation: string;
  readonly until: Time;
}

/** The form of a conversation that is open. */
interface Newest {
  readonly hash: string;
  readonly until: Time;
}

/**
 * One-time forms for name, birth date and the like. A token is kept as a hash only; of a conversation's forms the newest alone is
 * open, and it is taken once. What was typed is kept nowhere: it is checked after the page has answered, so that nothing there
 * tells whether anyone has that name, and staff alone learn which claims held. It grants nothing.
 */
export class SafeForms {
  readonly #parts: SafeFormsParts;
  readonly #checks = new Set<Promise<void>>();

  constructor(parts: SafeFormsParts) {
    this.#parts = parts;
  }

  /** Opens a form for the conversation; one opened before closes. @returns result.ready with its address, or result.failed. */
  async open({ caseId: conversation }: Pick<Call, 'caseId'>): Promise<EffectResult> {
    const { limits, clock, rules, origin } = this.#parts;
    const at = clock.now();
    const tries: Limit = { name: 'forms', most: rules.tries, within: DAY };
    if (!(await limits.take([tries], conversation, at))) return { type: 'result.failed' };
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const until = at + rules.minutes * MINUTE;
    const hash = hashOf(token);
    await this.#put(recordOf(hash), { conversation, until } satisfies Kept);
    await this.#put(newestOf(conversation), { hash, until } satisfies Newest);
    return { type: 'result.ready', values: { formAddress: `${await origin}/form/${token}`, formUntil: until } };
  }

  /** What an open form asks; null for one that is used, closed, or was never there. Looking changes nothing. */
  async find(token: string): Promise<OpenForm | null> {
    const conversation = await this.#conversationOf(hashOf(token));
    const talk = conversation && (await this.#talkOf(conversation));
    return talk ? { language: talk.language, asks: this.#parts.asks } : null;
  }

  /** Takes what was typed, once; what nobody could read leaves the form open. @throws what the store throws; then it is open still. */
  async fill(token: string, typed: TypedForm): Promise<Filled> {
    const { asks, clock } = this.#parts;
    const hash = hashOf(token);
    const conversation = await this.#conversationOf(hash);
    if (conversation === null || (await this.#talkOf(conversation)) === undefined) return { is: 'closed' };
    const claims = claimsIn(typed, asks, clock.now());
    if ('length' in claims) return { is: 'unreadable', parts: claims };
    const taken = await this.#take(conversation, hash);
    if (taken === null) return { is: 'closed' };
    await this.#tellDone(conversation, taken);
    const check = this.#check(claims, { conversation, id: `form:${hash}:checked` });
    this.#checks.add(check);
    void check.finally(() => this.#checks.delete(check));
    return { is: 'taken' };
  }

  /** The conversation's form closes, since someone else may be at the screen. */
  async close(conversation: string): Promise<void> {
    const at = this.#parts.clock.now();
    await this.#change<Newest, null>(newestOf(conversation), at, () => ({ after: null, until: at, result: null }));
  }

  /** Resolves when nothing that was typed is still being checked. */
  async idle(): Promise<void> {
    await Promise.all(this.#checks);
  }

  async #tellDone(conversation: string, taken: Newest): Promise<void> {
    try {
      await this.#parts.tell({ conversation, id: `form:${taken.hash}`, name: 'form.done', value: {} });
    } catch (error) {
      await this.#put(newestOf(conversation), taken);
      throw error;
    }
  }

  async #check(claims: Claims, to: Pick<FormNews, 'conversation' | 'id'>): Promise<void> {
    const { log, tell } = this.#parts;
    const value = await this.#compare(claims);
    try {
      await tell({ ...to, name: 'form.checked', value });
    } catch (error) {
      log.error({ conversation: to.conversation, fault: faultOf(error) }, 'what a form showed could not be kept');
    }
  }

  async #compare(claims: Claims): Promise<FormNews['value']> {
    const { record, asks, log } = this.#parts;
    try {
      const people = await record.candidates(claims, AbortSignal.timeout(PATIENCE_MS));
      const held = matched(claims, asks, people);
      return { form: isWhole(held) ? 'matched' : 'notMatched', formClaims: held };
    } catch (error) {
      log.warn({ fault: faultOf(error) }, 'a form could not be checked against the record');
      return { form: 'notChecked' };
    }
  }

  /** The conversation whose newest form this is, while that is open; not for longer because the clock was set back. */
  async #conversationOf(hash: string): Promise<string | null> {
    const kept = await this.#look<Kept>(recordOf(hash));
    if (kept === null) return null;
    const newest = await this.#look<Newest>(newestOf(kept.conversation));
    const { clock, rules } = this.#parts;
    const isOfNow = kept.until - clock.now() <= rules.minutes * MINUTE;
    return newest?.hash === hash && isOfNow ? kept.conversation : null;
  }

  /** None, where the patient's words were deleted: nothing may come into that conversation any more. */
  async #talkOf(conversation: string): Promise<ConversationState['talk']> {
    return (await this.#parts.store.load(conversation)).state.talk;
  }

  /** Of many at the same moment one takes it. */
  #take(conversation: string, hash: string): Promise<Newest | null> {
    const at = this.#parts.clock.now();
    return this.#change<Newest, Newest | null>(newestOf(conversation), at, (before) => {
      const isOpen = before?.hash === hash;
      return { after: isOpen ? null : before, until: before?.until ?? at, result: isOpen ? before : null };
    });
  }

  #look<T extends { readonly until: Time }>(name: string): Promise<T | null> {
    const at = this.#parts.clock.now();
    return this.#change<T, T | null>(name, at, (before) => ({
      after: before,
      until: before?.until ?? at,
      result: before,
    }));
  }

  #put(name: string, after: Kept | Newest): Promise<null> {
    const { until } = after;
    return this.#change<typeof after, null>(name, this.#parts.clock.now(), () => ({ after, until, result: null }));
  }

  #change<T, R>(name: string, at: Time, decide: (before: T | null) => RecordChange<T, R>): Promise<R> {
    return this.#parts.store.change(name, at, decide);
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

function recordOf(hash: string): string {
  return `form: ${hash}`;
}

function newestOf(conversation: string): string {
  return `newest form: ${conversation}`;
}
