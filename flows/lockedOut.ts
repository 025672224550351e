import { asks, checkpoint, checkThenStaff, end, next, noting, resolved } from './arrows.ts';
import { defineFlow } from './flow.ts';

/** What to do once it is known whether it was the patient who tried: what they chose before. */
const asChosen = [
  { guard: 'choseReset', ...next('selfServiceReset') },
  { guard: 'choseStaff', ...checkThenStaff('unlock') },
  { target: 'resting' },
] as const;

/** A way for locks that give no time: waiting where they end by themselves, else a reset or staff. */
const byKindOfLock = [
  { guard: 'waitsTogether', ...noting({ lockChoice: 'wait' }, 'wasItYou') },
  { guard: 'mayWait', target: 'chooseWay' },
  { target: 'noAutoEnd' },
] as const;

/** First stop trying. Then wait, reset or staff, whichever this portal allows; and always: was it you? */
export const lockedOut = defineFlow(
  {
    compromised: ({ context }) => context.facts.compromise === true,
    mayWait: ({ context }) =>
      context.policy.portal.lock.endsByItself !== false || context.policy.actions.unlock === 'none',
    // A text says "most locks end by themselves" and asks who tried in one message.
    waitsTogether: ({ context }) => context.channel === 'sms' && context.policy.portal.lock.endsByItself !== false,
    resetClears: ({ context }) => context.policy.portal.lock.resetClears === true,
    choseReset: ({ context }) => context.facts.lockChoice === 'reset',
    choseStaff: ({ context }) => context.facts.lockChoice === 'staff',
    timeIsUp: ({ context }) => (context.facts.remindAt ?? 0) <= context.now.at,
  },
  {
    id: 'lockedOut',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: { always: [{ guard: 'compromised', ...next('suspectedCompromise') }, { target: 'stopTrying' }] },
      stopTrying: {
        meta: asks,
        on: {
          'answer.givesTime': [
            { guard: 'waitsTogether', ...noting({ lockChoice: 'wait' }, 'wasItYou') },
            { target: 'chooseWay' },
          ],
          'answer.noTime': byKindOfLock,
          'answer.needNow': 'needNow',
          'answer.disabled': noting({ screen: 'noAccess' }, next('accountProblem')),
          'answer.tooManyResets': next('linkOrCodeProblem', 'tooMany'),
          'answer.unsure': byKindOfLock,
        },
      },
      chooseWay: {
        meta: asks,
        on: {
          'answer.remindMe': noting({ lockChoice: 'wait' }, 'wasItYou'),
          'answer.resetNow': { guard: 'resetClears', ...noting({ lockChoice: 'reset' }, 'wasItYou') },
          'answer.staff': noting({ lockChoice: 'staff' }, 'wasItYou'),
          'answer.unsure': noting({ lockChoice: 'wait' }, 'wasItYou'),
        },
      },
      noAutoEnd: {
        meta: asks,
        on: {
          'answer.reset': { guard: 'resetClears', ...noting({ lockChoice: 'reset' }, 'wasItYou') },
          'answer.staff': noting({ lockChoice: 'staff' }, 'wasItYou'),
          'answer.unsure': noting({ lockChoice: 'staff' }, 'wasItYou'),
        },
      },
      wasItYou: {
        meta: asks,
        on: {
          'answer.me': [
            { guard: 'choseReset', ...noting({ itWasMe: 'yes' }, next('selfServiceReset')) },
            { guard: 'choseStaff', ...noting({ itWasMe: 'yes' }, checkThenStaff('unlock')) },
            noting({ itWasMe: 'yes' }, 'resting'),
          ],
          'answer.notMe': noting({ itWasMe: 'no', compromise: true }, next('suspectedCompromise')),
          'answer.maybe': asChosen,
          'answer.unsure': asChosen,
        },
      },
      needNow: {
        meta: asks,
        on: {
          'answer.careToday': noting({ careToday: true }, checkThenStaff('unlock')),
          'answer.canWait': byKindOfLock,
          'answer.unsure': byKindOfLock,
        },
      },
      resting: {
        meta: { kind: 'rest', timer: 'reminds' },
        entry: { type: 'setReminder', params: { in: 'lock' } },
        on: {
          'timer.due': 'timeToTry',
          'answer.tryNow': [{ guard: 'timeIsUp', target: 'timeToTry' }, { target: 'resting' }],
          'answer.unsure': 'resting',
        },
      },
      timeToTry: {
        meta: checkpoint,
        on: {
          'answer.in': noting({ cause: 'lock' }, resolved('in')),
          'answer.showSteps': noting({ cause: 'lock' }, next('selfServiceReset')),
          'answer.stillLocked': checkThenStaff('lockedStill'),
          'answer.unsure': next('selfServiceReset'),
        },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);
