import type { Facts, Slot } from './facts.ts';
import type { Policy } from './policy.ts';

/** The turn's moment, computed before the flow runs, so that a flow needs no clock. Times are milliseconds since 1970. */
export interface Moment {
  readonly at: number;
  /** Staff answer the chat now. */
  readonly open: boolean;
  readonly nextOpening: number;
  /** When staff can call, soonest first, at most three. */
  readonly slots: readonly Slot[];
  /** A moment on the next open day, inside hours, for a check-in. */
  readonly nextOpenDay: number;
  readonly outageDeclared: boolean;
  readonly proofFresh: boolean;
}

/** All that flows decide on: given anew each turn, saved with none of them. */
export interface World {
  readonly facts: Facts;
  readonly policy: Policy;
  readonly now: Moment;
  /** Texts are short: some questions are put together there. */
  readonly channel: 'web' | 'sms';
  /** Flows this case has been in. */
  readonly visited: readonly string[];
  /** The patient named another problem, kept for later. */
  readonly problemKept: boolean;
}
