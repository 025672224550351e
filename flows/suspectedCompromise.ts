import { asks, end, next, noting, resolved, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';

const toldStaff = staff('compromise');

/** Only a code or a mail that nobody asked for, and nobody shared: no harm was done. */
const harmless = noting({ unaskedCode: true, compromise: false, gaveAway: 'no' }, 'calm');

/**
 * Someone else may be in the account. Staff are told before the first question. The helper itself sends nothing here, and no
 * code counts as proof; "I am in" does not end it, since being in is not being safe.
 */
export const suspectedCompromise = defineFlow(
  {
    onlyUnasked: ({ context }) => context.facts.unaskedCode === true && context.facts.compromise === undefined,
    hasResetPage: ({ context }) => context.policy.portal.pages.forgotPassword,
    notSaidYet: ({ context }) => context.facts.unaskedCode !== true,
  },
  {
    id: 'suspectedCompromise',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: { always: [{ guard: 'onlyUnasked', target: 'unasked' }, { target: 'alert' }] },
      alert: {
        meta: { kind: 'do', effect: 'raiseAlert', waits: false, reason: 'compromise' },
        entry: { type: 'learn', params: { facts: { compromise: true } } },
        on: { told: 'canYouSignIn' },
      },
      canYouSignIn: {
        meta: asks,
        on: {
          'answer.canSignIn': 'secureNow',
          'answer.cannot': 'mailboxYours',
          'answer.someoneIKnow': noting({ safety: true, contactRule: 'thisChatOnly' }, next('safetyConcern')),
          'answer.onlyACode': { guard: 'notSaidYet', ...noting({ unaskedCode: true }, 'unasked') },
          'answer.unsure': 'mailboxYours',
        },
      },
      unasked: {
        meta: asks,
        on: {
          'answer.shared': noting({ gaveAway: 'yes' }, 'alert'),
          'answer.notShared': harmless,
          'answer.unsure': 'alert',
        },
      },
      calm: {
        meta: asks,
        on: {
          'answer.changeAnyway': next('selfServiceReset'),
          'answer.tellStaff': toldStaff,
          'answer.thatIsAll': resolved('told'),
          'answer.unsure': toldStaff,
        },
      },
      secureNow: {
        meta: asks,
        on: {
          'answer.done': 'gaveAway',
          'answer.showMe': noting({ stepsShown: true }, 'secureNow'),
          'answer.doesNotLetMe': 'mailboxYours',
          'answer.unsure': 'gaveAway',
        },
      },
      mailboxYours: {
        meta: asks,
        on: {
          'answer.mineAndReset': { guard: 'hasResetPage', ...noting({ mailboxSafe: true }, 'gaveAway') },
          'answer.mineNoReset': noting({ mailboxSafe: true }, 'gaveAway'),
          'answer.someoneReads': noting({ mailboxSafe: false }, 'gaveAway'),
          'answer.unsure': 'gaveAway',
        },
      },
      gaveAway: {
        meta: asks,
        on: {
          'answer.gave': noting({ gaveAway: 'yes' }, toldStaff),
          'answer.gaveNothing': noting({ gaveAway: 'no' }, toldStaff),
          'answer.notSure': noting({ gaveAway: 'unsure' }, toldStaff),
          'answer.unsure': noting({ gaveAway: 'unsure' }, toldStaff),
        },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);
