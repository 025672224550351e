import { asks, back, counting, end, hearing, noting } from './arrows.ts';
import { defineFlow } from './flow.ts';
import { canGoOnByText } from './moving.ts';
import { mayPromiseAgain } from './promise.ts';

/** The time that was promised has come, and nobody with it: a new one, from the clinic's hours, or the phone alone. */
const late = [
  { guard: 'mayPromiseAgain', ...counting('promisesMissed', 'openTicket') },
  counting('promisesMissed', 'booked'),
] as const;

/** The case stays as it is; openTicket brings a new code each time, and the one before it works no more. */
const byText = { guard: 'canGoOnByText', ...noting({ byText: true }, 'openTicket') } as const;

/**
 * The talk before staff come: how to go on, honestly, whatever the hour; then it waits on top of whatever it interrupted.
 * The ticket is written by the commit that enters this flow and amended by every answer; `openTicket` confirms it.
 */
export const toStaff = defineFlow(
  {
    mustNotWait: ({ context }) => context.facts.reason === 'safety' || context.facts.reason === 'compromise',
    problemUnknown: ({ context }) =>
      context.facts.reason === 'askedForStaff' &&
      context.facts.wanted === undefined &&
      context.facts.problemWords === undefined,
    careToday: ({ context }) => context.facts.careToday === true,
    open: ({ context }) => context.now.open,
    mayPromiseAgain: ({ context }) => mayPromiseAgain(context.facts),
    canCall: ({ context }) => context.now.slots.length > 0,
    hasSecondSlot: ({ context }) => (context.facts.slots?.length ?? 0) > 1,
    canGoOnByText: ({ context }) => canGoOnByText(context),
    hasThirdSlot: ({ context }) => (context.facts.slots?.length ?? 0) > 2,
  },
  {
    id: 'toStaff',
    version: '1',
    initial: 'deciding',
    states: {
      deciding: {
        always: [
          { guard: 'mustNotWait', target: 'openTicket' },
          { guard: 'problemUnknown', target: 'fewWords' },
          { guard: 'careToday', target: 'today' },
          { target: 'how' },
        ],
      },
      fewWords: {
        meta: { kind: 'ask', accepts: 'words' },
        on: {
          'answer.given': hearing('problemWords', 'how'),
          'answer.justStaff': 'how',
          'answer.unsure': 'how',
        },
      },
      how: {
        meta: asks,
        on: {
          'answer.chat': { guard: 'open', ...noting({ how: 'chat' }, 'openTicket') },
          'answer.callMe': { guard: 'canCall', ...noting({ how: 'call' }, 'callWhen') },
          'answer.comeIn': noting({ how: 'comeIn' }, 'comeIn'),
          'answer.leaveIt': noting({ how: 'leave' }, 'openTicket'),
          'answer.careToday': noting({ careToday: true }, 'today'),
          'answer.unsure': noting({ how: 'leave' }, 'openTicket'),
        },
      },
      today: {
        meta: asks,
        on: {
          'answer.here': noting({ how: 'chat' }, 'openTicket'),
          'answer.callMe': { guard: 'canCall', ...noting({ how: 'call' }, 'callWhen') },
          'answer.unsure': noting({ how: 'leave' }, 'openTicket'),
        },
      },
      callWhen: {
        meta: asks,
        entry: { type: 'offerSlots' },
        on: {
          'answer.first': { target: 'openTicket', actions: { type: 'chooseSlot', params: { nth: 0 } } },
          'answer.second': {
            guard: 'hasSecondSlot',
            target: 'openTicket',
            actions: { type: 'chooseSlot', params: { nth: 1 } },
          },
          'answer.third': {
            guard: 'hasThirdSlot',
            target: 'openTicket',
            actions: { type: 'chooseSlot', params: { nth: 2 } },
          },
          'answer.newNumber': 'newNumber',
          'answer.relay': noting({ needs: 'relay or interpreter' }, 'openTicket'),
          'answer.unsure': 'openTicket',
        },
      },
      newNumber: {
        meta: asks,
        on: {
          'answer.comeIn': noting({ how: 'comeIn' }, 'comeIn'),
          'answer.iCall': noting({ how: 'leave' }, 'openTicket'),
          'answer.chat': noting({ how: 'chat' }, 'openTicket'),
          'answer.unsure': noting({ how: 'leave' }, 'openTicket'),
        },
      },
      comeIn: {
        meta: asks,
        on: {
          'answer.tellThem': noting({ comingIn: true }, 'openTicket'),
          'answer.doNotTell': 'openTicket',
          'answer.unsure': 'openTicket',
        },
      },
      openTicket: {
        meta: { kind: 'do', effect: 'openTicket', waits: true },
        on: {
          'result.booked': hearing('result', 'booked'),
          'result.failed': 'phoneMeanwhile',
          'result.unknown': 'phoneMeanwhile',
        },
      },
      phoneMeanwhile: {
        meta: { kind: 'rest', timer: 'retries' },
        entry: { type: 'setReminder', params: { in: 'shortly' } },
        on: { 'timer.due': 'openTicket' },
      },
      booked: {
        meta: { kind: 'rest', timer: 'answers', accepts: 'words' },
        on: { 'answer.given': 'waiting', 'answer.keepTrying': back, 'answer.byText': byText, 'timer.due': late },
      },
      waiting: {
        meta: { kind: 'rest', timer: 'answers', accepts: 'words' },
        on: { 'answer.given': {}, 'answer.keepTrying': back, 'answer.byText': byText, 'timer.due': late },
      },
      returned: end,
    },
  },
);
