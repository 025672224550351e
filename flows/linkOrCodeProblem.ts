import { asks, checkpoint, checkThenStaff, end, next, noting, resolved } from './arrows.ts';
import { defineFlow } from './flow.ts';

const works = next('selfServiceReset', 'newPassword');

/**
 * A reset link or code that does not work: the newest one, the same device and a real browser, a fresh one used at once,
 * and last the portal's own limit.
 */
export const linkOrCodeProblem = defineFlow(
  {
    hasSecondStep: ({ context }) => context.policy.portal.secondStep.used !== 'none',
    isSignInCode: ({ context }) =>
      context.facts.screen === 'wantsCode' && context.policy.portal.secondStep.used !== 'none',
  },
  {
    id: 'linkOrCodeProblem',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: { always: [{ guard: 'isSignInCode', ...next('secondStep') }, { target: 'whatIsWrong' }] },
      whatIsWrong: {
        meta: checkpoint,
        on: {
          'answer.oldOrUsed': 'newest',
          'answer.wrongPage': 'openElsewhere',
          'answer.codeRefused': 'codeChecks',
          'answer.nothingCame': noting({ asked: 'recent' }, next('emailNotReceived')),
          'answer.tooMany': 'tooMany',
          'answer.signInCode': { guard: 'hasSecondStep', ...noting({ screen: 'wantsCode' }, next('secondStep')) },
          'answer.unsure': 'newest',
        },
      },
      newest: {
        meta: asks,
        on: { 'answer.works': works, 'answer.sameAgain': 'freshOne', 'answer.unsure': 'freshOne' },
      },
      openElsewhere: {
        meta: asks,
        on: { 'answer.works': works, 'answer.doesNot': 'freshOne', 'answer.unsure': 'freshOne' },
      },
      codeChecks: {
        meta: asks,
        on: { 'answer.works': works, 'answer.doesNot': 'freshOne', 'answer.unsure': 'freshOne' },
      },
      freshOne: {
        // Asked again when the wait for the portal's limit is over.
        meta: checkpoint,
        on: {
          'answer.works': works,
          'answer.sameAgain': checkThenStaff('linkFails'),
          'answer.nothingCame': noting({ asked: 'recent' }, next('emailNotReceived')),
          'answer.tooMany': 'tooMany',
          'answer.unsure': checkThenStaff('linkFails'),
        },
      },
      tooMany: {
        meta: asks,
        on: {
          'answer.remindMe': 'resting',
          'answer.rememberIt': next('signInRefused'),
          'answer.cannotWait': checkThenStaff('resetLimit'),
          'answer.unsure': 'resting',
        },
      },
      resting: {
        meta: { kind: 'rest', timer: 'reminds' },
        entry: { type: 'setReminder', params: { in: 'resetWait' } },
        on: { 'timer.due': 'freshOne', 'answer.in': resolved('in') },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);
