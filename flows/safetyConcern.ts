import { asks, end, next, noting, resolved, says, staff } from './arrows.ts';
import { defineFlow } from './flow.ts';

/** The patient says how staff may reach them before staff hear of it; a call to the wrong phone can do harm. */
const reaching = (contactRule: 'thisChatOnly' | 'chartPhoneAtTime' | 'inPersonOnly') =>
  noting({ contactRule }, 'sendOn');

/** They are not to be written to: a case that staff have already says so. */
const notHere = noting({ contactRule: 'inPersonOnly' }, 'notHere');

/**
 * Someone at home reads along or forces access. Short, plain, nothing that shows at a glance; no reminder, no check on the
 * next day. A new password can tell that person, so staff first look at what is safe.
 */
export const safetyConcern = defineFlow(
  {
    // A text stays on the lock screen: the word danger is used there only by those who used it first.
    mayAskDanger: ({ context }) => context.channel === 'web' || context.facts.dangerNamed === true,
  },
  {
    id: 'safetyConcern',
    version: '1',
    initial: 'quiet',
    states: {
      quiet: {
        meta: asks,
        on: {
          'answer.safeNow': [{ guard: 'mayAskDanger', target: 'danger' }, { target: 'whatHelp' }],
          'answer.notNow': notHere,
          'answer.unsure': notHere,
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
          'answer.staffHelp': 'howToReach',
          'answer.notNow': resolved('told'),
          'answer.otherProblem': next('triage', 'whatHappened'),
          'answer.unsure': 'howToReach',
        },
      },
      howToReach: {
        meta: asks,
        on: {
          'answer.thisChat': reaching('thisChatOnly'),
          'answer.chartNumber': reaching('chartPhoneAtTime'),
          'answer.comeIn': reaching('inPersonOnly'),
          'answer.unsure': reaching('thisChatOnly'),
        },
      },
      sendOn: {
        meta: { kind: 'do', effect: 'raiseAlert', waits: false, reason: 'safety' },
        on: { told: staff('safety') },
      },
      resolved: end,
      elsewhere: end,
      staff: end,
    },
  },
);
