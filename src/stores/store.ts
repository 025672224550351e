import type { ConversationState } from '../../dialogs/ports.ts';
import type { StaffMember } from '../../flows/talk.ts';
import type { HandoffReason } from '../../flows/vocabulary.ts';
import type { WhyCard } from '../../flows/whyCard.ts';

/** Times are milliseconds since 1970. */
export type Time = number;

/** Buttons under a line, in the form Direct Line gives them. */
export interface SuggestedActions {
  readonly to: readonly string[];
  readonly actions: readonly { readonly type: string; readonly title: string; readonly value: unknown }[];
}

/** One line of a conversation's log. `note` is what the bot would have said while staff owned the case. */
export interface Line {
  readonly from: 'patient' | 'bot' | 'staff' | 'note';
  readonly text: string;
  /** The staff member's, as patients read it. */
  readonly name?: string;
  /** A note by staff: what was done, as a key of the desk's words, or what they wrote themselves. */
  readonly noted?: 'act' | 'words';
  /** The language it is in, as a BCP 47 tag. */
  readonly locale?: string;
  readonly suggestedActions?: SuggestedActions;
  /** The line asks for our code, which on the web goes into a box of its own. */
  readonly accepts?: 'code';
  /** The id under which the patient's channel passed the words on; a client knows its own message by it. */
  readonly messageId?: string;
}

/** A line with its place in the log: numbered from 1 without gaps. `lost` is a line that can no longer be opened. */
export interface LogRow extends Omit<Line, 'from'> {
  readonly seq: number;
  readonly at: Time;
  readonly from: Line['from'] | 'lost';
}

/** A conversation as the last commit left it; version 0 is one that has not begun. */
export interface Saved {
  readonly version: number;
  readonly logSeq: number;
  readonly channel: string;
  readonly state: ConversationState;
  /** Its state could not be opened or read: `state` is empty, and a commit keeps the bytes found aside. */
  readonly damaged: boolean;
}

/** `args` is JSON, taken when the effect was asked for. */
export interface NewEffect {
  readonly key: string;
  readonly name: string;
  readonly args: string;
  readonly waits: boolean;
  /** It is not done before; at once where absent. */
  readonly notBefore?: Time;
}

export interface NewTimer {
  readonly key: string;
  readonly due: Time;
}

/** `detail` is JSON; never patient words. */
export interface NewAudit {
  readonly what: string;
  readonly detail: string;
}

/** A case opens or is amended, is taken by a staff member (null: it waits again), or ends. */
export type CaseChange =
  { readonly opens: WhyCard } | { readonly claims: StaffMember | null } | { readonly closes: string };

/** All that one turn changes: written whole or not at all. */
export interface Unit {
  readonly conversation: string;
  readonly channel: string;
  readonly messageId: string;
  readonly at: Time;
  readonly saved: Saved;
  readonly state: ConversationState;
  readonly lines: readonly Line[];
  readonly effects: readonly NewEffect[];
  readonly timers: readonly NewTimer[];
  /** The timers set by earlier turns go. */
  readonly dropsTimers: boolean;
  readonly cases: readonly CaseChange[];
  readonly audits: readonly NewAudit[];
  /** The effect whose result, or the timer whose hour, this turn brought in. */
  readonly settles?: Settles | undefined;
}

export type Settles = { readonly effect: string } | { readonly timer: string };

/** What became of an effect. `result.failed` and `result.unknown` are states of their own; anything else is delivered. */
export interface EffectResult {
  readonly type: `result.${string}`;
  readonly values?: Readonly<Record<string, unknown>>;
}

export type EffectState = 'queued' | 'handed over' | 'delivered' | 'failed' | 'unknown';

/** An effect in the outbox that its conversation has not been told about. */
export interface Effect {
  readonly key: string;
  readonly conversation: string;
  readonly name: string;
  readonly waits: boolean;
  readonly state: EffectState;
  /** How often it was handed over. */
  readonly attempts: number;
  readonly notBefore: Time;
  /** Null when the words were lost or deleted. */
  readonly args: Readonly<Record<string, unknown>> | null;
  readonly result: EffectResult | null;
}

export interface Timer {
  readonly key: string;
  readonly conversation: string;
  readonly due: Time;
}

/** A case as the desk lists it; `card` is null when its words were lost or deleted. */
export interface Ticket {
  readonly ref: string;
  readonly conversation: string;
  readonly reason: HandoffReason;
  readonly priority: number;
  readonly openedAt: Time;
  /** Who has it; null while it waits. */
  readonly claimedBy: StaffMember | null;
  readonly claimedAt: Time | null;
  readonly card: WhyCard | null;
}

/** Something the desk may want to look at again. Numbered from 1 over all cases; gaps mean nothing. */
export interface DeskEvent {
  readonly n: number;
  readonly at: Time;
  readonly conversation: string;
  /** A case changed, there are new lines in one, or staff are needed at once. */
  readonly what: 'case' | 'lines' | 'alert';
}

/** One link of a case's audit chain: `hash` covers the row and the hash before it. */
export interface AuditRow {
  readonly conversation: string;
  readonly n: number;
  readonly at: Time;
  readonly what: string;
  readonly detail: string;
  readonly hash: string;
}

/** A case's audit rows, and where the conversation says that they end. */
export interface AuditTrail {
  readonly rows: readonly AuditRow[];
  readonly count: number;
  readonly head: string;
}

