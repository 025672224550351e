import { asks, end, next, noting, resolved, says, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';

/**
 * Someone close reads along, forces access, or makes a place unsafe. Short, with nothing that shows at a glance: may we
 * write, is there danger, what is the worry, and how staff may reach the patient. Nothing is changed and nobody is told of
 * anything before the patient and staff have agreed; no reminder is ever set here.
 */
export const safetyConcern = defineFlow(
  {
    // A text can be read by whoever holds the phone: the word "danger" is used there only after the patient used it.
    mayNameDanger: ({ context }) => context.channel === 'web' || context.facts.safety === true,
  },
  {
    id: 'safetyConcern',
    version: '1',
    initial: 'quiet',
    states: {
      quiet: {
        meta: asks,
        on: {
          'answer.isSafe': [
            { guard: 'mayNameDanger', ...noting({ safety: true }, 'danger') },
            noting({ safety: true }, 'whatHelp'),
          ],
          'answer.notNow': noting({ safety: true }, 'notHere'),
          'answer.unsure': noting({ safety: true }, 'notHere'),
        },
      },
      notHere: { meta: says, on: { said: resolved('told') } },
      danger: { meta: asks, on: { 'answer.inDanger': 'lines', 'answer.no': 'whatHelp', 'answer.unsure': 'whatHelp' } },
      lines: {
        meta: asks,
        on: { 'answer.goOn': 'whatHelp', 'answer.notNow': resolved('told'), 'answer.unsure': resolved('told') },
      },
      whatHelp: {
        meta: asks,
        on: {
          'answer.getsIn': noting({ worry: 'getsIn' }, 'options'),
          'answer.makesMeShare': noting({ worry: 'makesMeShare' }, 'options'),
          'answer.readsMessages': noting({ worry: 'readsMessages' }, 'options'),
          'answer.somethingElse': noting({ worry: 'other' }, 'options'),
          'answer.unsure': 'options',
        },
      },
      options: {
        meta: asks,
        on: {
          'answer.staff': 'howToReach',
          'answer.notNow': resolved('told'),
          'answer.otherProblem': next('triage', 'whatHappened'),
          'answer.unsure': 'howToReach',
        },
      },
      howToReach: {
        meta: asks,
        on: {
          'answer.onlyHere': noting({ contactRule: 'thisChatOnly' }, 'sendOn'),
          'answer.chartPhone': noting({ contactRule: 'chartPhoneAtTime' }, 'sendOn'),
          'answer.iComeIn': noting({ contactRule: 'inPersonOnly' }, 'sendOn'),
          'answer.unsure': noting({ contactRule: 'thisChatOnly' }, 'sendOn'),
        },
      },
      sendOn: {
        meta: { kind: 'do', effect: 'raiseAlert', reason: 'safety', waits: false },
        on: { told: staff('safety') },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);
