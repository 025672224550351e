import type { Policy } from '../../flows/policy.ts';
import type { Surroundings } from '../../flows/talk.ts';

const HOUR = 3_600_000;

/** Where a walk takes place; it stays the same for the whole of it. */
export interface Setting {
  readonly name: string;
  readonly policy: Policy;
  readonly channel: 'web' | 'sms';
  /** Staff are there. */
  readonly open: boolean;
  /** How many times staff can call. */
  readonly slots: 0 | 1 | 2 | 3;
  readonly outageDeclared: boolean;
}

/** What a turn at that time brings besides the message. */
export function surroundingsAt({ policy, channel, open, slots, outageDeclared }: Setting, at: number): Surroundings {
  const now = {
    at,
    open,
    nextOpening: open ? at : at + HOUR,
    slots: Array.from({ length: slots }, (_, n) => ({ from: at + (3 * n + 1) * HOUR, to: at + (3 * n + 2) * HOUR })),
    nextOpenDay: at + 24 * HOUR,
    outageDeclared,
    proofFresh: false,
  };
  return { policy, channel, now };
}
