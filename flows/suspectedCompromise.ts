import { asks, end, next, noting, resolved, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';

/**
 * Someone else may be in the account. Staff are told before the first question; then the patient closes the door where
 * they can. Someone they know is another case: a new password can put a person in danger. The bot itself sends nothing
 * here, no code proves anything, and being in does not end it.
 */
export const suspectedCompromise = defineFlow(
  {
    onlyUnasked: ({ context }) => context.facts.unaskedCode === true && context.facts.gaveAway === undefined,
    notShown: ({ context }) => context.facts.stepsShown !== true,
    knowsWhatWasGiven: ({ context }) => context.facts.gaveAway !== undefined,
  },
  {
    id: 'suspectedCompromise',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: { always: [{ guard: 'onlyUnasked', target: 'unasked' }, { target: 'alert' }] },
      alert: {
        meta: { kind: 'do', effect: 'raiseAlert', reason: 'compromise', waits: false },
        on: { told: noting({ compromise: true }, 'canYouSignIn') },
      },
      canYouSignIn: {
        meta: asks,
        on: {
          'answer.can': 'secureNow',
          'answer.cannot': 'mailboxYours',
          'answer.someoneIKnow': next('safetyConcern'),
          'answer.onlyUnasked': noting({ unaskedCode: true }, 'unasked'),
          'answer.unsure': 'mailboxYours',
        },
      },
      unasked: {
        meta: asks,
        on: {
          'answer.shared': noting({ gaveAway: 'yes' }, 'alert'),
          'answer.notShared': noting({ gaveAway: 'no', compromise: false }, 'calm'),
          'answer.unsure': noting({ gaveAway: 'unsure' }, 'alert'),
        },
      },
      calm: {
        meta: asks,
        on: {
          'answer.changeAnyway': next('selfServiceReset'),
          'answer.staff': staff('compromise'),
          'answer.thatIsAll': resolved('told'),
          'answer.unsure': staff('compromise'),
        },
      },
      secureNow: {
        meta: asks,
        on: {
          'answer.done': 'lastly',
          'answer.showMeHow': { guard: 'notShown', ...noting({ stepsShown: true }, 'secureNow') },
          'answer.doesNotLetMe': 'mailboxYours',
          'answer.unsure': 'lastly',
        },
      },
      mailboxYours: {
        meta: asks,
        on: {
          'answer.mineAndReset': noting({ mailboxSafe: true, resetDone: true }, 'lastly'),
          'answer.mineNoReset': noting({ mailboxSafe: true }, 'lastly'),
          'answer.someoneReadsIt': noting({ mailboxSafe: false }, 'lastly'),
          'answer.unsure': 'lastly',
        },
      },
      lastly: { always: [{ guard: 'knowsWhatWasGiven', ...staff('compromise') }, { target: 'gaveAway' }] },
      gaveAway: {
        meta: asks,
        on: {
          'answer.gave': noting({ gaveAway: 'yes' }, staff('compromise')),
          'answer.didNot': noting({ gaveAway: 'no' }, staff('compromise')),
          'answer.notSure': noting({ gaveAway: 'unsure' }, staff('compromise')),
          'answer.unsure': noting({ gaveAway: 'unsure' }, staff('compromise')),
        },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);
