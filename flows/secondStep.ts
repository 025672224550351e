import { asks, checkThenStaff, end, next, noting, resolved } from './arrows.ts';
import { defineFlow } from './flow.ts';

/** Another way the page offers, if it has that button; a lost second step is for staff. */
const anotherWay = [{ guard: 'hasOtherWay', target: 'otherWay' }, checkThenStaff('secondFactor')] as const;

/**
 * The code at sign-in: where it comes to, whether that is still theirs, what keeps it away, another way. A lost second step
 * is never switched off by the bot.
 */
export const secondStep = defineFlow(
  {
    notUsed: ({ context }) => context.policy.portal.secondStep.used === 'none',
    phoneStolen: ({ context }) => context.facts.phone === 'lost',
    phoneIsSame: ({ context }) => context.facts.phone === 'same',
    phoneIsNew: ({ context }) => context.facts.phone === 'changed',
    newPhoneOtherWay: ({ context }) =>
      context.facts.phone === 'changed' && context.policy.portal.secondStep.otherWayButton,
    comesAsText: ({ context }) => context.facts.secondStepBy !== 'call',
    hasOtherWay: ({ context }) => context.policy.portal.secondStep.otherWayButton,
  },
  {
    id: 'secondStep',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'notUsed', ...next('linkOrCodeProblem', 'whatIsWrong') },
          { guard: 'phoneStolen', ...next('suspectedCompromise') },
          { target: 'whichStep' },
        ],
      },
      whichStep: {
        meta: asks,
        on: {
          'answer.text': noting({ secondStepBy: 'text' }, 'toPhone'),
          'answer.call': noting({ secondStepBy: 'call' }, 'toPhone'),
          'answer.email': noting(
            { secondStepBy: 'email', asked: 'recent', askedWhat: 'code' },
            next('emailNotReceived'),
          ),
          'answer.app': noting({ secondStepBy: 'app' }, 'appTime'),
          'answer.question': noting({ secondStepBy: 'question' }, 'question'),
          'answer.unsure': 'toPhone',
        },
      },
      toPhone: {
        always: [
          { guard: 'phoneIsSame', target: 'phoneChecks' },
          { guard: 'newPhoneOtherWay', target: 'otherWay' },
          { guard: 'phoneIsNew', ...checkThenStaff('secondFactor') },
          { target: 'phoneSame' },
        ],
      },
      phoneSame: {
        meta: asks,
        on: {
          'answer.same': noting({ phone: 'same' }, 'toPhone'),
          'answer.newNumber': noting({ phone: 'changed' }, 'toPhone'),
          'answer.lostOrStolen': noting({ phone: 'lost' }, next('suspectedCompromise')),
          'answer.landline': { guard: 'comesAsText', ...noting({ phone: 'landline' }, 'landline') },
          'answer.unsure': 'phoneChecks',
        },
      },
      landline: {
        meta: asks,
        on: { 'answer.in': resolved('in'), 'answer.noSuchChoice': anotherWay, 'answer.unsure': anotherWay },
      },
      phoneChecks: {
        meta: asks,
        on: { 'answer.in': resolved('in'), 'answer.stillNothing': anotherWay, 'answer.unsure': anotherWay },
      },
      appTime: {
        meta: asks,
        on: {
          'answer.in': resolved('in'),
          'answer.stillRefused': anotherWay,
          'answer.appIsEmpty': anotherWay,
          'answer.unsure': anotherWay,
        },
      },
      otherWay: {
        meta: asks,
        on: {
          'answer.in': resolved('in'),
          'answer.noneWorks': checkThenStaff('secondFactor'),
          'answer.unsure': checkThenStaff('secondFactor'),
        },
      },
      question: {
        meta: asks,
        on: {
          'answer.wentOn': next('selfServiceReset', 'newPassword'),
          'answer.forgotIt': checkThenStaff('secondFactor'),
          'answer.unsure': checkThenStaff('secondFactor'),
        },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);
