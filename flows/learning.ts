import type { Facts } from './facts.ts';
import type { FlowEvent, Reminder, ResultValues } from './vocabulary.ts';
import type { World } from './world.ts';

const MINUTE = 60_000;

/** What may be kept of an event that carries something: typed input, or the values of an effect's result. */
export type Heard = 'name' | 'problemWords' | 'result';

/** The facts an event brings. */
export function factsFrom(event: FlowEvent, as: Heard): Partial<Facts> {
  const { text, values } = event as { text?: string; values?: ResultValues };
  if (as === 'result') return { ...values };
  return text === undefined ? {} : { [as]: text };
}

/** When a reminder comes; milliseconds since 1970. */
export function reminderTime({ facts, now, policy }: World, wait: Reminder): number {
  const { recovery, lock } = policy.portal;
  if (wait === 'lock' && facts.lockedUntil !== undefined) return facts.lockedUntil;
  const minutes = {
    usualMail: recovery.usualMinutes,
    slowMail: recovery.slowMinutes,
    lock: lock.minutes,
    resetWait: recovery.waitMinutes,
    shortly: 1,
  };
  return wait === 'nextOpenDay' ? now.nextOpenDay : now.at + minutes[wait] * MINUTE;
}