/** A row's place among all audit rows: by time, then conversation, then number. */
export type AuditPlace = Pick<AuditRow, 'at' | 'conversation' | 'n'>;

/** Which audit rows: from `from` on, before `to`, and before the place `before`, which goes on behind a page. */
export interface AuditQuery {
  readonly from: Time;
  readonly to: Time;
  readonly before: AuditPlace | null;
  readonly limit: number;
}

/** Where a chain of audit rows ends. */
export interface AuditHead extends Pick<AuditTrail, 'count' | 'head'> {
  readonly conversation: string;
}

/** A case, open or closed, without its words. */
export interface CaseInShort extends Pick<Ticket, 'ref' | 'conversation' | 'reason' | 'openedAt'> {
  readonly closedAt: Time | null;
  /** How it was closed: `solved`, `backToBot`. */
  readonly outcome: string | null;
}

/** What a worker that died left, and is another's now. */
export interface TakenOver {
  /** How many it had handed over: whether they were done is unknown. */
  readonly lost: number;
  /** To go on with; those lost that somebody waits for are among them. */
  readonly effects: readonly Effect[];
  /** Those lost that nobody waits for: whoever did them may still find out what became of them. */
  readonly unsure: readonly Effect[];
}

/** A commit of another worker; or null, when some may have gone unnoticed and everything is to be looked at again. */
export type Elsewhere = { readonly conversation: string; readonly timers: readonly Pick<Timer, 'due'>[] } | null;

/** What a small record becomes: `after` null removes it; it runs out by itself at `until`. */
export interface RecordChange<T, R> {
  readonly after: T | null;
  readonly until: Time;
  /** Handed on to whoever asked for the change. */
  readonly result: R;
}

/**
 * Where conversations rest. A method that throws has changed nothing; only with STORAGE_UNREACHABLE that is open, and then the
 * same call again does no harm. When the store itself is in trouble (full, broken, out of reach) the error's code begins with
 * STORAGE_, and the same call may succeed later.
 */
export interface Store {
  load(conversation: string): Promise<Saved>;
  /** The rows that a message already seen was answered with; null for a new one. */
  seen(conversation: string, messageId: string): Promise<readonly LogRow[] | null>;
  /** The log after `seq`. */
  since(conversation: string, seq: number): Promise<readonly LogRow[]>;
  /** @returns the rows that the lines became. @throws ConflictError when the conversation is no longer as `saved` says. */
  commit(unit: Unit): Promise<readonly LogRow[]>;
  /** Destroys the conversation's key and with it the patient's words; audit rows and seen ids stay. */
  forget(conversation: string): Promise<void>;

  /** Effects not yet told, oldest first. */
  openEffects(): Promise<readonly Effect[]>;
  /** queued → handed over. Null when another has it, or it is gone. */
  handOver(key: string): Promise<Effect | null>;
  /** handed over → queued, only on proof that nothing was sent. */
  putBack(key: string, notBefore: Time): Promise<void>;
  /** handed over → delivered, failed or unknown; an effect that does not wait is told by this, and may settle so after it was lost. */
  settle(key: string, result: EffectResult): Promise<void>;
  /**
   * Says that this worker lives and has `held` in hand, and takes over what no living worker has: an effect that one had
   * handed over may or may not have been done.
   */
  takeOver(held: readonly string[]): Promise<TakenOver>;
  /** How often workers call takeOver, to be taken for alive; milliseconds. Null where there is only ever one: it calls once. */
  beatMs(): number | null;

  /** The soonest timers, due or not. */
  timers(limit: number): Promise<readonly Timer[]>;
  /** Of several workers that want to fire a timer, one gets it, for long enough to do so. */
  holdTimer(key: string): Promise<boolean>;
  /** The effect is still to be told, or the timer still set. */
  isOpen(what: Settles): Promise<boolean>;

  /** Open cases, most urgent and then oldest first. */
  tickets(): Promise<readonly Ticket[]>;
  /** What happened at the desk after event `after`, oldest first. */
  deskEvents(after: number, limit: number): Promise<readonly DeskEvent[]>;
  /** The number of the newest event; 0 when there was none. */
  lastDeskEvent(): Promise<number>;
  /** The conversation's open case. */
  ticketOf(conversation: string): Promise<Ticket | null>;

  /** The case of that reference, open or closed. */
  caseNamed(ref: string): Promise<CaseInShort | null>;
  /** Every case that a conversation has had, the oldest first. */
  casesOf(conversation: string): Promise<readonly CaseInShort[]>;

  /** A small record as it is at that time; null when nothing is there, or it ran out. */
  record<T>(name: string, at: Time): Promise<T | null>;
  /**
   * Changes one small record, alone on it: counters, codes, proofs; never patient words. `decide` gets what is there (null when
   * nothing is, or it ran out) and must be pure: a store with several workers may call it again.
   */
  change<T, R>(name: string, at: Time, decide: (before: T | null) => RecordChange<T, R>): Promise<R>;

  audit(conversation: string): Promise<AuditTrail>;
  /** Audit rows of all chains, the newest first. */
  auditRows(query: AuditQuery): Promise<readonly AuditRow[]>;
  /** Where the chains that have rows should end, in the order of their names, after the name `after`. */
  auditHeads(after: string, limit: number): Promise<readonly AuditHead[]>;
  /** Calls `watcher` after commits of other workers. @returns what ends that. */
  onElsewhere(watcher: (news: Elsewhere) => void): () => void;
  close(): Promise<void>;
}
