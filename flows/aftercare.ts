import { asks, end, keptProblem, next, noting, resolved, says } from './arrows.ts';
import { defineFlow } from './flow.ts';

/** Reminded once is enough. */
const changed = noting({ changeLater: false }, 'sayGoodbye');

/** One message of good advice; a question only where something is open. An answer never ends the talk without a word. */
export const aftercare = defineFlow(
  {
    notIn: ({ context }) => context.facts.ended !== 'in',
    contactOutdated: ({ context }) => context.facts.cause === 'oldEmail',
    problemKept: ({ context }) => context.problemKept,
    remindsToChange: ({ context }) => context.facts.changeLater === true && context.facts.safety !== true,
    mayCheckIn: ({ context }) => context.policy.aftercare.nextDayCheck === 'ask' && context.facts.safety !== true,
  },
  {
    id: 'aftercare',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'notIn', target: 'sayGoodbye' },
          { guard: 'contactOutdated', target: 'note' },
          { target: 'allSet' },
        ],
      },
      note: { meta: { kind: 'do', effect: 'noteForClinic', waits: false }, on: { told: 'allSet' } },
      allSet: {
        meta: says,
        on: {
          said: [
            { guard: 'problemKept', target: 'otherProblem' },
            { guard: 'remindsToChange', target: 'changeLater' },
            { guard: 'mayCheckIn', target: 'offerCheckIn' },
            resolved('in'),
          ],
        },
      },
      otherProblem: {
        meta: asks,
        on: { 'answer.now': keptProblem, 'answer.no': 'sayGoodbye', 'answer.unsure': 'sayGoodbye' },
      },
      offerCheckIn: {
        meta: asks,
        on: { 'answer.askMe': 'checkIn', 'answer.no': 'sayGoodbye', 'answer.unsure': 'sayGoodbye' },
      },
      checkIn: {
        meta: { kind: 'rest', timer: 'reminds' },
        entry: { type: 'setReminder', params: { in: 'nextOpenDay' } },
        on: { 'timer.due': 'stillIn' },
      },
      stillIn: {
        meta: asks,
        on: {
          'answer.stillIn': 'sayGoodbye',
          'answer.notAnyMore': next('triage', 'screenWords'),
          'answer.unsure': 'sayGoodbye',
        },
      },
      sayGoodbye: {
        meta: says,
        on: {
          said: [
            { guard: 'remindsToChange', target: 'changeLater' },
            { guard: 'notIn', ...resolved('later') },
            resolved('in'),
          ],
        },
      },
      changeLater: {
        meta: { kind: 'rest', timer: 'reminds' },
        entry: { type: 'setReminder', params: { in: 'nextOpenDay' } },
        on: { 'timer.due': 'changeNow' },
      },
      changeNow: {
        meta: asks,
        on: {
          'answer.done': changed,
          'answer.showSteps': next('selfServiceReset'),
          'answer.unsure': changed,
        },
      },
      resolved: end,
      elsewhere: end,
    },
  },
);
